import type { ByteReader } from './byte-reader';

/** A stretch of the stream whose characters or paragraphs have the same properties. */
export interface PropertyRun {
  start: number;
  end: number;
  properties: ReadonlyMap<number, number>;
  /** The style of the paragraph; 0 for characters. */
  style: number;
}

const PAGE = 512;
const MOST_RUNS = 1_000_000;

/** The properties that this reader looks at ([MS-DOC] 2.6). */
export const PROPERTY = {
  deleted: 0x0800,
  hidden: 0x083c,
  inTable: 0x2416,
  rowEnds: 0x2417,
  listLevel: 0x260a,
  list: 0x460b,
  innerCellEnds: 0x244b,
  innerRowEnds: 0x244c,
} as const;

/** The runs of characters (`kind` 'characters') or of paragraphs, in the order of the stream. */
export const readPropertyRuns = (
  main: ByteReader,
  places: ByteReader,
  kind: 'characters' | 'paragraphs',
): PropertyRun[] => {
  const count = Math.floor((places.length - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count && runs.length < MOST_RUNS; index += 1) {
    const number = places.long(4 * (count + 1) + 4 * index) & 0x3fffff;
    runs.push(...runsOfPage(main.part(number * PAGE, PAGE), kind));
  }
  return runs.sort((a, b) => a.start - b.start);
};

const runsOfPage = (page: ByteReader, kind: 'characters' | 'paragraphs'): PropertyRun[] => {
  const count = page.byte(PAGE - 1);
  const width = kind === 'characters' ? 1 : 13;
  return Array.from({ length: count }, (_, index) => {
    const at = 2 * page.byte(4 * (count + 1) + width * index);
    const span = { start: page.long(4 * index), end: page.long(4 * index + 4) };
    if (at === 0) return { ...span, properties: new Map(), style: 0 };
    if (kind === 'characters') {
      return { ...span, properties: readProperties(page.part(at + 1, page.byte(at))), style: 0 };
    }
    const short = page.byte(at);
    const [start, length] = short === 0 ? [at + 2, 2 * page.byte(at + 1)] : [at + 1, 2 * short - 1];
    return { ...span, properties: readProperties(page.part(start + 2, length - 2)), style: page.short(start) };
  });
};

/** A list of properties: code and operand, the operand as a number where it is one. */
export const readProperties = (list: ByteReader): Map<number, number> => {
  const found = new Map<number, number>();
  for (let at = 0; at + 2 < list.length;) {
    const code = list.short(at);
    const size = operandSize(code, list, at + 2);
    found.set(code, size === 1 ? list.byte(at + 2) : size === 2 ? list.short(at + 2) : list.long(at + 2));
    at += 2 + size;
  }
  return found;
};

const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;

const operandSize = (code: number, list: ByteReader, at: number): number => {
  const size = SIZES[code >>> 13] ?? 0;
  if (size > 0) return size;
  return code === TABLE_DEFINITION ? list.short(at) + 1 : list.byte(at) + 1;
};

/** The run in which a place of the stream stands. */
export const runAt = (runs: readonly PropertyRun[], place: number): PropertyRun | undefined => {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (!run) return undefined;
    if (place < run.start) high = middle - 1;
    else if (place >= run.end) low = middle + 1;
    else return run;
  }
  return undefined;
};
