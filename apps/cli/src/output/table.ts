import type { Directive, ParsedReport } from '@duban/extraction';
import Table from 'cli-table3';
import { wrapWords } from './display-width';
import { deadlineWords, NATURES, ownersOf, suggestionsOf } from './words';

const WIDTH_OF_A_PIPE = 120;
const NARROWEST = 72;
const HEAD = ['序', '性质', '事项', '责任单位', '时限', '待明确'];

/** A table an article, as wide as the screen, without colours: it may be piped. */
export const toTable = ({ articles }: ParsedReport, columns: number | undefined): string => {
  const width = Math.max(columns ?? WIDTH_OF_A_PIPE, NARROWEST);
  let last = 0;
  const tables = articles.map(({ headline, directives }) => {
    if (directives.length === 0) return '';
    const table = new Table({ head: HEAD, style: { head: [], border: [], compact: true } });
    for (const directive of directives) {
      last += 1;
      table.push(row(last, directive, width));
    }
    return `${headline || '（无标题）'}\n${table.toString()}\n\n`;
  });
  return tables.join('');
};

const row = (index: number, { nature, text, owners, deadline, questions }: Directive, width: number): string[] => {
  // 27 columns go to the borders and to the narrow columns; the rest is shared out.
  const rest = width - 27 - 2;
  const part = (share: number): number => Math.max(10, Math.floor(rest * share));
  const who = (['lead', 'joint', 'support'] as const)
    .map((role) => ({ role, names: ownersOf(owners, role) }))
    .filter(({ names }) => names !== '')
    .map(({ role, names }) => (role === 'support' ? `配合：${names}` : names));
  const suggested = suggestionsOf(owners);
  const lines = [...who, ...(suggested === '' ? [] : [`建议：${suggested}`])];
  return [
    String(index),
    NATURES[nature],
    wrapWords(text, part(0.48)),
    wrapWords(lines.join('\n'), part(0.22)),
    wrapWords(deadline ? deadlineWords(deadline).replace('（', '\n（') : '', part(0.14)),
    wrapWords(questions.map(({ why }) => why).join('；'), part(0.16)),
  ];
};
