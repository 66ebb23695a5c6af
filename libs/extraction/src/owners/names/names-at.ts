import { acceptNames, type Reading, type ReadName } from './read-name';
import { ALL_PLACES } from './unit-classes';
import { FIELDS_OF_WORK, LEVEL_WORDS } from './unit-endings';
import { readUnitName, type Naming } from './unit-name';

export interface NamesFound {
  names: ReadName[];
  /** Where the list ends and its predicate begins. */
  end: number;
}

const LONGEST_NAME = 30;
const MOST_NAMES = 40;
const LAST_CHARACTERS = new Set(
  '局委会办室处部厅署府心组班党队司团行联协社院所站馆校学园关区道镇乡村构位门业体织导员长记志人方级下地面统线台支总街居子州县市省旗盟场厂矿店家',
);
const FIELD_AT = new RegExp(`(?:${LEVEL_WORDS})?(?:${FIELDS_OF_WORK.join('|')})`, 'uy');
const ALL_PLACES_AT = new RegExp(ALL_PLACES.source.slice(1), 'uy');
const SEPARATOR_AT = /[、，]|以及其?|[和及与暨]其?/uy;
const TAIL_AT =
  /等(?:(?:\d{1,3}|[一二三四五六七八九十两]{1,3})?[个家]?(?:成员|责任)?(?:部门|单位|机构|机关|企业|乡镇|镇街|街道|县区|县市区|地区|地|人员|同志)(?:[和及](?:单位|部门))?)?/uy;
const QUALIFIED_TAIL_AT = /等(?=[有相各国市区县省其])/uy;
const BRACKET_AT = /[（(][省市区县旗镇乡街道场村社党组委室园公局国家、]{1,12}[）)]/uy;

/** The list of names that begins at `at` and runs up to words that `predicate` (sticky) takes; undefined where there is none. */
export const namesAt = (text: string, at: number, naming: Naming, predicate: RegExp): NamesFound | undefined => {
  const names: Reading[] = [];
  let hasTail = false;
  let from = at;
  while (names.length < MOST_NAMES) {
    const name = nameAt(text, from, naming, predicate);
    if (!name) return undefined;
    names.push(name);
    let { end } = name.span;
    const tail = lengthAt(TAIL_AT, text, end);
    if (tail > 1) hasTail = true;
    const qualified = lengthAt(QUALIFIED_TAIL_AT, text, end);
    if (qualified > 0 && tail <= 1) {
      from = end + qualified;
      continue;
    }
    end += tail;
    if (startsAt(predicate, text, end)) {
      const accepted = acceptNames(names, hasTail);
      return accepted && { names: accepted, end };
    }
    const separator = lengthAt(SEPARATOR_AT, text, end);
    if (separator === 0) return undefined;
    from = end + separator;
  }
  return undefined;
};

const nameAt = (text: string, at: number, naming: Naming, predicate: RegExp): Reading | undefined => {
  const idiom = lengthAt(ALL_PLACES_AT, text, at);
  if (idiom > 0) return reading(text, at, at + idiom, 'class');
  const field = lengthAt(FIELD_AT, text, at);
  const fieldEnd = at + field;
  if (field > 0 && (goesOn(text, fieldEnd, predicate) || text.charAt(fieldEnd) === '、')) {
    const kind = readUnitName(text.slice(at, fieldEnd), naming);
    if (kind) return reading(text, at, fieldEnd, kind);
  }
  for (let end = at + 1; end <= Math.min(at + LONGEST_NAME, text.length); end += 1) {
    if (end > at + 1 && isLast(text, end, naming)) {
      const closed = end + lengthAt(BRACKET_AT, text, end);
      const kind = goesOn(text, closed, predicate) ? readUnitName(text.slice(at, closed), naming) : undefined;
      if (kind) return reading(text, at, closed, kind);
    }
    if (isStop(text, end)) return undefined;
  }
  return undefined;
};

const reading = (text: string, start: number, end: number, kind: Reading['reading']): Reading => ({
  name: text.slice(start, end),
  span: { start, end },
  class: kind === 'class',
  reading: kind,
});

const isLast = (text: string, end: number, { known }: Naming): boolean => {
  const last = text.charAt(end - 1);
  return LAST_CHARACTERS.has(last) || last === '”' || (known !== undefined && known.size > 0);
};

const isStop = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  if (sign === '“') return !text.startsWith('“两委”', at);
  return '，。；：！？、,;:!?\n（(《'.includes(sign) && sign !== '';
};

const goesOn = (text: string, at: number, predicate: RegExp): boolean =>
  text.charAt(at) === '等' || startsAt(SEPARATOR_AT, text, at) || startsAt(predicate, text, at);

const startsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};
