import type { Span } from '../contract';
import { type JoinedText, joinedOffset, sourceSpan } from '../page/joined-text';

/** A directive's text with a full stop where a paragraph ends without one, for those who read sentences. */
export interface StoppedText {
  text: string;
  /** The finding with its span in the source; nothing where its words run over such a stop. */
  back: <Found extends { span: Span }>(found: Found, words: string) => Found[];
}

const STOP = '。';
const STOPPED = /[。！？；：]$/u;

/** Puts stops where paragraphs begin inside a directive: «加强宣传» as a heading and the paragraph below it. */
export const withStops = (joined: JoinedText, paragraphStarts: readonly number[]): StoppedText => {
  const breaks = paragraphStarts
    .map((start) => joinedOffset(joined, start))
    .filter((at) => at > 0 && !STOPPED.test(joined.text.slice(0, at)));
  const edges = [0, ...breaks, joined.text.length];
  const text = edges
    .slice(0, -1)
    .map((from, index) => joined.text.slice(from, edges[index + 1]))
    .join(STOP);
  const unstopped = (at: number): number => at - breaks.filter((stop, index) => stop + index < at).length;
  const back = <Found extends { span: Span }>(found: Found, words: string): Found[] => {
    const span = { start: unstopped(found.span.start), end: unstopped(found.span.end) };
    return joined.text.slice(span.start, span.end) === words ? [{ ...found, span: sourceSpan(joined, span) }] : [];
  };
  return { text, back };
};
