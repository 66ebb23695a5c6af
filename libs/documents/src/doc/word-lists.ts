import type { ListDefinition, ListLevel } from '../numbering/list-numbers';
import type { ByteReader } from './byte-reader';

/** The formats of numbers by the codes of [MS-OSHARED] 2.2.1.3; what is not here counts in figures. */
const FORMATS: Record<number, string> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

const LIST_SIZE = 28;
const OVERRIDE_SIZE = 16;
const MOST_LISTS = 4096;

/** The lists of a document by the number that paragraphs give (1 is the first), from the tables PlfLst and PlfLfo. */
export const readWordLists = (lists: ByteReader, overrides: ByteReader): Map<string, ListDefinition> => {
  const byId = readLevels(lists);
  const found = new Map<string, ListDefinition>();
  const count = Math.min(MOST_LISTS, overrides.long(0));
  for (let index = 0; index < count; index += 1) {
    const id = overrides.long(4 + OVERRIDE_SIZE * index);
    const levels = byId.get(id);
    if (levels) found.set(String(index + 1), { counter: String(id), levels, startOverrides: new Map() });
  }
  return found;
};

const readLevels = (lists: ByteReader): Map<number, ListLevel[]> => {
  const count = Math.min(MOST_LISTS, lists.short(0));
  const found = new Map<number, ListLevel[]>();
  let at = 2 + LIST_SIZE * count;
  for (let index = 0; index < count; index += 1) {
    const head = 2 + LIST_SIZE * index;
    const levels: ListLevel[] = [];
    const isSimple = (lists.byte(head + 26) & 1) !== 0;
    for (let level = 0; level < (isSimple ? 1 : 9) && at < lists.length; level += 1) {
      const [read, next] = readLevel(lists, at);
      levels.push(read);
      at = next;
    }
    found.set(lists.long(head), levels);
  }
  return found;
};

const FOLLOW = ['tab', 'space', 'nothing'] as const;

const readLevel = (lists: ByteReader, at: number): [ListLevel, number] => {
  const flags = lists.byte(at + 5);
  const words = at + 28 + lists.byte(at + 24) + lists.byte(at + 25);
  const length = lists.short(words);
  let pattern = '';
  for (let index = 0; index < Math.min(length, 64); index += 1) {
    const code = lists.short(words + 2 + 2 * index);
    // The numbers 0 to 8 stand for the number of that level.
    pattern += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: ListLevel = {
    start: lists.long(at),
    format: FORMATS[lists.byte(at + 4)] ?? 'decimal',
    pattern,
    follow: FOLLOW[lists.byte(at + 15)] ?? 'tab',
    figures: (flags & 4) !== 0,
    ...((flags & 8) !== 0 && { restartAfter: lists.byte(at + 26) }),
  };
  return [level, words + 2 + 2 * length];
};
