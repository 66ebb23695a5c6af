import type { ByteReader } from './byte-reader';

/** A stretch of characters as Word keeps it: where it stands in the stream, and with how many bytes a character. */
export interface Piece {
  /** The first character, counted over the whole document. */
  start: number;
  end: number;
  /** The place of its first byte in the stream. */
  offset: number;
  width: 1 | 2;
}

const PROPERTIES = 1;
const PIECES = 2;
const MOST_PIECES = 500_000;

/** The pieces of a document in the order of its words ([MS-DOC] 2.8.35, the Clx); empty where the table is broken. */
export const readPieces = (table: ByteReader): Piece[] => {
  let at = 0;
  while (table.byte(at) === PROPERTIES && at < table.length) at += 3 + table.short(at + 1);
  if (table.byte(at) !== PIECES) return [];
  const size = table.long(at + 1);
  const plc = table.part(at + 5, size);
  const count = Math.min(MOST_PIECES, Math.floor((plc.length - 4) / 12));
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = plc.long(4 * index);
    const end = plc.long(4 * index + 4);
    const place = plc.long(4 * (count + 1) + 8 * index + 2);
    const isNarrow = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    if (end > start) pieces.push({ start, end, offset: isNarrow ? offset >>> 1 : offset, width: isNarrow ? 1 : 2 });
  }
  return pieces;
};
