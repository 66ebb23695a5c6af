import type { Span } from '@duban/extraction';

/** An old place and a new one that are about the same words. */
export interface MatchedPlaces<Old, New> {
  old: Old;
  found: New;
}

const sharedBy = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);
const lengthOf = ({ start, end }: Span): number => end - start;

/** Two stretches mean the same sentence when more than half of the shorter one is common: a boundary read anew is no new work. */
const isSameSentence = (one: Span, other: Span): boolean =>
  2 * sharedBy(one, other) > Math.min(lengthOf(one), lengthOf(other));

interface Candidate {
  old: number;
  found: number;
  /** The common part of both together, from 0 to 1. */
  likeness: number;
}

const byStart = (spans: readonly Span[], indexes: readonly number[]): number[] =>
  [...indexes].sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));

/** Every pair of the two lists that is about the same sentence, found in one walk along the text. */
const overlapsOf = (
  olds: readonly Span[],
  founds: readonly Span[],
  left: { olds: readonly number[]; founds: readonly number[] },
): Candidate[] => {
  const waiting = byStart(olds, left.olds);
  let passing: number[] = [];
  let at = 0;
  return byStart(founds, left.founds).flatMap((found) => {
    const span = founds[found] ?? { start: 0, end: 0 };
    for (; (olds[waiting[at] ?? -1]?.start ?? Infinity) < span.end; at += 1) passing.push(waiting[at] ?? -1);
    passing = passing.filter((old) => (olds[old]?.end ?? 0) > span.start);
    return passing.flatMap((old) => {
      const other = olds[old] ?? { start: 0, end: 0 };
      if (!isSameSentence(other, span)) return [];
      const shared = sharedBy(other, span);
      return [{ old, found, likeness: shared / (lengthOf(other) + lengthOf(span) - shared) }];
    });
  });
};

/**
 * Which old places the new ones are, each at most once: first those with the very same span, then those that share more
 * than half of the shorter sentence, the likest first. What stays alone is gone, or new.
 */
export const matchPlaces = <Old extends { span: Span }, New extends { span: Span }>(
  olds: readonly Old[],
  founds: readonly New[],
): MatchedPlaces<Old, New>[] => {
  const spans = { olds: olds.map(({ span }) => span), founds: founds.map(({ span }) => span) };
  const nameOf = ({ start, end }: Span): string => `${start}-${end}`;
  const standing = new Map(spans.olds.map((span, at) => [nameOf(span), at]));
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  const take = (found: number, old: number): void => {
    matched.set(found, old);
    taken.add(old);
  };
  for (const [found, span] of spans.founds.entries()) {
    const old = standing.get(nameOf(span));
    if (old !== undefined && !taken.has(old)) take(found, old);
  }
  const left = {
    olds: [...olds.keys()].filter((old) => !taken.has(old)),
    founds: [...founds.keys()].filter((found) => !matched.has(found)),
  };
  const candidates = overlapsOf(spans.olds, spans.founds, left);
  for (const { old, found } of candidates.sort((a, b) => b.likeness - a.likeness || a.found - b.found)) {
    if (!matched.has(found) && !taken.has(old)) take(found, old);
  }
  return [...matched].flatMap(([found, old]) => {
    const [one, other] = [olds[old], founds[found]];
    return one && other ? [{ old: one, found: other }] : [];
  });
};
