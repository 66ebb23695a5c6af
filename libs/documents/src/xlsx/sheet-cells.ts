import type { Allowance } from '../allowance';
import { readXml } from '../archive/xml-events';
import type { ZipEntry } from '../archive/zip-directory';
import { refuse } from '../refusals';

export interface SheetCell {
  /** Without blanks at the ends. */
  text: string;
  /** The text is what some program once computed. */
  formula: boolean;
}

/** A row that has anything in it. */
export interface SheetRow {
  /** As the program shows it, from 1. */
  number: number;
  /** By column, from 0; empty cells are missing. */
  cells: ReadonlyMap<number, SheetCell>;
}

const MOST = { rows: 20_000, columns: 200, cells: 200_000 } as const;

/** The column of a place such as `AB12`, from 0; -1 where it is no place. */
export const columnOf = (place: string): number => {
  let column = 0;
  for (const sign of place) {
    const at = sign.charCodeAt(0) - 64;
    if (at < 1 || at > 26) break;
    column = column * 26 + at;
  }
  return column - 1;
};

// Programs write long numbers as 1.3800138E10.
const plainNumber = (value: string): string => (/e/iu.test(value) ? String(Number(value)) : value);

/** The cells of a sheet that are not empty. */
export const readCells = (sheet: ZipEntry, strings: readonly string[], allowance: Allowance): SheetRow[] => {
  const rows: SheetRow[] = [];
  let cells = new Map<number, SheetCell>();
  let number = 0;
  let cell = { column: -1, type: '', value: '', formula: false };
  let inside: 'value' | null = null;
  let counted = 0;
  let length = 0;
  const endCell = (): void => {
    const { column, type, value, formula } = cell;
    const text = (type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? plainNumber(value) : value).trim();
    if (text === '' && !formula) return;
    if ((counted += 1) > MOST.cells || column >= MOST.columns) refuse('too_long', '表格过大，已停止读取。');
    allowance.checkLength((length += text.length));
    cells.set(column, { text, formula });
  };
  readXml(sheet, allowance, {
    open: ({ name, attribute }) => {
      if (name === 'row') {
        cells = new Map();
        number = Number(attribute('r') ?? number + 1);
      } else if (name === 'c') {
        const place = attribute('r');
        const column = place === undefined ? cell.column + 1 : columnOf(place);
        cell = { column, type: attribute('t') ?? 'n', value: '', formula: false };
      } else if (name === 'f') cell.formula = true;
      else if (name === 'v' || name === 't') inside = 'value';
    },
    close: (name) => {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 't') inside = null;
      else if (name === 'row' && cells.size > 0) {
        if (rows.length >= MOST.rows) refuse('too_long', '表格行数过多，已停止读取。');
        rows.push({ number, cells });
      }
      if (name === 'row') cell = { ...cell, column: -1 };
    },
    text: (piece) => {
      if (inside === 'value') cell.value += piece;
    },
  });
  return rows;
};
