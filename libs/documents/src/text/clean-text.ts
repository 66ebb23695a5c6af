// Line breaks and tabs stay; NUL and its kin are no text, and a database refuses them.
const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF\uFEFF]/gu;

/** Text without control characters and halves of characters; every kind of line break becomes \n. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').replace(NO_TEXT, '');

/** Lines as one text: no white space at their ends, never two blank lines together, none at either end. */
export const textOfLines = (lines: readonly string[]): string =>
  cleanText(lines.join('\n'))
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line.replace(/ +$/u, '')))
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n')
    .replace(/^\n+|\n+$/gu, '');
