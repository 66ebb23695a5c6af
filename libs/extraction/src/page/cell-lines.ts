import { gated } from '../lexicon/gated';
import type { Span } from '../contract';
import { isFurniture, isNumbered } from './line-shapes';
import type { Line } from './lines';

/** A row of a table that stands in the text with one cell a line, as a table copied from a web page does. */
export interface LineRow {
  /** The lines of the row, by index; `to` is exclusive. */
  from: number;
  to: number;
  /** One span a line. A cell of several lines is not told from several cells here. */
  cells: Span[];
}

const NUMBER_HEAD = gated(/^(?:序\s?号|编\s?号|项目号|号)$/u);
const NUMERAL = /^[（(]?(\d{1,3})[）)]?[.．、]?$/u;
const LONGEST_HEAD = 14;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 10;
/** No row of a table has more lines than this. */
const MOST_LINES = 40;
const TERM_HEAD = /时限|时间|期限|节点|进度/u;
const TERM = /(?:[年月日底末初旬]|[之以]?[前内]|完成|坚持|推进|实施|执行|常年|全年|每[月季年])。?$/u;

const isHead = (text: string): boolean => text.length <= LONGEST_HEAD && !/[。，；]/u.test(text);

const numeralOf = ({ text }: Line): number | undefined => {
  const match = NUMERAL.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/** The line behind the heads of columns that begin at `at` (序号, 任务, 责任单位, …); undefined where none do. */
const headsEnd = (lines: readonly Line[], at: number): number | undefined => {
  let end = at;
  while (end < at + MOST_COLUMNS + 1 && end < lines.length && isHead(lines[end]?.text ?? '')) {
    const line = lines[end];
    if (!line || (end > at && (numeralOf(line) !== undefined || isNumbered(line.text)))) break;
    end += 1;
  }
  return end - at >= FEWEST_COLUMNS && end - at <= MOST_COLUMNS ? end : undefined;
};

const rowOf = (lines: readonly Line[], from: number, to: number): LineRow => ({
  from,
  to,
  cells: lines.slice(from, to).map(({ start, end }) => ({ start, end })),
});

/** Where the row ends that begins with its number at `from`: before the next number, a heading, or where it is full. */
const rowEnd = (lines: readonly Line[], from: number, columns: number, ends: (text: string) => boolean): number => {
  const next = (numeralOf(lines[from] ?? NO_LINE) ?? 0) + 1;
  const limit = Math.min(lines.length, from + MOST_LINES);
  let full: number | undefined;
  for (let at = from + 1; at < limit; at += 1) {
    const line = lines[at] ?? NO_LINE;
    if (numeralOf(line) === next) return at;
    if (isNumbered(line.text) || isFurniture(line.text)) return full ?? at;
    if (full === undefined && at > from + 1 && ends(line.text)) full = at + 1;
  }
  return full ?? Math.min(from + columns, limit);
};

const NO_LINE: Line = { start: 0, end: 0, text: '', indent: false, apart: false, gap: 0 };

/** The rows of tables with one cell a line, the heads of their columns first; by the index of their first line. */
export const readLineRows = (lines: readonly Line[]): Map<number, LineRow> => {
  const rows = new Map<number, LineRow>();
  for (let at = 0; at < lines.length; at += 1) {
    if (!NUMBER_HEAD.test(lines[at]?.text ?? '')) continue;
    const end = headsEnd(lines, at);
    if (end === undefined) continue;
    const columns = end - at;
    const dated = TERM_HEAD.test(lines[end - 1]?.text ?? '');
    let from = end;
    for (let expected = 1; from < lines.length;) {
      const line = lines[from] ?? NO_LINE;
      if (numeralOf(line) !== expected) {
        // A heading over some of the rows.
        if (!isNumbered(line.text) || numeralOf(lines[from + 1] ?? NO_LINE) !== expected) break;
        from += 1;
        continue;
      }
      const to = rowEnd(lines, from, columns, (text) => dated && TERM.test(text));
      rows.set(from, rowOf(lines, from, to));
      from = to;
      expected += 1;
    }
    if (from > end) rows.set(at, rowOf(lines, at, end));
    at = Math.max(at, from - 1);
  }
  return rows;
};
