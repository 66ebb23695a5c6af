import { fault, FAULTS, QUALITIES, quality, type Scores } from '@duban/extraction';
import type { Evaluation } from './evaluation';

/** Figures and counts of a folder, with every difference, for programs. */
export const toScoreJson = ({ reports, sums }: Evaluation): string => {
  const result = {
    sums: { news: figures(sums.news), documents: figures(sums.documents), all: figures(sums.all) },
    reports: reports.map(({ name, set, scores, misses }) => ({ name, set, ...figures(scores), misses })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
};

const figures = (scores: Scores): object => ({
  figures: {
    ...Object.fromEntries(QUALITIES.map((name) => [name, Number(quality(scores, name).toFixed(4))])),
    ...Object.fromEntries(FAULTS.map((name) => [name, fault(scores, name)])),
  },
  counts: scores,
});
