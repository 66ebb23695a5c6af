import type { Span } from '../contract';

/** A stretch between two commas, colons or semicolons, with the mark that ends it. */
export interface Clause extends Span {
  text: string;
  /** The mark after it: «，», «；», «：», a stop, or nothing. */
  mark: string;
}

const MARKS = new Set('，,；;：:。！？');
const PAIRS = new Map([
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
]);
/** A quotation longer than this is speech, and its commas count. */
const NAME_LENGTH = 24;

/** The first `most` clauses of a text; commas inside brackets and quoted names do not count. Offsets are the text's. */
export const readClauses = (text: string, most = Infinity): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at < text.length && clauses.length < most; at += 1) {
    const char = text[at] ?? '';
    const closer = PAIRS.get(char);
    if (closer !== undefined) {
      const inside = text.slice(at + 1, at + 1 + NAME_LENGTH).indexOf(closer);
      if (inside >= 0) at += inside + 1;
      continue;
    }
    if (!MARKS.has(char)) continue;
    if (at > start) clauses.push({ start, end: at, text: text.slice(start, at), mark: char });
    start = at + 1;
  }
  if (start < text.length && clauses.length < most)
    clauses.push({ start, end: text.length, text: text.slice(start), mark: '' });
  return clauses;
};
