import { type Gated, gated } from '../../lexicon/gated';
import { KINDS_OF_PLACE, KINDS_OF_UNIT, ORGANISATIONS, PEOPLE_IN_CHARGE, UNIT_ENDINGS } from './unit-endings';
import { patternAt } from './words-at';

/** Tried at the end of a name, a pattern that looks back need not be tried from every character before. */
const atEnd = (words: string): ((name: string) => boolean) => {
  const pattern = new RegExp(`(?<=${words})`, 'uy');
  return (name) => {
    pattern.lastIndex = name.length;
    return pattern.test(name);
  };
};

/** The name ends as units' names do: 局, 委, 中心, 街道办事处. */
export const isNamed = atEnd(UNIT_ENDINGS.join('|'));

const endsAsKind = atEnd(
  `${KINDS_OF_UNIT}|${ORGANISATIONS}|${KINDS_OF_PLACE}|${PEOPLE_IN_CHARGE}|企业|党员|干部|领导|委员|代表|[县市区州盟旗镇乡村组科处股室站所队库厂矿店场院校家方线]|副[省市区县州镇乡局]长|标段|地方|方面|系统`,
);
const wholePlaceAt = patternAt(
  '(?:[全我本][省市区县州盟旗镇乡国街道系统行业]{1,3}|国务院|中央|[省市区县镇][直属级]?|驻[^各有]{1,3})',
);
const determinerAt = patternAt(
  '(?:全体|各级|各有关|各相关|各类(?=企业|.{0,4}主体|.{0,4}机构|学校|园区)|各(?![自种类界]|项(?!目)|行各)|有关|相关|所有|属地|所在|所属|涉及|涉事|相应|其[他它余]|上述|以上|有条件的|每一?[个名位家]|各位|(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})[个家所级]|市县|县乡(?!村振兴)|区镇|区街|省市|镇村)',
);
const LONGEST_KIND = 18;

/** A word that spans a class (各, 有关, 所在, 4个) and what it spans: «全区各级各有关部门», «有关部门负责同志». */
export const isDetermined = (name: string): boolean => {
  const place = wholePlaceAt(name, 0);
  let at = determinerAt(name, place) > 0 ? place : 0;
  const first = at;
  for (let length = determinerAt(name, at); length > 0; length = determinerAt(name, at)) at += length;
  if (at === first) return false;
  const kind = name.slice(at);
  if (kind === '' || kind.length > LONGEST_KIND) return false;
  return (endsAsKind(kind) || isNamed(kind)) && spansOnly(kind);
};

/** «产业链各成员单位», «经开区各企业»: a class within a whole. */
export const isPartOfWhole = (name: string): boolean => {
  const at = name.indexOf('各');
  return (
    at >= 2 &&
    at <= LONGEST_WHOLE &&
    /[区县市镇乡统链街园团局会行业府委]$/u.test(name.slice(0, at)) &&
    isDetermined(name.slice(at))
  );
};
const LONGEST_WHOLE = 10;

/** «各级党委和各部门» is two names, «各地区各部门» one. */
const spansOnly = (kind: string): boolean => {
  for (let at = kind.indexOf('各'); at >= 0; at = kind.indexOf('各', at + 1)) {
    if (determinerAt(kind, at) === 0) return false;
  }
  return true;
};

/** Kinds with the number of characters that may say which: «施工单位», «县直部门», «党员干部». */
const GENERIC: readonly { kind: Gated; least: number; most: number }[] = [
  { kind: gated(new RegExp(`(?:${KINDS_OF_UNIT})$`, 'u')), least: 1, most: 10 },
  { kind: gated(new RegExp(`(?:${ORGANISATIONS})$`, 'u')), least: 0, most: 8 },
  { kind: gated(new RegExp(`(?:${KINDS_OF_PLACE})$`, 'u')), least: 0, most: 6 },
  { kind: gated(new RegExp(`(?:${PEOPLE_IN_CHARGE})$`, 'u')), least: 0, most: 10 },
  {
    kind: gated(
      /(?<!涉[案事毒恐黑]|[失疾]踪|[被受]困|受灾|[死伤]亡|感染|密接|困难|特困|贫困|脱贫|返贫|重点|特殊|外来|流动|返乡|务工|待业|失业|就业|低保|参保|老年|残疾|吸毒|信访|上访|优抚|服刑|矫正|滞留|转移|遇难|隔离|高危)人员$/u,
    ),
    least: 2,
    most: 8,
  },
  { kind: gated(/企业家$/u), least: 0, most: 6 },
  { kind: gated(/企业$/u), least: 0, most: 8 },
  { kind: gated(/干部$/u), least: 2, most: 6 },
  { kind: gated(/党员$/u), least: 0, most: 2 },
];

/** What stands for a class without a word that says so. */
export const isGeneric = (name: string): boolean =>
  GENERIC.some(({ kind, least, most }) => {
    const length = kind.exec(name)?.index ?? -1;
    return length >= least && length <= most && !/各|有关|相关/u.test(name.slice(0, length));
  });
