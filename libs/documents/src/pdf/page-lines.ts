import { joinWords } from '../text/chinese-space';
import type { PageLine, PageText } from './page-text';
import { alignRows } from './align-rows';
import { readSegments, type Segment } from './segments';

type Cell = Segment[];

// A cell has so many lines at most: else two columns of a page would look like two cells of a row.
const MOST_CELL_LINES = 12;
const LINE_PITCH = 2.7;
const PARAGRAPH_PITCH = 2;
const BESIDE = 1.2;
const WIDE_GAP = 2.5;

/** The lines of a page; what the page draws as a row of cells is one line, also where the words of a cell take several. */
export const readPageLines = ({ number, width, height, pieces }: PageText): PageLine[] => {
  const rows: Cell[][] = [];
  for (const segment of readSegments(pieces)) {
    const row = rows.at(-1);
    const cell = row?.at(-1);
    if (row && cell && startsCell(segment, row, cell)) {
      row.unshift(...firstCellLines(rows, segment));
      row.push([segment]);
    } else if (row && cell && goesOnInCell(segment, row, cell)) cell.push(segment);
    else rows.push([[segment]]);
  }
  return alignRows(rows.flatMap((row) => lineOf(row, { number, width, height })));
};

const leftOf = (cell: Cell): number => Math.min(...cell.map(({ x }) => x));
const rightOf = (cell: Cell): number => Math.max(...cell.map(({ right }) => right));
const topOf = (cell: Cell): number => Math.min(...cell.map(({ y }) => y));

/** Beside the last cell: behind a gap on its line, or to its right and higher up, or lower by less than a line. */
const startsCell = (segment: Segment, row: readonly Cell[], cell: Cell): boolean => {
  if (segment.gap !== undefined) return true;
  const last = cell.at(-1);
  if (!last || cell.length > MOST_CELL_LINES || segment.x < rightOf(cell)) return false;
  const below = segment.y - last.y;
  if (below > 0) return below < segment.size * BESIDE;
  return segment.y > Math.min(...row.map(topOf)) - segment.size * MOST_CELL_LINES;
};

/** Below the last line of a cell that has others to its left, and to the right of those. */
const goesOnInCell = (segment: Segment, row: readonly Cell[], cell: Cell): boolean => {
  const before = row.at(-2);
  const last = cell.at(-1);
  if (!before || !last || cell.length >= MOST_CELL_LINES) return false;
  const below = segment.y - last.y;
  return below > 0 && below < segment.size * LINE_PITCH && segment.x >= rightOf(before);
};

/** The lines of the first cell that were taken for lines of their own: they stand left of the second cell and beside it. */
const firstCellLines = (rows: Cell[][], { x, y, size, gap }: Segment): Cell[] => {
  const row = rows.at(-1);
  if (row?.length !== 1 || gap !== undefined) return [];
  const taken: Segment[] = [];
  for (let at = rows.length - 2; at >= 0 && taken.length < MOST_CELL_LINES; at -= 1) {
    const [cell, ...others] = rows[at] ?? [];
    const own = row[0];
    if (!cell || !own || others.length > 0 || rightOf(cell) >= x || topOf(cell) < y - size * 0.5) break;
    if (leftOf(cell) >= rightOf(own) || rightOf(cell) <= leftOf(own)) break;
    taken.unshift(...cell);
    rows.splice(at, 1);
  }
  const [own] = row.splice(0, 1);
  return [[...taken, ...(own ?? [])]];
};

/** The lines of a cell as one; where one stands well below another, it is a paragraph of its own. */
const cellWords = (cell: Cell): string =>
  cell.reduce((words, { words: next, y, size }, index) => {
    const before = cell[index - 1];
    return before && y - before.y > size * PARAGRAPH_PITCH ? `${words} ${next}` : joinWords(words, next);
  }, '');

const lineOf = (row: readonly Cell[], { number, width, height }: Omit<PageText, 'pieces'>): PageLine[] => {
  const cells = row.map(cellWords);
  const all = row.flat();
  const [first] = all;
  if (!first) return [];
  const gaps = row.slice(1).map(([begin]) => begin?.gap ?? Number.POSITIVE_INFINITY);
  // One gap within a line, as after «第一条», is a space of the writer, not a border of cells.
  const isRow = row.length > 2 || row.some(({ length }) => length > 1) || gaps.some((gap) => gap > WIDE_GAP);
  return [
    {
      page: number,
      pageWidth: width,
      cells: isRow ? cells : [cells.join(' ')],
      lefts: isRow ? row.map(leftOf) : [leftOf(all)],
      x: Math.min(...row.map(leftOf)),
      right: Math.max(...row.map(rightOf)),
      y: Math.max(...all.map(({ y }) => y)),
      size: first.size,
      place: first.y / (height || 1),
    },
  ];
};
