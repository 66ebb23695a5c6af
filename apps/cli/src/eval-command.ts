import {
  fault,
  parseReport,
  quality,
  scoreReport,
  sumScores,
  type Fault,
  type Quality,
  type Scores,
} from '@duban/extraction';
import { readAnsweredReports, type AnsweredReport } from './answer-files';
import { SETS, type Asked, type ReportSet } from './asked-figures';
import { EXIT } from './command-failed';
import { toScoreJson } from './output/score-json';
import { sayMisses, SET_NAMES, toScoreTable } from './output/score-table';
import type { Evaluation, EvaluatedReport } from './output/evaluation';
import type { Terminal } from './terminal';

export const SCORE_FORMATS = ['table', 'json'] as const;

export interface EvalOptions {
  format: (typeof SCORE_FORMATS)[number];
  misses?: boolean;
  min?: Asked<Quality>[];
  max?: Asked<Fault>[];
}

/** `duban eval DIR`: scores the extraction against the agreed answers of a folder; 1 where a figure asked for is missed. */
export const evaluateFolder = async (folder: string, options: EvalOptions, terminal: Terminal): Promise<number> => {
  const reports = (await readAnsweredReports(folder, terminal)).map(evaluate);
  const evaluation: Evaluation = { reports, sums: sumsOf(reports) };
  terminal.write(options.format === 'json' ? toScoreJson(evaluation) : toScoreTable(evaluation));
  if (options.misses && options.format === 'table') terminal.write(sayMisses(evaluation));
  const failures = [
    ...(options.min ?? []).flatMap((asked) => short(evaluation.sums, asked)),
    ...(options.max ?? []).flatMap((asked) => over(evaluation.sums, asked)),
  ];
  for (const failure of failures) terminal.say(failure);
  return failures.length > 0 ? EXIT.failed : EXIT.done;
};

const evaluate = ({ name, text, answer }: AnsweredReport): EvaluatedReport => {
  const report = parseReport(text, answer.date === undefined ? {} : { date: answer.date });
  const isDocument = answer.articles.some(({ genre }) => genre === 'document' || genre === 'minutes');
  return { name, set: isDocument ? 'documents' : 'news', ...scoreReport(text, answer, report) };
};

const sumsOf = (reports: readonly EvaluatedReport[]): Record<ReportSet, Scores> => {
  const sum = (set: ReportSet): Scores =>
    sumScores(reports.filter((report) => set === 'all' || report.set === set).map(({ scores }) => scores));
  const [news, documents, all] = SETS.map(sum) as [Scores, Scores, Scores];
  return { news, documents, all };
};

const short = (sums: Record<ReportSet, Scores>, { set, figure, limit }: Asked<Quality>): string[] => {
  const reached = quality(sums[set], figure);
  return reached < limit ? [`${SET_NAMES[set]}的 ${figure} 为 ${reached.toFixed(4)}，低于要求的 ${limit}。`] : [];
};

const over = (sums: Record<ReportSet, Scores>, { set, figure, limit }: Asked<Fault>): string[] => {
  const reached = fault(sums[set], figure);
  return reached > limit ? [`${SET_NAMES[set]}的 ${figure} 为 ${reached}，超过允许的 ${limit}。`] : [];
};
