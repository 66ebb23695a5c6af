import { acceptNames, type Reading, type ReadName } from './read-name';
import { ALL_PLACES } from './unit-classes';
import { fieldEnd, isField, isFieldOfLevel } from './fields-of-work';
import { patternAt, type Matcher } from './words-at';
import { readUnitName, type Naming } from './unit-name';

export interface NamesFound {
  names: ReadName[];
  /** Where the list ends and its predicate begins. */
  end: number;
}

const LONGEST_NAME = 30;
const MOST_NAMES = 40;
const LAST_CHARACTERS =
  '局委会办室段处部厅署府心组班党队司团行联协社院所站馆校学园关区道镇乡村构位门业体织导员长记志人方级下地众工面统线台支总街居子州县市省旗盟场厂矿店家表派主手师警者年伍指户任科”';
const ALL_PLACES_AT = patternAt(ALL_PLACES.source.slice(1));
const SEPARATOR_AT = patternAt(String.raw`[、，,]|以及其?|[和及与暨]其?`);
/** «各级党委和政府»: what follows is no name by itself. */
const BARE_AFTER = patternAt('[和及与](?:相关)?(?:部门|单位|机构|政府|人员)');
const TAIL_AT = patternAt(
  String.raw`等(?:(?:\d{1,3}|[一二三四五六七八九十两]{1,3})?[个家]?(?:成员|责任|重点|主要|职能|主管|行业|行业主管|业务|专业|骨干|沿[江河湖海线]|山区|涉\p{Script=Han}{1,2})?(?:部门|单位|机构|机关|企业|乡镇|镇街|街道|县区|县市区|地区|地|人员|同志)(?:[和及](?:单位|部门))?)?`,
);
const QUALIFIED_TAIL_AT = patternAt(String.raw`等(?=[有相各国市区县省其])`);
const QUOTED_AT = patternAt(String.raw`“[\p{Script=Han}\d]{1,8}”(?=\p{Script=Han})`);
const BRACKET_AT = patternAt(
  String.raw`[（(][省市区县旗镇乡街道场村社党组委室园公局国家配合协办产业集聚管会示范高新开发处所站、]{1,12}[）)]`,
);

/** The list of names that begins at `at` and runs up to words that `predicate` takes; undefined where there is none. */
export const namesAt = (text: string, at: number, naming: Naming, predicate: Matcher): NamesFound | undefined => {
  const names: Reading[] = [];
  let hasTail = false;
  let from = at;
  while (names.length < MOST_NAMES) {
    const name = nameAt(text, from, naming, predicate);
    if (!name) return undefined;
    names.push(name);
    let { end } = name.span;
    const tail = TAIL_AT(text, end);
    if (tail > 1) hasTail = true;
    const qualified = QUALIFIED_TAIL_AT(text, end);
    if (qualified > 0 && tail <= 1) {
      from = end + qualified;
      continue;
    }
    end += tail;
    if (predicate(text, end) > 0) {
      const accepted = acceptNames(names, hasTail);
      return accepted && { names: accepted, end };
    }
    const separator = SEPARATOR_AT(text, end);
    if (separator === 0) return undefined;
    from = end + separator;
  }
  return undefined;
};

const nameAt = (text: string, at: number, naming: Naming, predicate: Matcher): Reading | undefined => {
  const idiom = ALL_PLACES_AT(text, at);
  if (idiom > 0) return reading(text, at, at + idiom, 'class');
  for (let end = at + 1; end <= Math.min(at + LONGEST_NAME, text.length); end += 1) {
    if ((end > at + 1 || BRACKET_AT(text, end) > 0) && isLast(text, end, naming)) {
      const closed = end + BRACKET_AT(text, end);
      const words = text.slice(at, closed);
      // «县农业农村局» begins with a field of work: a name by its ending goes before one by its field.
      const whole = goesOn(text, closed, predicate) && !isField(words) && !isFieldOfLevel(words);
      const kind = whole ? readUnitName(words, naming) : undefined;
      if (kind) return reading(text, at, closed, kind);
    }
    // «乡镇“三资”服务中心»
    const quoted = QUOTED_AT(text, end);
    if (quoted > 0) {
      end += quoted - 1;
      continue;
    }
    // «各责任（配合）单位»
    const inner = BRACKET_AT(text, end);
    if (inner > 0) end += inner - 1;
    else if (isStop(text, end)) break;
  }
  const field = fieldEnd(text, at);
  if (field > at && (goesOn(text, field, predicate) || text.charAt(field) === '、')) {
    const kind = readUnitName(text.slice(at, field), naming);
    if (kind) return reading(text, at, field, kind);
  }
  return undefined;
};

const reading = (text: string, start: number, end: number, kind: Reading['reading']): Reading => ({
  name: text.slice(start, end),
  span: { start, end },
  class: kind === 'class',
  reading: kind,
});

const LAST = 1;
const STOP = 2;
/** What a character may be to a name, by its code: the last of one, or the end of the search. */
const ROLES = new Uint8Array(0x10000);
for (const sign of LAST_CHARACTERS) ROLES[sign.charCodeAt(0)] = LAST;
for (const sign of '，。；：！？、,;:!?\n（(《') ROLES[sign.charCodeAt(0)] = STOP;

const isLast = (text: string, end: number, { known }: Naming): boolean =>
  ROLES[text.charCodeAt(end - 1)] === LAST || (known !== undefined && known.size > 0);

const isStop = (text: string, at: number): boolean =>
  ROLES[text.charCodeAt(at)] === STOP || (text.charAt(at) === '“' && !text.startsWith('“两委”', at));

const goesOn = (text: string, at: number, predicate: Matcher): boolean =>
  text.charAt(at) === '等' || (SEPARATOR_AT(text, at) > 0 && BARE_AFTER(text, at) === 0) || predicate(text, at) > 0;
