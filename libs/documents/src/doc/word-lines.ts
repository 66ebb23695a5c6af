import type { Allowance } from '../allowance';
import type { ListNumbers } from '../numbering/list-numbers';
import { type DocumentCell, tableLines } from '../tables/table-lines';
import type { WordCharacter } from './word-characters';
import { PROPERTY, type PropertyRun } from './property-runs';

const PARAGRAPH = 0x0d;
const CELL = 0x07;
const FIELD_BEGINS = 0x13;
const FIELD_SHOWS = 0x14;
const FIELD_ENDS = 0x15;
const BREAKS = new Set([0x0b, 0x0c, 0x0e]);

/** The lists of a document as paragraphs refer to them: their own properties, else those of their style. */
export interface ParagraphLists {
  numbers: ListNumbers;
  ofStyle: (style: number) => ReadonlyMap<number, number>;
}

/** Characters as lines: paragraphs with their numbers, rows of tables with tabs; the code of fields is left out. */
export const wordLines = (
  characters: Iterable<WordCharacter>,
  paragraphAt: (place: number) => PropertyRun | undefined,
  { numbers, ofStyle }: ParagraphLists,
  allowance: Allowance,
): { lines: string[]; repeated: boolean } => {
  const lines: string[] = [];
  let table: DocumentCell[][] = [];
  let row: DocumentCell[] = [];
  let cell: string[] = [];
  let words = '';
  let length = 0;
  let repeated = false;
  /** For each field that is open: whether what it shows has begun. */
  const fields: boolean[] = [];
  const closeTable = (): void => {
    if (row.length > 0) table.push(row);
    const laidOut = tableLines(table);
    lines.push(...laidOut.lines);
    repeated ||= laidOut.repeated;
    table = [];
    row = [];
  };
  const endParagraph = (place: number, isCell: boolean): void => {
    const { properties = new Map<number, number>(), style = 0 } = paragraphAt(place) ?? {};
    if (isCell && properties.get(PROPERTY.rowEnds) === 1) {
      table.push(row);
      row = [];
      words = '';
      return;
    }
    const inherited = ofStyle(style);
    const list = properties.get(PROPERTY.list) ?? inherited.get(PROPERTY.list) ?? 0;
    const level = properties.get(PROPERTY.listLevel) ?? inherited.get(PROPERTY.listLevel) ?? 0;
    const line = words.trim() === '' ? words : `${list === 0 ? '' : numbers.next(String(list), level)}${words}`;
    words = '';
    if (isCell) {
      row.push({ paragraphs: [...cell, line], columns: 1 });
      cell = [];
    } else if (properties.get(PROPERTY.inTable) === 1) cell.push(line);
    else {
      closeTable();
      lines.push(line);
    }
  };
  for (const { code, place } of characters) {
    length += 1;
    if (length % 4096 === 0) allowance.checkTime();
    allowance.checkLength(length);
    if (code === FIELD_BEGINS) fields.push(false);
    else if (code === FIELD_SHOWS && fields.length > 0) fields[fields.length - 1] = true;
    else if (code === FIELD_ENDS) fields.pop();
    else if (code === PARAGRAPH || code === CELL) endParagraph(place, code === CELL);
    else if (fields.includes(false)) continue;
    else if (BREAKS.has(code)) words += '\n';
    else if (code === 0x1e) words += '-';
    else if (code >= 0x20 || code === 0x09) words += String.fromCharCode(code);
  }
  if (words !== '') lines.push(words);
  closeTable();
  return { lines, repeated };
};
