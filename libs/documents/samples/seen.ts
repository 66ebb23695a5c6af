import type { RecognisedPage } from '../src/recognise-page';

const SIZE = 30;

/** A page as it is seen in a picture: lines below each other, each as wide as its letters, the machine sure of them. */
export const seen = (...lines: (string | { words: string; score: number })[]): RecognisedPage => ({
  width: 1000,
  height: 1400,
  lines: lines.map((line, at) => {
    const { words, score } = typeof line === 'string' ? { words: line, score: 0.99 } : line;
    // The boxes of lines of one size are not all of one height.
    return { words, score, x: 120, y: 200 + 60 * at, width: words.length * SIZE, height: SIZE * (at % 2 ? 1.3 : 1.2) };
  }),
});
