/** The pairs of neighbouring characters of words. */
export const bigramsOf = (words: string): string[] =>
  Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));

/** How alike two names are, 0 to 1: Dice's measure over characters and pairs of neighbouring characters. */
export const likeness = (a: string, b: string): number => {
  const left = new Set([...a, ...bigramsOf(a)]);
  const right = new Set([...b, ...bigramsOf(b)]);
  if (left.size + right.size === 0) return 0;
  return (2 * [...left].filter((part) => right.has(part)).length) / (left.size + right.size);
};
