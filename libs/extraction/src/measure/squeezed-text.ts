import type { Span } from '../contract';

/** Words without white space: a page breaks lines inside sentences, and answers are written without the breaks. */
export const squeeze = (words: string): string => words.replaceAll(/\s+/gu, '');

/** Turns spans of a text into spans of its squeezed form, in which overlaps are counted. */
export const squeezeSpans = (text: string): ((span: Span) => Span) => {
  const offsets = new Uint32Array(text.length + 1);
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    offsets[at] = kept;
    if (!/\s/u.test(text.charAt(at))) kept += 1;
  }
  offsets[text.length] = kept;
  return ({ start, end }) => ({ start: offsets[start] ?? kept, end: offsets[end] ?? kept });
};

/** How much two spans have in common: the share of the characters of both that stand in both. */
export const overlap = (one: Span, other: Span): number => {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
};
