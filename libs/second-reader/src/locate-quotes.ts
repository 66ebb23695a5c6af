import type { Span } from '@duban/extraction';
import { QUOTE_LENGTH } from './finding';
import { occurrences, placeOf, squeeze, squeezedText } from './squeezed-text';

const HAN = /\p{Script=Han}/u;
const MOST_PLACES = 50;

interface Sought {
  words: string;
  /** Every place at which it stands. */
  at: number[];
}

/**
 * Where each quote stands in a stretch, word for word but for white space; undefined for one that stands nowhere, or at
 * several places of which none can be told from its neighbours in the answer.
 */
export const locateQuotes = (source: string, stretch: Span, quotes: readonly string[]): (Span | undefined)[] => {
  const squeezed = squeezedText(source, stretch);
  const sought = quotes.map((quote): Sought => {
    const words = squeeze(quote);
    const { shortest, longest } = QUOTE_LENGTH;
    const fits = words.length >= shortest && words.length <= longest && HAN.test(words);
    return { words, at: fits ? occurrences(squeezed.text, words, MOST_PLACES) : [] };
  });
  const settled = sought.map((one, index) => settle(sought, one, index));
  return settled.map((at, index) =>
    at === undefined ? undefined : placeOf(squeezed, at, sought[index]?.words.length ?? 0),
  );
};

/** The one place that is meant: the only one; the only one between the neighbours; or, said as often as it stands, by order. */
const settle = (all: readonly Sought[], { words, at }: Sought, index: number): number | undefined => {
  if (at.length <= 1) return at[0];
  const isSettled = (one: Sought): boolean => one.at.length === 1;
  const before = all.slice(0, index).findLast(isSettled);
  const after = all.slice(index + 1).find(isSettled);
  const from = before ? (before.at[0] ?? 0) + before.words.length : 0;
  const to = after?.at[0] ?? Infinity;
  const between = at.filter((place) => place >= from && place + words.length <= to);
  if (between.length === 1) return between[0];
  const same = all.flatMap((one, place) => (one.words === words ? [place] : []));
  return same.length === at.length ? at[same.indexOf(index)] : undefined;
};
