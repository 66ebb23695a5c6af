import { type DocumentCell, tableLines } from '../tables/table-lines';

interface OpenCell {
  columns: number;
  merge: DocumentCell['merge'];
}

interface OpenRow {
  cells: DocumentCell[];
  deleted: boolean;
}

/** Tables while they are being read, one inside the other. */
export class OpenTables {
  /** Whether words of merged cells were repeated in any of them. */
  repeated = false;
  private readonly tables: DocumentCell[][][] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];

  openTable(): void {
    this.tables.push([]);
  }

  openRow(): void {
    this.rows.push({ cells: [], deleted: false });
  }

  openCell(): void {
    this.cells.push({ columns: 1, merge: undefined });
  }

  /** A property of the row or cell that is open: w:gridBefore, w:del, w:gridSpan, w:vMerge. */
  setProperty(name: string, value: string | undefined): void {
    const row = this.rows.at(-1);
    const cell = this.cells.at(-1);
    if (name === 'gridSpan' && cell) cell.columns = Number(value) || 1;
    else if (name === 'vMerge' && cell) cell.merge = value === 'restart' ? 'begins' : 'covered';
    else if (name === 'gridBefore' && row) row.cells.push({ paragraphs: [], columns: Number(value) || 1 });
    else if (name === 'del' && row) row.deleted = true;
  }

  closeCell(paragraphs: readonly string[]): void {
    const { columns = 1, merge } = this.cells.pop() ?? {};
    this.rows.at(-1)?.cells.push({ paragraphs, columns, ...(merge && { merge }) });
  }

  closeRow(): void {
    const row = this.rows.pop();
    if (row && !row.deleted) this.tables.at(-1)?.push(row.cells);
  }

  /** The lines of the table that ends. */
  closeTable(): string[] {
    const { lines, repeated } = tableLines(this.tables.pop() ?? []);
    this.repeated ||= repeated;
    return lines;
  }
}
