import { CharacterTable } from '../lexicon/character-table';
import { readSigns } from '../lexicon/signs';

/** How an item is numbered. Styles are ranked from the chapter down to the clause. */
export type MarkerStyle =
  | 'chapter' // 一、
  | 'section' // （一）
  | 'item' // 1.
  | 'subitem' // (1)  1）
  | 'circle' // ①
  | 'clause' // 一要 一是
  | 'ordinal' // 第一，
  | 'first-then'; // 首先，其次，最后，

export interface Marker {
  style: MarkerStyle;
  n: number;
  /** Length of the marker's own characters, left out of what it numbers; 一要 and 一是 belong to their sentence. */
  length: number;
}

const DIGITS = '一二三四五六七八九十';

/** 三 → 3, 十二 → 12, 二十一 → 21. */
export const chineseNumber = (word: string): number => {
  const digit = (char: string): number => DIGITS.indexOf(char) + 1;
  const ten = word.indexOf('十');
  if (ten < 0) return digit(word);
  const rest = word.slice(ten + 1);
  return (ten === 0 ? 1 : digit(word.slice(0, ten))) * 10 + (rest === '' ? 0 : digit(rest));
};

const FIRST_THEN: Record<string, number> = { 首先: 1, 其次: 2, 再次: 3, 第三: 3, 最后: 4 };

const READERS: readonly [MarkerStyle, RegExp, (word: string) => number][] = [
  ['clause', /^([一二三四五六七八九十]{1,2})(?=要(?!求)|是(?![一二]))/u, chineseNumber],
  ['clause', /^其([一二三四五六七八九])[，,：:]/u, chineseNumber],
  ['chapter', /^第([一二三四五六七八九十]{1,3})[章节]\s*/u, chineseNumber],
  ['item', /^第([一二三四五六七八九十]{1,3})条\s*/u, chineseNumber],
  ['chapter', /^([一二三四五六七八九十]{1,3})、\s*/u, chineseNumber],
  // «2 组织体系», «2.1 职责», «2.1.3 …»: a plan numbers its parts in decimals, parted from their names by a space.
  ['chapter', /^(\d{1,2})\u3000+(?=\p{Script=Han})/u, Number],
  ['section', /^\d{1,2}\.(\d{1,2})\s+(?=\p{Script=Han})/u, Number],
  ['item', /^\d{1,2}\.\d{1,2}\.(\d{1,2})\s+(?=\p{Script=Han})/u, Number],
  ['section', /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*/u, chineseNumber],
  ['subitem', /^[（(](\d{1,2})[）)]\s*/u, Number],
  ['subitem', /^(\d{1,2})[）)]\s*/u, Number],
  // «1.2024年5月底前…»: behind the point a year, and no decimals.
  ['item', /^(\d{1,2})[.．、](?:(?!\d)|(?=\d{4}年|\d{1,2}月(?:底|\d{1,2}日)))\s*/u, Number],
  ['circle', /^([\u2460-\u2473])\s*/u, (word) => word.charCodeAt(0) - 0x245f],
  ['ordinal', /^第([一二三四五六七八九十]{1,2})(?:[，,、：:]|(?=[要是]))\s*/u, chineseNumber],
  ['first-then', /^(首先|其次|再次|第三|最后)(?:[，,：:]|(?=[要是]))\s*/u, (word) => FIRST_THEN[word] ?? 0],
];

/** The readers by the character with which their numbers begin. */
const BY_FIRST = new CharacterTable<readonly (typeof READERS)[number][]>();
for (const reader of READERS) {
  for (const code of readSigns(reader[1].source).first ?? []) {
    BY_FIRST.set(code, [...(BY_FIRST.at(String.fromCharCode(code), 0) ?? []), reader]);
  }
}

/** The number with which a piece of text begins. */
export const readMarker = (text: string): Marker | undefined => {
  const readers = BY_FIRST.at(text, 0);
  if (!readers) return undefined;
  const head = text.slice(0, 12);
  for (const [style, pattern, value] of readers) {
    const match = pattern.exec(head);
    if (match?.[1] === undefined) continue;
    const kept = style === 'clause' && !head.startsWith('其');
    return { style, n: value(match[1]), length: kept ? 0 : match[0].length };
  }
  return undefined;
};

const RANK: Record<MarkerStyle, number> = {
  chapter: 1,
  section: 2,
  item: 3,
  subitem: 4,
  circle: 5,
  ordinal: 6,
  'first-then': 6,
  clause: 7,
};

/** Markers that may head an item of a document, above the clauses of a sentence. */
export const isItemMarker = ({ style }: Marker): boolean => RANK[style] <= 5;
export const markerRank = ({ style }: Marker): number => RANK[style];
