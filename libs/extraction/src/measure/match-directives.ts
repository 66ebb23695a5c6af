import type { Span } from '../contract';
import { overlap } from './squeezed-text';

/** Two spans mean the same directive from this share of common characters on. */
const SAME = 0.7;

/** A directive as agreed, with its parts, in squeezed offsets. */
export interface Sought {
  span: Span;
  parts: readonly Span[];
}

/** What was read for an agreed directive: the whole, or some of its parts one by one. */
export interface Match {
  read: readonly number[];
  byParts: boolean;
  /** The share of the directive that was found. */
  credit: number;
}

export interface Matching {
  /** For each agreed directive what was read for it. */
  matches: readonly (Match | undefined)[];
  /** What was read and agreed by nobody. */
  unmatched: readonly number[];
}

/**
 * Lays what was read over what was agreed, one to one. A directive whose parts were given, at least two and at least
 * half of them, is matched by parts; then the others as a whole; then those of which some part is left.
 */
export const matchDirectives = (sought: readonly Sought[], read: readonly Span[]): Matching => {
  const free = new Set(read.keys());
  const matches: (Match | undefined)[] = sought.map(() => undefined);
  const take = (index: number, found: readonly number[], ofParts?: number): void => {
    matches[index] = { read: found, byParts: ofParts !== undefined, credit: found.length / (ofParts ?? 1) };
    for (const one of found) free.delete(one);
  };
  const takeParts = (least: (parts: number) => number): void => {
    for (const [index, { parts }] of sought.entries()) {
      if (matches[index] || parts.length === 0) continue;
      const found = [...pairUp(parts, read, free).values()];
      if (found.length >= least(parts.length)) take(index, found, parts.length);
    }
  };
  takeParts((parts) => Math.max(2, parts / 2));
  const open = [...sought.keys()].filter((index) => !matches[index]);
  const wholes = open.map((index) => sought[index]?.span ?? { start: 0, end: 0 });
  for (const [at, found] of pairUp(wholes, read, free)) take(open[at] ?? 0, [found]);
  takeParts(() => 1);
  return { matches, unmatched: [...free] };
};

/** Pairs spans with what was read, the closest first, each at most once. */
const pairUp = (spans: readonly Span[], read: readonly Span[], free: ReadonlySet<number>): Map<number, number> => {
  const close: { share: number; at: number; index: number }[] = [];
  for (const [at, span] of spans.entries()) {
    for (const index of free) {
      const candidate = read[index];
      const share = candidate ? overlap(span, candidate) : 0;
      if (share >= SAME) close.push({ share, at, index });
    }
  }
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { at, index } of close.sort((one, other) => other.share - one.share)) {
    if (pairs.has(at) || used.has(index)) continue;
    pairs.set(at, index);
    used.add(index);
  }
  return pairs;
};
