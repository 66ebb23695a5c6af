import { anyOf, pattern } from '../lexicon/any-of';
import { isItemMarker, markerRank } from '../sentences/markers';
import type { Sentence } from '../sentences/sentences';
import type { Finding, Omission, Reading } from './finding';
import { namesOwners, ownerBracketIn } from './owner-bracket';
import { findOrder } from './orders';
import { isDeed } from './rules/deeds';
import { beginsWithVerb } from './rules/verbs';
import { readClauses } from '../sentences/clauses';
import { isAddressee } from '../speech/addressee';

/** An item of a document: its number, its sentences, and the headings above it. */
interface Item {
  sentences: Sentence[];
  rank: number;
  n: number;
  above: Sentence[];
  /** Only a heading: its text stands below it. */
  heading: boolean;
}

/** Parts of a document that say why and whither, and order nothing. */
const AIMS = pattern(
  anyOf(`
    指导思想 基本原则 总体要求 总体目标 总体思路 总体安排 发展目标 工作目标 主要目标 行动目标 阶段目标 预期目标 目标任务
    工作原则 重要意义 背景 现状 适用范围 附则 名词解释
  `),
);
/** Parts that tell how things stand. */
const ACCOUNTS = pattern(
  anyOf('基本情况 总体情况 存在问题 存在的问题 主要问题 工作进展 进展情况 主要成效 工作成效 主要做法'),
);
/** «治理目标», «建设原则»: a part that is named by its aims, whatever they aim at. */
const NAMED_AIMS = /^[\p{Script=Han}、和与]{0,8}(?:目标|原则|思想|要义)[。：:]?$/u;
/** A list of what will be looked at: it asks and orders nothing. */
const ASKS = /是否|有无|有没有|能否/u;
/** What the last part of a document is called, though the name begins with a verb. */
const PART_NAME = /^(?:组织(?:实施|领导|保障)|保障措施|监督(?:检查|管理)|督导(?:检查|落实)|督促(?:检查|落实)|宣传引导)$/u;
const UNNUMBERED = 99;
const LONGEST_TITLE = 20;
const LONGEST_LIST_TITLE = 30;

const bodyOf = (sentence: Sentence): string => sentence.text.slice(sentence.marker?.length ?? 0);
const isHeadingText = (sentence: Sentence): boolean => !/[。！；]/u.test(sentence.text) && sentence.text.length <= 60;

/** The items of a document in order, each with the headings above it. */
const readItems = (sentences: readonly Sentence[]): Item[] => {
  const items: Item[] = [];
  const path: { rank: number; sentence: Sentence }[] = [];
  for (const sentence of sentences) {
    const marker = sentence.marker && isItemMarker(sentence.marker) ? sentence.marker : undefined;
    if (!marker && !sentence.opens && items.length > 0) {
      items.at(-1)?.sentences.push(sentence);
      continue;
    }
    const rank = marker ? markerRank(marker) : UNNUMBERED;
    while (marker && path.length > 0 && (path.at(-1)?.rank ?? 0) >= rank) path.pop();
    const above = path.map(({ sentence: title }) => title);
    items.push({ sentences: [sentence], rank, n: marker?.n ?? 0, above, heading: isHeadingText(sentence) });
    if (marker) path.push({ rank, sentence });
  }
  return items.map((item) => ({ ...item, heading: item.heading && item.sentences.length === 1 }));
};

const isLabelLine = (item: Item): boolean => namesOwners(item.sentences[0]?.text ?? '') === 'label';

/** A heading with the one paragraph below it is one item; a line of labels belongs to the item before it. */
const withParagraphs = (items: readonly Item[]): Item[] => {
  const joined: Item[] = [];
  for (const [index, item] of items.entries()) {
    const before = joined.at(-1);
    const next = items[index + 1];
    const alone = next?.rank !== UNNUMBERED || isLabelLine(next);
    const text = item.rank === UNNUMBERED && !item.heading;
    const below = before?.heading === true && before.rank !== UNNUMBERED && text && alone;
    if (before && (below || (item.rank === UNNUMBERED && isLabelLine(item)))) {
      before.sentences.push(...item.sentences);
      before.heading = false;
    } else {
      joined.push(item);
    }
  }
  return joined;
};

/** The deepest heading still holds parts of a document; below it stand the numbered pieces of one work. */
const PIECES = 3;

/** Lines of labels below the last of several numbered pieces («1.…2.…责任单位：») speak for all of them: one item. */
const withGovernedPieces = (items: readonly Item[]): Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const labelled = item.sentences.length > 1 && namesOwners(item.sentences.at(-1)?.text ?? '') === 'label';
    if (!labelled || item.rank < PIECES || item.rank === UNNUMBERED || item.above.length === 0) {
      joined.push(item);
      continue;
    }
    let first = item;
    for (let before = joined.at(-1); before && isPieceBefore(before, first); before = joined.at(-1)) {
      first = { ...before, sentences: [...before.sentences, ...first.sentences] };
      joined.pop();
    }
    joined.push({ ...first, heading: false });
  }
  return joined;
};

