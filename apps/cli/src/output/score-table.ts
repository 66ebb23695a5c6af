import { fault, quality, type Fault, type Miss, type MissedField, type Quality, type Scores } from '@duban/extraction';
import Table from 'cli-table3';
import type { ReportSet } from '../asked-figures';
import type { Evaluation } from './evaluation';

/** What the office calls the sets of reports. */
export const SET_NAMES: Record<ReportSet, string> = { news: '新闻', documents: '文件', all: '合计' };

const COLUMNS: readonly [string, Quality | Fault][] = [
  ['要求', 'directives'],
  ['单位', 'owners'],
  ['多出', 'inventedOwners'],
  ['时限', 'deadlines'],
  ['编日', 'inventedDates'],
  ['日期', 'due'],
  ['下达', 'issuers'],
  ['标题', 'headlines'],
  ['体裁', 'genres'],
  ['分组', 'groups'],
  ['性质', 'natures'],
  ['类别', 'kinds'],
  ['错位', 'spanErrors'],
];

const FIELDS: Record<MissedField, string> = {
  directive: '要求',
  owner: '单位',
  deadline: '时限',
  due: '日期',
  issuer: '下达',
  nature: '性质',
  kind: '类别',
  headline: '标题',
  genre: '体裁',
  group: '分组',
  span: '错位',
};

/** A line a report, then news, documents and all: per cent, and the number of inventions and of wrong spans. */
export const toScoreTable = ({ reports, sums }: Evaluation): string => {
  const table = new Table({
    head: ['报告', ...COLUMNS.map(([title]) => title)],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...COLUMNS.map(() => 'right' as const)],
  });
  for (const { name, scores } of reports) table.push([name, ...row(scores)]);
  for (const set of ['news', 'documents', 'all'] as const) table.push([SET_NAMES[set], ...row(sums[set])]);
  return `${table.toString()}\n`;
};

/** Every difference: the sentence, what was agreed, and what was read instead. */
export const sayMisses = ({ reports }: Evaluation): string =>
  reports
    .filter(({ misses }) => misses.length > 0)
    .map(({ name, misses }) => `\n${name}\n${misses.map(sayMiss).join('')}`)
    .join('');

const sayMiss = ({ field, sentence, agreed, read }: Miss): string =>
  `  ${FIELDS[field]}  应为：${agreed ?? '（无）'}  读作：${read ?? '（无）'}\n      ${sentence}\n`;

const row = (scores: Scores): string[] =>
  COLUMNS.map(([, figure]) => {
    if (isFault(figure)) return String(fault(scores, figure));
    return isAsked(scores, figure) ? (100 * quality(scores, figure)).toFixed(1) : '–';
  });

const isFault = (figure: Quality | Fault): figure is Fault =>
  figure === 'inventedOwners' || figure === 'inventedDates' || figure === 'spanErrors';

/** Whether there was anything to find: a share of nothing is no figure. */
const isAsked = (scores: Scores, figure: Quality): boolean => {
  const counted = scores[figure];
  return 'of' in counted ? counted.of > 0 : counted.right + counted.extra + counted.missing > 0;
};
