import { type LexiconUnit, type Owner, readOwnerName, type Span } from '@duban/extraction';
import type { NamedOwner } from './finding';
import { placeOf, squeeze, type SqueezedText, squeezedText } from './squeezed-text';

/** The rule under which everything stands that only the second reader says. */
export const SECOND_READER_RULE = 'second-reader';

const STOP = /[。！？!?\n]/u;
const LONGEST_SENTENCE = 600;

/** The sentence around a quote: from the stop before it to the one behind it, within its article. */
export const sentenceAround = (source: string, { start, end }: Span, article: Span): Span => {
  let from = start;
  const first = Math.max(article.start, start - LONGEST_SENTENCE);
  while (from > first && !STOP.test(source[from - 1] ?? '')) from -= 1;
  let to = end;
  const last = Math.min(article.end, end + LONGEST_SENTENCE);
  while (to < last && !STOP.test(source[to - 1] ?? '')) to += 1;
  return { start: from, end: to };
};

const findIn = (places: readonly SqueezedText[], name: string): Span | undefined => {
  for (const place of places) {
    const at = place.text.indexOf(name);
    if (at >= 0) return placeOf(place, at, name.length);
  }
  return undefined;
};

/**
 * The owners that the second reader names, as far as their words stand where they could be meant and read as a unit's name;
 * all of them are guesses. Nothing else of them is kept.
 */
export const namedOwners = (
  source: string,
  named: readonly NamedOwner[],
  stretches: readonly Span[],
  units: readonly LexiconUnit[] | undefined,
): Owner[] => {
  const places = stretches.map((stretch) => squeezedText(source, stretch));
  const owners = new Map<string, Owner>();
  for (const { name: given, role } of named) {
    const name = squeeze(given);
    const reading = readOwnerName(name, units);
    const span = reading && !owners.has(name) ? findIn(places, name) : undefined;
    if (!span) continue;
    const isClass = reading === 'class';
    owners.set(name, { name, role, class: isClass, span, confidence: 'guessed', rule: SECOND_READER_RULE });
  }
  return [...owners.values()];
};
