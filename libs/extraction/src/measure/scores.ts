/** Found and agreed, found and not agreed, agreed and not found. */
export interface Count {
  right: number;
  extra: number;
  missing: number;
}

/** How many of those that could be compared are the same. */
export interface Share {
  right: number;
  of: number;
}

const COUNTS = ['directives', 'owners', 'deadlines'] as const;
const SHARES = ['due', 'issuers', 'headlines', 'articles', 'genres', 'groups', 'natures', 'kinds'] as const;
const ERRORS = ['inventedDates', 'inventedIssuers', 'spanErrors'] as const;

/** What a report, or several together, scored. */
export type Scores = Record<(typeof COUNTS)[number], Count> &
  Record<(typeof SHARES)[number], Share> &
  Record<(typeof ERRORS)[number], number>;

/** A figure of which more is better, from 0 to 1: F1 of a count, or a share. */
export type Quality = (typeof QUALITIES)[number];
export const QUALITIES = [...COUNTS, ...SHARES] as const;

/** A figure of which fewer is better: what the text does not say, or spans that do not hold their words. */
export type Fault = (typeof FAULTS)[number];
export const FAULTS = ['inventedOwners', ...ERRORS] as const;

/** Scores of nothing yet. */
export const noScores = (): Scores => {
  const share = (): Share => ({ right: 0, of: 0 });
  const count = (): Count => ({ right: 0, extra: 0, missing: 0 });
  return {
    ...{ directives: count(), owners: count(), deadlines: count() },
    ...{ due: share(), issuers: share(), headlines: share(), articles: share(), genres: share() },
    ...{ groups: share(), natures: share(), kinds: share() },
    ...{ inventedDates: 0, inventedIssuers: 0, spanErrors: 0 },
  };
};

/** The scores of several reports as those of one. */
export const sumScores = (all: readonly Scores[]): Scores => {
  const sum = noScores();
  for (const one of all) {
    for (const name of COUNTS) {
      for (const field of ['right', 'extra', 'missing'] as const) sum[name][field] += one[name][field];
    }
    for (const name of SHARES) {
      for (const field of ['right', 'of'] as const) sum[name][field] += one[name][field];
    }
    for (const name of ERRORS) sum[name] += one[name];
  }
  return sum;
};

/** F1 of a count; 1 where there was nothing to find and nothing was found. */
export const f1 = ({ right, extra, missing }: Count): number => {
  if (right > 0) return (2 * right) / (2 * right + extra + missing);
  return extra + missing > 0 ? 0 : 1;
};

/** One figure of which more is better. */
export const quality = (scores: Scores, name: Quality): number => {
  const figure = scores[name];
  if ('of' in figure) return figure.of === 0 ? 1 : figure.right / figure.of;
  return f1(figure);
};

/** One figure of which fewer is better. */
export const fault = (scores: Scores, name: Fault): number =>
  name === 'inventedOwners' ? scores.owners.extra : scores[name];
