/** What kind of body a name says it is. Names of one kind may write their ending differently: 发改委, 发改局. */
export type EndingKind =
  'bureau' | 'centre' | 'government' | 'village' | 'zone' | 'team' | 'taskForce' | 'company' | 'society' | 'office';

const ENDINGS: readonly (readonly [EndingKind, string])[] = [
  ['village', '村民委员会 居民委员会 村委会 居委会'],
  ['zone', '管理委员会 管委会'],
  ['government', '街道办事处 人民政府 办事处 政府 街道办'],
  ['bureau', '委员会 办公室 总局 分局 局 委 办 厅 部 署'],
  ['centre', '服务中心 中心'],
  ['team', '总队 支队 大队 中队 队'],
  ['taskForce', '指挥部 领导小组 工作专班 专班 工作组'],
  ['company', '有限责任公司 股份有限公司 有限公司 集团公司 公司 集团'],
  ['society', '联合会 协会 商会 总会'],
  ['office', '站 所 室 处 院 馆'],
];
const BY_LENGTH = ENDINGS.flatMap(([kind, words]) => words.split(' ').map((word) => ({ kind, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
/** Whether what is left still tells one unit from another. */
const TELLING = 2;

export interface EndedName {
  stem: string;
  /** Empty where the name has none: 城管, 乡村振兴. */
  ending: string;
  kind: EndingKind | undefined;
}

/** Parts a name without its place into what it is about and its generic ending. */
export const readEnding = (tail: string): EndedName => {
  for (const { kind, word } of BY_LENGTH) {
    if (!tail.endsWith(word)) continue;
    // 委办公室 does not end with the 室 of 督查室 either: the longest ending decides.
    if (tail.length - word.length < TELLING) break;
    return { stem: tail.slice(0, -word.length), ending: word, kind };
  }
  return { stem: tail, ending: '', kind: undefined };
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/委员会/gu, '委'],
  [/办公室/gu, '办'],
  [/人民政府/gu, '政府'],
  [/街道办事处/gu, '街道'],
  [/[和与及、]/gu, ''],
];

/** A tail with the usual words written short, so that 委办公室 and 委办 are the same. */
export const shortTail = (tail: string): string =>
  SHORT.reduce((words, [long, short]) => words.replace(long, short), tail);

/** Bodies of different kinds are different bodies: a 中心 is not the 局 of the same field. Who has no ending fits all. */
export const kindsFit = (a: EndedName, b: EndedName): boolean => {
  if (a.kind === undefined || b.kind === undefined) return true;
  return a.kind === b.kind && (a.kind !== 'office' || a.ending === b.ending);
};
