import { numberWords } from './number-words';

/** One level of a list: how its number is counted and written. */
export interface ListLevel {
  start: number;
  format: string;
  /** «（%1）»: %1 to %9 stand for the numbers of the levels. */
  pattern: string;
  /** What stands between number and words. */
  follow: 'tab' | 'space' | 'nothing';
  /** All numbers in figures (w:isLgl). */
  figures: boolean;
  /** The level counts anew after a paragraph of a level above this one; 0 never, undefined after any. */
  restartAfter?: number;
}

/** A list that paragraphs refer to. Lists with one `counter` go on counting where the other stopped. */
export interface ListDefinition {
  counter: string;
  levels: readonly ListLevel[];
  /** At its first paragraph the level counts from here. */
  startOverrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;
const LONGEST_LABEL = 64;
const CLOSED = /[、，。．：；）】〕〉》］]$/u;

/** Counts the paragraphs of a document's lists in their order. */
export class ListNumbers {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly overridden = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, ListDefinition>) {}

  /** The number of the next paragraph of a list, as it stands before the words; empty for bullets and unknown lists. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const own = list?.levels[level];
    if (!list || !own || level < 0 || level >= LEVELS) return '';
    const counter = this.counterOf(list);
    const override = this.overrideOnce(listId, list, level);
    counter[level] = override ?? (counter[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < LEVELS; below += 1) {
      const after = list.levels[below]?.restartAfter;
      if (after === undefined || level < after) counter[below] = undefined;
    }
    return own.format === 'bullet' ? '' : label(list, own, counter);
  }

  private counterOf({ counter }: ListDefinition): (number | undefined)[] {
    const known = this.counters.get(counter);
    if (known) return known;
    const fresh = Array.from<number | undefined>({ length: LEVELS });
    this.counters.set(counter, fresh);
    return fresh;
  }

  private overrideOnce(listId: string, { startOverrides }: ListDefinition, level: number): number | undefined {
    const key = `${listId}/${level}`;
    if (this.overridden.has(key)) return undefined;
    this.overridden.add(key);
    return startOverrides.get(level);
  }
}

const label = ({ levels }: ListDefinition, own: ListLevel, counter: readonly (number | undefined)[]): string => {
  const words = own.pattern.slice(0, LONGEST_LABEL).replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levels[index];
    return numberWords(counter[index] ?? level?.start ?? 1, own.figures ? 'decimal' : (level?.format ?? 'decimal'));
  });
  if (words.trim() === '' || own.follow === 'nothing') return words.trim();
  // «一、» and «（一）» need no space before the words; «1.» and «第一章» do.
  return CLOSED.test(words) ? words : `${words} `;
};
