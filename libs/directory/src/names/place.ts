import type { UnitLevel } from '../unit';

/** The place at the head of a name and what stands behind it: «青禾区财政局» → 青禾区, 区, 财政局. */
export interface PlacedName {
  /** Empty where only the level is said: «区财政局». */
  place: string;
  level: UnitLevel | undefined;
  rest: string;
}

/** 城市管理局, 社区, 开发区: the last character is no level there. */
const NO_PLACE =
  /(?:[城都超]市|(?:[社园景校小灾片地林牧库城郊山新分各全]|开发|高新|经开|示范|保税|管理|度假|集聚|合作|功能)区|[各全郡]县|[城乡村集市各]镇|[城各]乡|各街道|[各全]州)$/u;
/** 市场, 市政, 区域, 乡村: the level begins a word of its own. */
const NO_LEVEL: Partial<Record<string, RegExp>> = {
  市: /^[场政容民域井]/u,
  区: /^[域块划间]/u,
  县: /^域/u,
  乡: /^[村镇土]/u,
  镇: /^[街乡村]/u,
  省: /^[心力]/u,
  州: /^际/u,
};
const LEVEL = /自治区|自治州|自治县|街道|[省市区县旗州盟镇乡]/gu;
const LEVEL_OF: Record<string, UnitLevel> = { 自治区: '省', 自治州: '州', 自治县: '县' };
const NATION = /^(?:国家|中央|中国|全国)/u;
const PARTY = /^(?:中共|中国共产党|共青团)(?=.{1,6}[省市区县旗州盟镇乡])/u;
const LONGEST_PLACE = 8;
const HAN = /^\p{Script=Han}+$/u;

const nextPlace = (name: string): { length: number; level: UnitLevel } | undefined => {
  LEVEL.lastIndex = 0;
  for (let hit = LEVEL.exec(name); hit && hit.index <= LONGEST_PLACE; hit = LEVEL.exec(name)) {
    const word = hit[0];
    const before = name.slice(0, hit.index);
    const behind = name.slice(hit.index + word.length);
    const level = LEVEL_OF[word] ?? (word as UnitLevel);
    if (NO_LEVEL[word]?.test(behind) === true || NO_PLACE.test(before + word)) continue;
    if (before !== '' && (before.length < 2 || !HAN.test(before))) continue;
    // 街道 alone names a kind of unit and no level.
    if (before === '' && (word === '街道' || behind === '')) continue;
    return { length: before.length + word.length, level };
  }
  return undefined;
};

/** Reads the places with which a name begins; the innermost counts: «青岩市青禾区财政局» is one of 青禾区. */
export const readPlace = (name: string): PlacedName => {
  let rest = name.replace(PARTY, '');
  let place = '';
  let level: UnitLevel | undefined;
  for (let found = nextPlace(rest); found && found.length <= rest.length; found = nextPlace(rest)) {
    // Behind a place a bare level is none: 云溪区乡村振兴局, 青岩市区…
    if (level !== undefined && found.length < 3) break;
    place = found.length > 1 && !LEVEL_OF[rest.slice(0, found.length)] ? rest.slice(0, found.length) : '';
    level = found.level;
    rest = rest.slice(found.length);
  }
  if (level === undefined && NATION.test(rest)) return { place: '', level: '国', rest: rest.replace(NATION, '') };
  return { place, level, rest };
};
