import { pitchOf } from './line-pitch';
import type { PageLine } from './page-text';

const MOST_LINES = 3;
const MARGIN = 0.15;
const APART = 1.5;
const SMALLER = 0.9;
const PAGE_NUMBER = /^[-—–－·.\s]*(?:\d{1,4}|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4})[-—–－·.\s]*$/u;

/** The lines without what stands in the margin of page after page: heads, feet, page numbers. */
export const withoutRunningHeads = (pages: readonly (readonly PageLine[])[]): PageLine[][] => {
  const usual = usualSize(pages.flat());
  const edges = pages.map((lines) => [edgeOf(lines, 'head', usual), edgeOf(lines, 'foot', usual)]);
  const pagesWith = new Map<string, number>();
  for (const line of edges.flat(2)) pagesWith.set(keyOf(line), (pagesWith.get(keyOf(line)) ?? 0) + 1);
  const often = Math.max(3, Math.ceil(pages.length / 3));
  return pages.map((lines, index) => {
    const left = new Set(edges[index]?.flat().filter((line) => (pagesWith.get(keyOf(line)) ?? 0) >= often));
    return lines.filter((line) => !left.has(line) && !isPageNumber(line));
  });
};

const isPageNumber = ({ cells, place }: PageLine): boolean =>
  (place < MARGIN || place > 1 - MARGIN) && PAGE_NUMBER.test(cells.join(' '));

/** The lines in the margin of a page that stand apart from the others or are written smaller; text is neither. */
const edgeOf = (lines: readonly PageLine[], end: 'head' | 'foot', usual: number): PageLine[] => {
  const inwards = [...lines].sort((a, b) => (end === 'head' ? a.y - b.y : b.y - a.y));
  const apart = pitchOf(lines) * APART;
  for (let count = MOST_LINES; count > 0; count -= 1) {
    const edge = inwards.slice(0, count);
    const last = edge.at(-1);
    const next = inwards[count];
    if (
      !last ||
      edge.length < count ||
      edge.some(({ place }) => (end === 'head' ? place > MARGIN : place < 1 - MARGIN))
    )
      continue;
    const isSmaller = edge.every(({ size }) => size < usual * SMALLER);
    if (isSmaller || (next && Math.abs(next.y - last.y) > apart)) return edge;
  }
  return [];
};

const usualSize = (lines: readonly PageLine[]): number => {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
};

/** Lines that differ only in their numbers are the same head. */
const keyOf = ({ cells, place }: PageLine): string =>
  `${place < 0.5 ? 'head' : 'foot'}/${cells.join(' ').replace(/\d+/gu, '#').replace(/\s+/gu, '')}`;
