import type { ScoredReport, Scores } from '@duban/extraction';
import type { ReportSet } from '../asked-figures';

/** A report of a folder with what its reading scored. */
export interface EvaluatedReport extends ScoredReport {
  name: string;
  set: Exclude<ReportSet, 'all'>;
}

/** What the extraction scored on a folder: report by report, news and documents apart, and all together. */
export interface Evaluation {
  reports: readonly EvaluatedReport[];
  sums: Record<ReportSet, Scores>;
}
