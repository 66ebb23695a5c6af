import { readSheet } from '@duban/documents';
import { type ListFault, type ListRow, readList } from '@duban/supervision';

/** What a file of units says, or why it cannot be read. */
export type SheetLines = { ok: true; lines: ListRow[]; faults: ListFault[] } | { ok: false; message: string };

/** Runs in a thread of its own: a file may be made to take all time and memory that there is. */
export const readLines = ({ bytes }: { bytes: Uint8Array }): SheetLines => {
  const reading = readSheet(bytes);
  return reading.ok ? { ok: true, ...readList(reading.rows) } : { ok: false, message: reading.message };
};
