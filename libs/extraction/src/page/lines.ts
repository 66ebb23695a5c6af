import type { Span } from '../contract';
import { opensParagraph } from './line-shapes';

/** A line of the page without the white space at its ends; blank lines are only counted. */
export interface Line extends Span {
  text: string;
  /** It stands in from the margin, as the first line of a Chinese paragraph does. */
  indent: boolean;
  /** It stands behind a wide space in the line of another paragraph. */
  apart: boolean;
  /** How many blank lines stand before it. */
  gap: number;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/gu;
const WIDE_GAP = /\s{2,}/gu;
const CLOSED = /[。！？!?…；）)】”摄]$/u;
const INDENT = /^(?:\u3000{2}|[ \t\u00A0]{2,}|\t)/u;

/** A short phrase between two wide spaces, and a paragraph behind it. */
const LONGEST_TITLE = 20;
const RUNNING_TEXT = /^\S{30}/u;
const isTitle = (words: string, text: string, next: number): boolean =>
  words.length <= LONGEST_TITLE && !/[。，、；：（）()]/u.test(words) && RUNNING_TEXT.test(text.slice(next, next + 30));

/** The offsets at which a line holds several paragraphs, set apart by wide spaces only. */
const paragraphStarts = (text: string): number[] => {
  const starts: number[] = [];
  if (!text.includes('\u3000') && !text.includes('    ')) return starts;
  for (const gap of text.matchAll(WIDE_GAP)) {
    if (!gap[0].includes('\u3000') && gap[0].length < 4) continue;
    const next = gap.index + gap[0].length;
    const before = text.slice(Math.max(0, gap.index - 1), gap.index);
    const title = starts.length > 0 && isTitle(text.slice(starts.at(-1), gap.index), text, next);
    if (title || CLOSED.test(before) || opensParagraph(text.slice(next, next + 40))) starts.push(next);
  }
  return starts;
};

const trimmed = (source: string, start: number, end: number): Span => {
  const raw = source.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length };
};

/** The lines of a page in order; a line that holds several paragraphs gives several. */
export const readLines = (source: string): Line[] => {
  const lines: Line[] = [];
  let gap = 0;
  const addParts = (whole: Span, cuts: readonly number[], indent: boolean): void => {
    for (const [index, cut] of cuts.slice(0, -1).entries()) {
      const span = trimmed(source, whole.start + cut, whole.start + (cuts[index + 1] ?? cut));
      const first = index === 0;
      lines.push({
        ...span,
        text: source.slice(span.start, span.end),
        indent: !first || indent,
        apart: !first,
        gap: first ? gap : 0,
      });
    }
  };
  const add = (start: number, end: number): void => {
    const whole = trimmed(source, start, end);
    if (whole.start >= whole.end) {
      gap += 1;
      return;
    }
    const text = source.slice(whole.start, whole.end);
    const indent = whole.start > start && INDENT.test(source.slice(start, whole.start));
    const starts = paragraphStarts(text);
    if (starts.length === 0) lines.push({ ...whole, text, indent, apart: false, gap });
    else addParts(whole, [0, ...starts, text.length], indent);
    gap = 0;
  };
  let from = 0;
  for (const lineBreak of source.matchAll(LINE_BREAK)) {
    add(from, lineBreak.index);
    from = lineBreak.index + lineBreak[0].length;
  }
  add(from, source.length);
  return lines;
};
