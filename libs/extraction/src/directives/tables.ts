import type { Span } from '../contract';
import { labelAt } from '../owners';
import { type Cell, readCells } from '../page/table-rows';
import type { Sentence } from '../sentences/sentences';
import type { Finding, Reading } from './finding';
import { alignLines, type Column } from './line-columns';

const NUMBER = /^(?:序号|编号|项目?号|№|NO\.?)$/iu;
const TERM = /时限|时间|期限|进度|节点/u;
const NUMERAL = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)]?[.．、]?$/u;
/** A cell that holds nothing: a dash, a stroke, 无. */
const NOTHING = /^(?:[—–\-－/／\s]*|无)$/u;

/** «责任单位（排第一的牵头）» names the column without its bracket. */
const headOf = ({ text }: Cell): string => text.replace(/\s|[（(][^（）()]*[）)]/gu, '');

const columnOf = (head: string): Column => {
  if (NUMBER.test(head)) return 'number';
  const label = labelAt(`${head}：`, { start: 0, end: head.length + 1 });
  if (label?.end === head.length + 1 && label.part !== 'nobody') return 'owners';
  if (TERM.test(head)) return 'term';
  return /备注|领导|责任人|联系人|电话|督办|验收/u.test(head) ? 'aside' : 'task';
};

/** A table that says in its head who answers for each row. */
interface Head {
  sentence: Sentence;
  columns: { head: string; column: Column }[];
}

const readHead = (sentence: Sentence, cells: readonly Cell[]): Head | undefined => {
  const columns = cells.map((cell) => ({ head: headOf(cell), column: columnOf(headOf(cell)) }));
  const holds = (wanted: Column): boolean => columns.some(({ column }) => column === wanted);
  return holds('owners') && holds('task') ? { sentence, columns } : undefined;
};

/** Cells left out at a row's end are empty; where any other is left out, nobody can tell which column is which. */
const fits = ({ columns }: Head, cells: readonly Cell[]): boolean => {
  if (cells.length === columns.length) return true;
  return cells.length < columns.length && columns[0]?.column === 'number' && NUMERAL.test(cells[0]?.text ?? '');
};

/** The cells of a row, each with its place among the columns. */
const placed = ({ cells: lines }: Sentence, cells: readonly Cell[], { columns }: Head): [number, Cell][] => {
  if (!lines) return [...cells.entries()];
  const aligned = alignLines(
    lines,
    columns.map(({ column }) => column),
  );
  return aligned.flatMap((several, place) => several.map((cell): [number, Cell] => [place, cell]));
};

const readRow = (sentence: Sentence, cells: readonly Cell[], head: Head, index: number): Finding | undefined => {
  const at = ({ start, end }: Span): Span => ({ start: sentence.start + start, end: sentence.start + end });
  const told = placed(sentence, cells, head).flatMap(([place, cell]) => {
    const { head: name, column } = head.columns[place] ?? { head: '', column: 'aside' };
    if (column === 'number' || column === 'aside' || NOTHING.test(cell.text)) return [];
    return [{ ...at(cell), column, ...(column !== 'task' && { head: column === 'term' ? '完成时限' : name }) }];
  });
  const [first, last] = [told.find(({ column }) => column === 'task'), told.at(-1)];
  if (!first || !last || !told.some(({ column }) => column === 'owners')) return undefined;
  return {
    start: Math.min(first.start, ...told.map(({ start }) => start)),
    end: last.end,
    kind: 'assignment',
    rules: ['table.row'],
    list: { id: `table-${head.sentence.start}`, index },
    cells: told.map(({ start, end, head: name }) => ({ start, end, ...(name !== undefined && { head: name }) })),
  };
};

/** The rows of task tables: each is an assignment whose columns say who answers for it and by when. */
export const readTables = (sentences: readonly Sentence[]): Reading => {
  const findings: Finding[] = [];
  let head: Head | undefined;
  let rows = 0;
  for (const sentence of sentences) {
    if (sentence.kind !== 'row') continue;
    const cells = sentence.cells ?? readCells(sentence.text);
    const opens = readHead(sentence, cells);
    if (opens) {
      head = opens;
      rows = 0;
    } else if (head && (sentence.cells ?? fits(head, cells))) {
      const finding = readRow(sentence, cells, head, rows + 1);
      if (finding) findings.push(finding);
      if (finding) rows += 1;
    }
  }
  return { findings, omissions: [] };
};
