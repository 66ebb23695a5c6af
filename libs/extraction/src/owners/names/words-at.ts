/** How many characters of `text` match at `at`; 0 for none. */
export type Matcher = (text: string, at: number) => number;

type Entry = string | RegExp;

/**
 * A matcher for a list of words parted by «|», where an entry may hold a class or a look-ahead («报(?![社纸])»). One
 * pattern of hundreds of words takes the engine long to compile and to try; a table by first character does not.
 */
export const wordsAt = (list: string): Matcher => {
  const table = new Map<string, Entry[]>();
  for (const entry of splitEntries(list)) {
    const word: Entry = /[[(\\?]/u.test(entry) ? new RegExp(entry, 'uy') : entry;
    for (const first of firstCharacters(entry)) table.set(first, [...(table.get(first) ?? []), word]);
  }
  return (text, at) => {
    const entries = table.get(text.charAt(at));
    if (!entries) return 0;
    for (const entry of entries) {
      const length = typeof entry === 'string' ? lengthOfWord(entry, text, at) : lengthOf(entry, text, at);
      if (length > 0) return length;
    }
    return 0;
  };
};

/** A matcher for one sticky pattern. */
export const patternAt = (source: string): Matcher => {
  const pattern = new RegExp(source, 'uy');
  return (text, at) => lengthOf(pattern, text, at);
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

/** The characters with which an entry may begin; a group at its head begins with what any of its words begins with. */
const firstCharacters = (entry: string): string[] => {
  if (entry.startsWith('\\d')) return [...'0123456789'];
  if (entry.startsWith('(?:')) return splitEntries(entry.slice(3, groupEnd(entry))).flatMap(firstCharacters);
  return entry.startsWith('[') ? [...entry.slice(1, entry.indexOf(']'))] : [entry.charAt(0)];
};

/** Where the bracket closes that opens an entry. */
const groupEnd = (entry: string): number => {
  let depth = 0;
  for (let at = 0; at < entry.length; at += 1) {
    if (entry[at] === '(') depth += 1;
    if (entry[at] === ')' && --depth === 0) return at;
  }
  return entry.length;
};
