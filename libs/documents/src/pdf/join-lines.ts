import { joinWords } from '../text/chinese-space';
import { type Column, columnFinder } from './columns';
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

/** The number of an item: a paragraph begins with it, unless the line before broke off inside a list of numbers. */
const OPENS =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[．、]|\.(?!\d))|[\u2460-\u2473]|第[一二三四五六七八九十]{1,3}[章节条])/u;

/** Lines joined to the paragraphs that the page broke, also over the end of a page. */
export const joinLines = (pages: readonly (readonly PageLine[])[]): PageParagraph[] => {
  const paragraphs: PageParagraph[] = [];
  const columnOf = columnFinder(pages);
  let before: PageLine | undefined;
  for (const lines of pages) {
    const pitch = pitchOf(lines);
    for (const line of lines) {
      const last = paragraphs.at(-1);
      if (last && before && goesOn(before, line, columnOf, pitch))
        last.words = joinWords(last.words, line.cells[0] ?? '');
      else paragraphs.push({ page: line.page, words: line.cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t') });
      before = line;
    }
  }
  return paragraphs;
};

const goesOn = (before: PageLine, line: PageLine, columnOf: (line: PageLine) => Column, pitch: number): boolean => {
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  if (OPENS.test(line.cells[0] ?? '') && !/[第、，]$/u.test(before.cells[0] ?? '')) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.1) return false;
  if (before.page === line.page && line.y - before.y > pitch * 1.4) return false;
  const isFull = before.right > columnOf(before).right - before.size * SHORT;
  return isFull && line.x < columnOf(line).left + line.size * INDENT;
};
