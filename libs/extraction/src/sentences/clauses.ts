import type { Span } from '../contract';

/** A stretch between two commas, colons or semicolons, with the mark that ends it. */
export interface Clause extends Span {
  text: string;
  /** The mark after it: «，», «；», «：», a stop, or nothing. */
  mark: string;
}

const MARKS = /[，,；;：:。！？]/u;
const PAIRS: Record<string, string> = { '（': '）', '(': ')', '“': '”', '《': '》' };
/** A quotation longer than this is speech, and its commas count. */
const NAME_LENGTH = 24;

/** The clauses of a text; commas inside brackets and quoted names do not count. Offsets are those of the text. */
export const readClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const closer = PAIRS[char];
    if (closer !== undefined) {
      const inside = text.slice(at + 1, at + 1 + NAME_LENGTH).indexOf(closer);
      if (inside >= 0) at += inside + 1;
      continue;
    }
    if (!MARKS.test(char)) continue;
    if (at > start) clauses.push({ start, end: at, text: text.slice(start, at), mark: char });
    start = at + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length, text: text.slice(start), mark: '' });
  return clauses;
};
