import { collapseSpaces, isWritersSpace } from '../text/chinese-space';
import type { PagePiece } from './page-text';

/** Words without a wide gap between them, on one line. */
export interface Segment {
  words: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** How wide the gap is to the segment before it on the same line, in letters; undefined where it begins a line. */
  gap: number | undefined;
}

// In letters. The cells of a table made by an office program stand at least so far apart; justified Chinese never does.
const CELL_GAP = 0.9;
const WORD_GAP = 0.35;
const SAME_LINE = 0.5;

/** The pieces of a page in the order in which they were drawn, joined where they touch. */
export const readSegments = (pieces: readonly PagePiece[]): Segment[] => {
  const segments: Segment[] = [];
  let spaced = false;
  for (const { words: raw, x: start, y, size, width, turned } of pieces) {
    const words = raw.trim();
    // Typed wide spaces are an indent too.
    const x = start + (/^\u3000*/u.exec(raw)?.[0].length ?? 0) * size;
    if (turned || words === '') {
      spaced ||= raw !== '';
      continue;
    }
    const last = segments.at(-1);
    const letter = Math.min(size, last?.size ?? size) || 1;
    const sameLine = last !== undefined && Math.abs(y - last.y) < letter * SAME_LINE && x > last.x;
    const gap = sameLine ? (x - last.right) / letter : undefined;
    const right = start + width;
    if (last && gap !== undefined && gap < CELL_GAP) {
      const apart = gap > WORD_GAP || spaced || /^\s|\s$/u.test(raw);
      last.words += apart && isWritersSpace(last.words, words) ? ` ${words}` : words;
      last.right = Math.max(last.right, right);
    } else segments.push({ words, x, right, y, size, gap });
    spaced = /\s$/u.test(raw);
  }
  return segments.map((segment) => ({
    ...segment,
    words: collapseSpaces(segment.words, (_, before, after) => isWritersSpace(before, after)),
  }));
};
