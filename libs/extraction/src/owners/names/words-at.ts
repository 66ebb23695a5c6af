import { CharacterTable, tableOf } from '../../lexicon/character-table';
import { readSigns } from '../../lexicon/signs';

/** How many characters of `text` match at `at`; 0 for none. */
export type Matcher = (text: string, at: number) => number;

type Entry = string | RegExp;

/**
 * A matcher for a list of words parted by «|», where an entry may hold a class or a look-ahead («报(?![社纸])»). One
 * pattern of hundreds of words takes the engine long to compile and to try; a table by first character does not.
 */
export const wordsAt = (list: string): Matcher => {
  const byFirst = new Map<number, Entry[]>();
  for (const entry of splitEntries(list)) {
    const word: Entry = /[[(\\?]/u.test(entry) ? new RegExp(entry, 'uy') : entry;
    const { first: begins } = readSigns(entry);
    if (!begins) throw new Error(`any character may begin this word: ${entry}`);
    for (const first of begins) {
      const entries = byFirst.get(first);
      if (entries) entries.push(word);
      else byFirst.set(first, [word]);
    }
  }
  const table = new CharacterTable<readonly Entry[]>();
  for (const [first, entries] of byFirst) table.set(first, entries);
  return (text, at) => {
    const entries = table.at(text, at);
    if (!entries) return 0;
    for (const entry of entries) {
      const length = typeof entry === 'string' ? lengthOfWord(entry, text, at) : lengthOf(entry, text, at);
      if (length > 0) return length;
    }
    return 0;
  };
};

/** A matcher for one sticky pattern; it is only tried at a character with which it may begin. */
export const patternAt = (source: string): Matcher => {
  const pattern = new RegExp(source, 'uy');
  const { first } = readSigns(source);
  if (!first) return (text, at) => lengthOf(pattern, text, at);
  const begins = tableOf(first);
  return (text, at) => (begins.at(text, at) ? lengthOf(pattern, text, at) : 0);
};

/** Whether a word of the matcher stands anywhere in `text`, and where. */
export const indexOfWord = (matcher: Matcher, text: string): number => {
  for (let at = 0; at < text.length; at += 1) if (matcher(text, at) > 0) return at;
  return -1;
};

const lengthOfWord = (word: string, text: string, at: number): number => (text.startsWith(word, at) ? word.length : 0);

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
};

/** Cuts at each «|» that stands outside brackets. */
const splitEntries = (list: string): string[] => {
  const entries: string[] = [];
  let depth = 0;
  let entry = '';
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === '|' && depth === 0) {
      entries.push(entry);
      entry = '';
    } else entry += sign;
  }
  return [...entries, entry];
};
