import { FIELDS_OF_WORK, LEVEL_WORDS } from './unit-endings';
import { patternAt, wordsAt } from './words-at';

const FIELDS = FIELDS_OF_WORK.flatMap((list) => list.split('|'));
// 交通运输 before 交通: a table takes the first word that fits.
const fieldWord = wordsAt([...FIELDS].sort((a, b) => b.length - a.length).join('|'));
const FIELD_NAMES: ReadonlySet<string> = new Set(FIELDS);
const levelWord = patternAt(LEVEL_WORDS);

/** Where a field of work ends that begins at `at`, with its level before it («区财政»); `at` where none does. */
export const fieldEnd = (text: string, at: number): number => {
  const level = levelWord(text, at);
  const field = fieldWord(text, at + level);
  return field > 0 ? at + level + field : at + fieldWord(text, at);
};

/** «公安», «卫生健康»: a field of work without a level. */
export const isField = (name: string): boolean => FIELD_NAMES.has(name);

/** «区财政», «市公安». */
export const isFieldOfLevel = (name: string): boolean => {
  const level = levelWord(name, 0);
  return level > 0 && FIELD_NAMES.has(name.slice(level));
};
