import { joinWords } from '../text/chinese-space';
import { pitchOf } from './line-pitch';
import type { PageLine } from './page-text';

/** A paragraph, or a row of cells parted by tabs, and the page on which it begins. */
export interface PageParagraph {
  page: number;
  words: string;
}

// In letters: so much a line may fall short of the margin, or stand in from it, and still be a line inside a paragraph.
const SHORT = 1.6;
const INDENT = 0.8;

/** Lines joined to the paragraphs that the page broke, also over the end of a page. */
export const joinLines = (pages: readonly (readonly PageLine[])[]): PageParagraph[] => {
  const paragraphs: PageParagraph[] = [];
  let before: PageLine | undefined;
  for (const lines of pages) {
    const pitch = pitchOf(lines);
    for (const line of lines) {
      const last = paragraphs.at(-1);
      if (last && before && goesOn(before, line, pages, pitch)) last.words = joinWords(last.words, line.cells[0] ?? '');
      else paragraphs.push({ page: line.page, words: line.cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t') });
      before = line;
    }
  }
  return paragraphs;
};

const goesOn = (before: PageLine, line: PageLine, pages: readonly (readonly PageLine[])[], pitch: number): boolean => {
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.1) return false;
  const samePage = before.page === line.page;
  if (samePage && line.y > before.y && line.y - before.y > pitch * 1.4) return false;
  const column = columnOf(before, pages[before.page - 1] ?? []);
  const ownColumn = samePage && line.y > before.y ? column : columnOf(line, pages[line.page - 1] ?? []);
  return before.right > column.right - before.size * SHORT && line.x < ownColumn.left + line.size * INDENT;
};

/** The edges of the column of a page in which a line stands: of all lines that share some of its width. */
const columnOf = (line: PageLine, lines: readonly PageLine[]): { left: number; right: number } => {
  const shared = lines.filter(({ x, right, cells }) => cells.length === 1 && x < line.right && right > line.x);
  return {
    left: shared.reduce((least, { x }) => Math.min(least, x), line.x),
    right: shared.reduce((most, { right }) => Math.max(most, right), line.right),
  };
};