const isPieceBefore = (before: Item, { rank, n, above }: Item): boolean =>
  before.rank === rank &&
  before.n === n - 1 &&
  before.above.at(-1) === above.at(-1) &&
  before.sentences.every(({ text }) => namesOwners(text) === undefined);

/** The units of an item: each ends with its bracket of owners; the rest after the last bracket is left over. */
const assignmentsOf = (item: Item): { units: Sentence[][]; rest: Sentence[] } => {
  const units: Sentence[][] = [];
  let open: Sentence[] = [];
  for (const sentence of item.sentences) {
    open.push(sentence);
    if (!ownerBracketIn(sentence.text)) continue;
    const lone = open.length === 1 && sentence.bracket;
    if (lone) units.at(-1)?.push(sentence);
    else units.push(open);
    open = [];
  }
  if (units.length === 0 && open.some(({ text }) => namesOwners(text) === 'label')) return { units: [open], rest: [] };
  return { units, rest: open };
};

const startOf = (sentence: Sentence): number => sentence.start + (sentence.marker?.length ?? 0);

const isPartName = (sentence: Sentence): boolean =>
  sentence.kind === 'heading' && (PART_NAME.test(bodyOf(sentence)) || !beginsWithVerb(bodyOf(sentence)));

/** A heading that is only a name (工作要求) is no part of the work below it. */
const spanOf = (sentences: readonly Sentence[]): { start: number; end: number } | undefined => {
  const named = sentences.length > 1 && sentences[0] !== undefined && isPartName(sentences[0]);
  const first = sentences[named ? 1 : 0];
  const last = sentences.at(-1);
  return first && last ? { start: startOf(first), end: last.end } : undefined;
};

const titleOf = (sentence: Sentence): string => bodyOf(sentence).slice(0, LONGEST_TITLE);

/** Why the part of the document in which an item stands orders nothing. */
const reasonAgainst = (item: Item): string | undefined => {
  const titles = [...item.above, ...item.sentences.slice(0, 1)].map(titleOf);
  if (titles.some((title) => AIMS.test(title))) return '指导思想、原则或目标';
  const headings = [...item.above, ...item.sentences.slice(0, 1)].map(bodyOf);
  if (headings.some((heading) => NAMED_AIMS.test(heading))) return '指导思想、原则或目标';
  const below = item.sentences.slice(item.sentences.length > 1 ? 1 : 0);
  if (below.every(({ text }) => ASKS.test(text))) return '检查的内容';
  return titles.some((title) => ACCOUNTS.test(title)) ? '情况介绍' : undefined;
};

/** Items of one rank under one heading are numbered together. */
const listOf = ({ rank, n, above }: Item): Finding['list'] => {
  if (rank === UNNUMBERED) return undefined;
  const heading = above.at(-1);
  const title =
    heading &&
    bodyOf(heading)
      .replace(/[。：]$/u, '')
      .slice(0, LONGEST_LIST_TITLE);
  return { id: `items-${heading?.start ?? 0}-${rank}`, index: n, ...(title !== undefined && { title }) };
};

/** A sentence of an item that says what to do or who does it. */
const laysDown = (sentence: Sentence): boolean => {
  const words = bodyOf(sentence);
  if (isDeed(words)) return false;
  return beginsWithVerb(words) || isAddressee(words) || findOrder(readClauses(words)) !== undefined;
};

/** Which sentences the reader of items took, beside what it found. */
export interface ItemReading extends Reading {
  taken: Set<Sentence>;
}

/**
 * The items of a document that name who is responsible, and numbered items that lay down work. `speaks` tells whether
 * somebody is said to say something in a sentence: such items are for the reader of instructions.
 */
export const readDocumentItems = (
  sentences: readonly Sentence[],
  speaks: (sentence: Sentence) => boolean,
): ItemReading => {
  const findings: Finding[] = [];
  const omissions: Omission[] = [];
  const taken = new Set<Sentence>();
  const take = (unit: readonly Sentence[], item: Item, kind: Finding['kind'], rule: string): void => {
    const span = spanOf(unit);
    if (!span) return;
    const list = listOf(item);
    const headings = [...item.above].reverse().map(({ start, end }) => ({ start, end }));
    findings.push({ ...span, kind, rules: [rule], headings, ...(list && { list }) });
    for (const sentence of unit) taken.add(sentence);
  };
  for (const item of withGovernedPieces(withParagraphs(readItems(sentences)))) {
    const { units, rest } = assignmentsOf(item);
    for (const unit of units) take(unit, item, 'assignment', 'item.owner-bracket');
    if (rest.length === 0 || item.heading || rest.some(speaks)) continue;
    const why = reasonAgainst(item);
    if (why !== undefined) {
      const span = spanOf(rest);
      if (span) omissions.push({ ...span, why });
      for (const sentence of rest) taken.add(sentence);
      continue;
    }
    const works = item.rank !== UNNUMBERED && rest.some(laysDown);
    if (units.length === 0 && works) take(rest, item, 'measure', 'item.numbered');
  }
  return { findings, omissions, taken };
};
