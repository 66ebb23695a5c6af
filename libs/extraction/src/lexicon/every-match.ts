/**
 * Every match of a global pattern in a text, in order. `matchAll` copies the pattern at each call, which costs more than
 * most sentences do. No match may be empty.
 */
export const everyMatch = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
};
