import type { Span } from '../contract';

/** A cell of a row: its words without the white space around them; offsets count in the row. */
export interface Cell extends Span {
  text: string;
}

const FEWEST = 3;

/** The cells of a row as a table is written in plain text: parted by tabs or by upright strokes. An empty cell stays. */
export const readCells = (row: string): Cell[] => {
  const sign = row.includes('\t') ? '\t' : /[|｜]/u.exec(row)?.[0];
  if (sign === undefined) return [];
  const cells: Cell[] = [];
  let from = 0;
  for (const raw of row.split(sign)) {
    const text = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    cells.push({ text, start, end: start + text.length });
    from += raw.length + sign.length;
  }
  const framed = sign !== '\t' && cells[0]?.text === '' && cells.at(-1)?.text === '';
  return framed ? cells.slice(1, -1) : cells;
};

/** A line of three cells or more: it is no part of the line before it, nor of the one after. */
export const isTableRow = (line: string): boolean => readCells(line).filter(({ text }) => text !== '').length >= FEWEST;
