import type { Span } from '@duban/extraction';

/** A stretch of a text without its white space, and for each character left its place in the text. */
export interface SqueezedText {
  text: string;
  places: readonly number[];
}

const WHITE = /\s/u;

/** Words without their white space: a page breaks its lines inside words, and an answer breaks them elsewhere. */
export const squeeze = (words: string): string => words.replace(/\s+/gu, '');

export const squeezedText = (source: string, { start, end }: Span): SqueezedText => {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const char = source[at] ?? '';
    if (WHITE.test(char)) continue;
    kept.push(char);
    places.push(at);
  }
  return { text: kept.join(''), places };
};

/** The span in the text of a non-empty stretch of its squeezed form. */
export const placeOf = ({ places }: SqueezedText, at: number, length: number): Span => ({
  start: places[at] ?? 0,
  end: (places[at + length - 1] ?? 0) + 1,
});

/** Every place at which words stand, up to `most`. */
export const occurrences = (text: string, words: string, most: number): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + words.length)) {
    found.push(at);
  }
  return found;
};
