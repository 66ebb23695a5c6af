import { splitsIntoNames } from '../owners';
import type { Cell } from '../page/table-rows';

/** What a column of a task table holds. */
export type Column = 'number' | 'task' | 'owners' | 'term' | 'aside';

const TIME = /(?:[年月日底末初旬]|[之以]?[前内]|完成|坚持|推进|实施|执行|常年|全年|每[月季年])[。；]?$|^\d{4}年/u;
const PERSON = /^\p{Script=Han}\s{0,4}\p{Script=Han}{1,2}(?:\s{0,4}\p{Script=Han})?$/u;
const LONG = 8;

/** How well a line goes into a column. */
const fit = ({ text }: Cell, column: Column): number => {
  const time = text.length <= 24 && TIME.test(text) && !text.includes('，');
  if (column === 'term') return time ? 3 : -2;
  if (time) return column === 'task' ? -1 : -2;
  const names = !/[。；]/u.test(text) && splitsIntoNames(text);
  if (column === 'owners') return names ? 3 : /[。；，]/u.test(text) || /\d/u.test(text) ? -3 : 0.5;
  if (column === 'aside') return PERSON.test(text) && !names ? 2 : 0;
  if (column === 'task') return names ? -1 : text.length >= LONG ? 2 : 0;
  return -3;
};

const EMPTY = -1;
/** A second line in a cell. */
const MORE = -0.5;

/**
 * Which lines of a row stand in which column, where each cell stands on a line of its own and one may have several
 * («县水务局» above «县城管局») or none. Lines and columns keep their order; the first line is the row's number.
 */
export const alignLines = (lines: readonly Cell[], columns: readonly Column[]): Cell[][] => {
  // best[c]: the best sum with the lines so far, the last of them in column c; from[l][c]: the column of the line before.
  let best = columns.map((_, column) => (column === 0 ? 0 : -Infinity));
  const from: number[][] = [[0]];
  for (const line of lines.slice(1)) {
    const before: number[] = [];
    const next = columns.map((kind, column) => {
      if (column === 0) return -Infinity;
      let sum = -Infinity;
      for (let last = 0; last <= column; last += 1) {
        const skipped = column - last - 1;
        const step = (best[last] ?? -Infinity) + (last === column ? MORE : skipped * EMPTY);
        if (step > sum) {
          sum = step;
          before[column] = last;
        }
      }
      return sum + fit(line, kind);
    });
    from.push(before);
    best = next;
  }
  const ends = best.map((sum, column) => sum + (columns.length - 1 - column) * EMPTY);
  let column = ends.indexOf(Math.max(...ends));
  const cells: Cell[][] = columns.map(() => []);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line) cells[column]?.unshift(line);
    column = from[at]?.[column] ?? 0;
  }
  return cells;
};
