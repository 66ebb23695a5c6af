import type { PageLine } from './page-text';

// In letters: so far apart may two cells of one column begin.
const SAME_COLUMN = 1;

/** Rows with their empty cells: a row that has fewer cells than the one above it is set under the columns of that. */
export const alignRows = (lines: readonly PageLine[]): PageLine[] => {
  let columns: readonly number[] = [];
  return lines.map((line) => {
    if (line.cells.length < 2) {
      columns = [];
      return line;
    }
    const placed = placeUnder(columns, line);
    if (!placed) columns = line.lefts;
    return placed ?? line;
  });
};

const placeUnder = (columns: readonly number[], line: PageLine): PageLine | undefined => {
  if (line.cells.length >= columns.length) return undefined;
  const cells = columns.map(() => '');
  let next = 0;
  for (const [index, left] of line.lefts.entries()) {
    const column = columns.findIndex((edge, at) => at >= next && Math.abs(edge - left) < line.size * SAME_COLUMN);
    if (column === -1) return undefined;
    cells[column] = line.cells[index] ?? '';
    next = column + 1;
  }
  return { ...line, cells, lefts: columns };
};
