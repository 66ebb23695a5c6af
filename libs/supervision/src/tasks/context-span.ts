import type { Span } from '@duban/extraction';

// A paragraph of a page ends where a line ends with the end of a sentence; a line that breaks off goes on below.
const SENTENCE_ENDS = new Set('。！？!?：:；;”』」');
const LONGEST_SIDE = 1500;

const isBlank = (char: string): boolean => char.trim() === '';

/** Whether the line break at this place ends a paragraph: the last character that can be seen before it ends a sentence. */
const endsParagraph = (text: string, breakAt: number, from: number): boolean => {
  let at = breakAt - 1;
  while (at >= from && isBlank(text.charAt(at))) at -= 1;
  return at < from || SENTENCE_ENDS.has(text.charAt(at));
};

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * The paragraph or paragraphs around a sentence, without leaving its article: what a reader needs to understand it.
 * At most 1500 characters on each side; a pair of surrogates is never cut.
 */
export const contextSpan = (text: string, sentence: Span, article: Span): Span => {
  const earliest = Math.max(article.start, sentence.start - LONGEST_SIDE);
  const latest = Math.min(article.end, sentence.end + LONGEST_SIDE);
  let { start, end } = sentence;
  while (start > earliest && !(text[start - 1] === '\n' && endsParagraph(text, start - 1, article.start))) start -= 1;
  while (end < latest && !(text[end] === '\n' && endsParagraph(text, end, article.start))) end += 1;
  if (isLowHalf(text.charCodeAt(start))) start += 1;
  if (end > 0 && end < text.length && isLowHalf(text.charCodeAt(end))) end -= 1;
  while (start < sentence.start && isBlank(text.charAt(start))) start += 1;
  while (end > sentence.end && isBlank(text.charAt(end - 1))) end -= 1;
  return { start, end };
};
