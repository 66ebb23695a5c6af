import type { Span } from '../contract';
import { CharacterTable } from '../lexicon/character-table';

/** A stretch between two commas, colons or semicolons, with the mark that ends it. */
export interface Clause extends Span {
  text: string;
  /** The mark after it: «，», «；», «：», a stop, or nothing. */
  mark: string;
}

/** What a character means to a clause: the end of it, or, by its partner, the beginning of words that are none. */
const SIGNS = new CharacterTable<'mark' | '）' | ')' | '”' | '》'>();
for (const mark of '，,；;：:。！？') SIGNS.set(mark.charCodeAt(0), 'mark');
for (const [opener, closer] of [
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
] as const)
  SIGNS.set(opener.charCodeAt(0), closer);
/** A quotation longer than this is speech, and its commas count. */
const NAME_LENGTH = 24;

/** The first `most` clauses of a text; commas inside brackets and quoted names do not count. Offsets are the text's. */
export const readClauses = (text: string, most = Infinity): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at < text.length && clauses.length < most; at += 1) {
    const sign = SIGNS.at(text, at);
    if (sign === undefined) continue;
    if (sign !== 'mark') {
      const inside = text.slice(at + 1, at + 1 + NAME_LENGTH).indexOf(sign);
      if (inside >= 0) at += inside + 1;
      continue;
    }
    if (at > start) clauses.push({ start, end: at, text: text.slice(start, at), mark: text.charAt(at) });
    start = at + 1;
  }
  if (start < text.length && clauses.length < most)
    clauses.push({ start, end: text.length, text: text.slice(start), mark: '' });
  return clauses;
};
