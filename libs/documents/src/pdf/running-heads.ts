import type { PageLine } from './page-text';

const HEAD_LINES = 2;
const MARGIN = 0.15;
const PAGE_NUMBER = /^[-—–－·.\s]*(?:\d{1,4}|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4})[-—–－·.\s]*$/u;

/** The lines without what stands in the margin of page after page: heads, feet, page numbers. */
export const withoutRunningHeads = (pages: readonly (readonly PageLine[])[]): PageLine[][] => {
  const pagesWith = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(outermost(lines).map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const often = Math.max(3, Math.ceil(pages.length / 3));
  return pages.map((lines) => {
    const margin = new Set(outermost(lines));
    return lines.filter(
      (line) => !margin.has(line) || !(isPageNumber(line) || (pagesWith.get(keyOf(line)) ?? 0) >= often),
    );
  });
};

const isPageNumber = ({ cells, place }: PageLine): boolean =>
  (place < MARGIN || place > 1 - MARGIN) && cells.length === 1 && PAGE_NUMBER.test(cells[0] ?? '');

/** The highest and the lowest lines of a page, where they stand in its margin. */
const outermost = (lines: readonly PageLine[]): PageLine[] => {
  const byHeight = [...lines].sort((a, b) => a.y - b.y);
  const top = byHeight.slice(0, HEAD_LINES).filter(({ place }) => place < MARGIN);
  return [...top, ...byHeight.slice(-HEAD_LINES).filter(({ place }) => place > 1 - MARGIN)];
};

/** Lines that differ only in their numbers are the same head. */
const keyOf = ({ cells, place }: PageLine): string =>
  `${place < 0.5 ? 'head' : 'foot'}/${cells.join(' ').replace(/\d+/gu, '#').replace(/\s+/gu, '')}`;
