import { isItemMarker, markerRank } from '../sentences/markers';
import type { Sentence } from '../sentences/sentences';
import type { Finding, Omission, Reading } from './finding';
import { namesOwners, ownerBracketIn } from './owner-bracket';
import { beginsWithVerb } from './rules/verbs';

/** An item of a document: its number, its sentences, and the headings above it. */
interface Item {
  sentences: Sentence[];
  rank: number;
  n: number;
  above: string[];
  /** Only a heading: its text stands below it. */
  heading: boolean;
}

/** Parts of a document that say why and whither, and order nothing. */
const AIMS =
  /指导思想|基本原则|总体(?:要求|目标|思路|安排)|(?:发展|工作|主要|总体|行动|阶段|预期)目标|目标任务|工作原则|重要意义|基本情况|背景|现状|适用范围|附则|名词解释/u;
const UNNUMBERED = 99;

const bodyOf = (sentence: Sentence): string => sentence.text.slice(sentence.marker?.length ?? 0);
const isHeadingText = (sentence: Sentence): boolean => !/[。！；]/u.test(sentence.text) && sentence.text.length <= 60;

/** The items of a document in order, each with the headings above it. */
const readItems = (sentences: readonly Sentence[]): Item[] => {
  const items: Item[] = [];
  const path: { rank: number; title: string }[] = [];
  for (const sentence of sentences) {
    const marker = sentence.marker && isItemMarker(sentence.marker) ? sentence.marker : undefined;
    if (!marker && !sentence.opens && items.length > 0) {
      items.at(-1)?.sentences.push(sentence);
      continue;
    }
    const rank = marker ? markerRank(marker) : UNNUMBERED;
    while (marker && path.length > 0 && (path.at(-1)?.rank ?? 0) >= rank) path.pop();
    const above = path.map(({ title }) => title);
    items.push({ sentences: [sentence], rank, n: marker?.n ?? 0, above, heading: isHeadingText(sentence) });
    if (marker) path.push({ rank, title: bodyOf(sentence).slice(0, 40) });
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
    const alone = !next || next.rank !== UNNUMBERED || isLabelLine(next);
    const below =
      before?.heading === true && before.rank !== UNNUMBERED && item.rank === UNNUMBERED && alone && !item.heading;
    if (before && (below || (item.rank === UNNUMBERED && isLabelLine(item)))) {
      before.sentences.push(...item.sentences);
      before.heading = false;
    } else {
      joined.push(item);
    }
  }
  return joined;
};

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

const spanOf = (sentences: readonly Sentence[]): { start: number; end: number } | undefined => {
  const first = sentences[0];
  const last = sentences.at(-1);
  return first && last ? { start: startOf(first), end: last.end } : undefined;
};

const isAim = (item: Item): boolean =>
  [...item.above, bodyOf(item.sentences[0] ?? ({ text: '' } as Sentence)).slice(0, 16)].some((title) =>
    AIMS.test(title),
  );

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
  const lists = new Map<string, number>();
  const listOf = (item: Item): Finding['list'] => {
    if (item.rank === UNNUMBERED) return undefined;
    const key = `${item.above.join('/')}|${item.rank}`;
    const id = lists.get(key) ?? lists.size;
    lists.set(key, id);
    return { id, index: item.n };
  };
  const take = (unit: readonly Sentence[], item: Item, kind: Finding['kind'], rule: string): void => {
    const span = spanOf(unit);
    if (!span) return;
    const list = listOf(item);
    findings.push({ ...span, kind, rules: [rule], ...(list && { list }) });
    for (const sentence of unit) taken.add(sentence);
  };
  for (const item of withParagraphs(readItems(sentences))) {
    const { units, rest } = assignmentsOf(item);
    for (const unit of units) take(unit, item, 'assignment', 'item.owner-bracket');
    if (rest.length === 0 || item.heading || rest.some(speaks)) continue;
    if (isAim(item)) {
      const span = spanOf(rest);
      if (span) omissions.push({ ...span, why: '指导思想、原则或目标' });
      for (const sentence of rest) taken.add(sentence);
      continue;
    }
    const works = item.rank !== UNNUMBERED && beginsWithVerb(bodyOf(rest[0] ?? ({ text: '' } as Sentence)));
    if (units.length === 0 && works) take(rest, item, 'measure', 'item.numbered');
  }
  return { findings, omissions, taken };
};
