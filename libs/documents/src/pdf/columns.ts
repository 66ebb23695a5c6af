import type { PageLine } from './page-text';

/** The edges between which the lines of a column stand. */
export interface Column {
  left: number;
  right: number;
}

// In letters: by so much may the margin on the right be wider than the one on the left.
const MARGINS_DIFFER = 3;

/** Tells the column of each line; pages of one column share the edges that most of them have. */
export const columnFinder = (pages: readonly (readonly PageLine[])[]): ((line: PageLine) => Column) => {
  const single = new Map<number, Column>();
  for (const lines of pages) {
    const column = singleColumn(lines);
    if (column && lines[0]) single.set(lines[0].page, column);
  }
  const columns = [...single.values()];
  // A page with a few short lines does not show its edges; a wide page in between has other edges.
  const left = share(
    columns.map((column) => column.left),
    0.25,
  );
  const right = share(
    columns.map((column) => column.right),
    0.75,
  );
  return (line) => {
    const own = single.get(line.page);
    if (own) return { left: Math.min(own.left, left), right: Math.max(own.right, right) };
    return edgesOf(
      (pages[line.page - 1] ?? []).filter(
        ({ x, right: end, cells }) => cells.length === 1 && x < line.right && end > line.x,
      ),
    );
  };
};

/** The edges of a page whose lines all stand above each other; undefined where some stand side by side. */
const singleColumn = (lines: readonly PageLine[]): Column | undefined => {
  const words = lines.filter(({ cells }) => cells.length === 1);
  const [first, ...others] = words;
  if (!first) return undefined;
  const widest = others.reduce((wide, line) => (line.right - line.x > wide.right - wide.x ? line : wide), first);
  if (!words.every(({ x, right }) => x < widest.right && right > widest.x)) return undefined;
  const { left, right } = edgesOf(words);
  // Where all lines are short, the margin is about as wide as the one on the left.
  return { left, right: Math.max(right, first.pageWidth - left - first.size * MARGINS_DIFFER) };
};

const edgesOf = (lines: readonly PageLine[]): Column => ({
  left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  right: lines.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
});

/** The number below which this share of the numbers lies. */
const share = (numbers: number[], part: number): number =>
  numbers.sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;
