/** A cell of a table in a document. */
export interface DocumentCell {
  paragraphs: readonly string[];
  /** How many columns it spans. */
  columns: number;
  /** It begins a cell that is merged downwards, or is covered by the one above. */
  merge?: 'begins' | 'covered';
}

/** A table as lines, and whether words of merged cells were repeated. */
export interface TableLines {
  lines: string[];
  repeated: boolean;
}

// A unit, a category or a date is repeated in each row that it governs; a whole paragraph is not.
const LONGEST_REPEATED = 60;
const MOST_COLUMNS = 64;

/**
 * A row as one line, its cells parted by tabs, so that the words of two cells never touch. A row that is no more than a
 * frame around paragraphs gives the paragraphs.
 */
export const tableLines = (rows: readonly (readonly DocumentCell[])[]): TableLines => {
  const above = new Map<number, string>();
  const lines: string[] = [];
  let repeated = false;
  for (const row of rows) {
    const cells: string[] = [];
    let column = 0;
    for (const cell of row) {
      const words = cellWords(cell);
      const carried = cell.merge === 'covered' ? (above.get(column) ?? '') : '';
      if (cell.merge === 'begins' && words.length <= LONGEST_REPEATED) above.set(column, words);
      else if (cell.merge !== 'covered') above.delete(column);
      if (carried !== '' && words === '') repeated = true;
      const columns = Math.min(Math.max(1, cell.columns), MOST_COLUMNS);
      cells.push(words === '' ? carried : words, ...Array.from({ length: columns - 1 }, () => ''));
      column += columns;
    }
    lines.push(...rowLines(row, cells));
  }
  return { lines, repeated };
};

const rowLines = (row: readonly DocumentCell[], cells: readonly string[]): string[] => {
  const filled = row
    .map(({ paragraphs }) => paragraphs.filter((words) => words.trim() !== ''))
    .filter(({ length }) => length > 0);
  const isFrame = filled.length <= 2 && filled.some(({ length }) => length > 1);
  if (isFrame || row.length === 1) return filled.flat();
  return cells.some((words) => words !== '') ? [cells.join('\t')] : [];
};

const cellWords = ({ paragraphs }: DocumentCell): string =>
  paragraphs
    .map((words) => words.replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .join(' ');
