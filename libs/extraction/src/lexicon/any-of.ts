/** The source of a pattern that matches any of the words, the longest first; words are set apart by white space. */
export const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

/** A pattern of the pieces written one after the other. */
export const pattern = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'u');

/** Like `pattern`, to be run over a whole text. */
export const everywhere = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'gu');
