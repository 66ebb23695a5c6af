import type { DocumentCell } from '../tables/table-lines';
import { attributeOf, childrenOf, type HtmlElement, isElement, isUnseen } from './tree';

const MOST_ROWS = 1000;
const MOST_COLUMNS = 64;

/** The rows of a table as office documents have them: a cell that reaches down covers a cell in each row below. */
export const tableRows = (table: HtmlElement, read: (cell: HtmlElement) => string[]): DocumentCell[][] => {
  const rows: DocumentCell[][] = [];
  /** By column: how many rows are still covered from above, and by a cell how wide. */
  let covered = new Map<number, { rows: number; columns: number }>();
  for (const element of rowElements(table)) {
    const row: DocumentCell[] = [];
    const below = new Map<number, { rows: number; columns: number }>();
    let column = 0;
    const passCovered = (): void => {
      for (let above = covered.get(column); above; above = covered.get(column)) {
        row.push({ paragraphs: [], columns: above.columns, merge: 'covered' });
        if (above.rows > 1) below.set(column, { ...above, rows: above.rows - 1 });
        column += above.columns;
      }
    };
    for (const cell of childrenOf(element)) {
      if (!isElement(cell) || !/^t[dh]$/u.test(cell.tagName) || isUnseen(cell)) continue;
      passCovered();
      const columns = spanOf(cell, 'colspan', MOST_COLUMNS);
      const down = spanOf(cell, 'rowspan', MOST_ROWS);
      row.push({ paragraphs: read(cell), columns, ...(down > 1 && { merge: 'begins' as const }) });
      if (down > 1) below.set(column, { rows: down - 1, columns });
      column += columns;
    }
    passCovered();
    rows.push(row);
    covered = below;
  }
  return rows;
};

const rowElements = (table: HtmlElement): HtmlElement[] =>
  childrenOf(table).flatMap((child) => {
    if (!isElement(child) || isUnseen(child)) return [];
    if (child.tagName === 'tr') return [child];
    if (child.tagName === 'caption') return [];
    return /^(?:thead|tbody|tfoot)$/u.test(child.tagName) ? rowElements(child) : [];
  });

const spanOf = (cell: HtmlElement, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(attributeOf(cell, name), 10) || 1));
