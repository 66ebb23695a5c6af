import { tellingPairs } from './telling-pairs';

/** How near a text is to one of several, 0 to 1, and the words that both hold, the most telling first. */
export interface TextLikeness {
  score: number;
  words: string[];
}

const NONE: TextLikeness = { score: 0, words: [] };
/** Okapi BM25's usual constants, and the sum at which a likeness is about two thirds. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
const STRONG = 30;
const MOST_WORDS = 3;
/** As many texts are thought to stand beside those given, so that a directory of three units can tell words apart too. */
const UNSEEN = 50;

/**
 * Compares texts by pairs of characters; a pair that few of the texts hold tells more (BM25). The texts are given once,
 * by key; the comparison never learns from what it is asked.
 */
export const textComparison = (texts: ReadonlyMap<string, string>): ((text: string, key: string) => TextLikeness) => {
  const profiles = new Map([...texts].map(([key, text]) => [key, tellingPairs(text)]));
  const holders = new Map<string, number>();
  for (const pairs of profiles.values()) for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  const sizes = [...profiles.values()].map(({ size }) => size).filter((size) => size > 0);
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const weigh = (pair: string): number => {
    const held = holders.get(pair) ?? 0;
    return Math.log(1 + (profiles.size + UNSEEN - held + 0.5) / (held + 0.5));
  };
  return (text, key) => {
    const profile = profiles.get(key);
    if (!profile || profile.size === 0) return NONE;
    const relative = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * profile.size) / average;
    const shared = [...tellingPairs(text)].filter((pair) => profile.has(pair));
    const sum = shared.reduce((total, pair) => total + weigh(pair), 0);
    return {
      score: 1 - Math.exp((-sum * (SATURATION + 1)) / (1 + SATURATION * relative) / STRONG),
      words: sharedWords(text, new Set(shared), weigh),
    };
  };
};

/** The shared pairs joined to the words that they stand in, the most telling first. */
const sharedWords = (text: string, shared: ReadonlySet<string>, weigh: (pair: string) => number): string[] => {
  const words = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    let end = at;
    let weight = 0;
    while (shared.has(text.slice(end, end + 2))) {
      weight += weigh(text.slice(end, end + 2));
      end += 1;
    }
    if (end === at) continue;
    words.set(text.slice(at, end + 1), weight);
    at = end;
  }
  return [...words]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
};
