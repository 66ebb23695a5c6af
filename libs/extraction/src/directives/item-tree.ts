import { isItemMarker, markerRank } from '../sentences/markers';
import type { Sentence } from '../sentences/sentences';
import { namesOwners } from './owner-bracket';

/** An item of a document: its number, its sentences, and the headings above it. */
export interface Item {
  sentences: Sentence[];
  rank: number;
  n: number;
  above: Sentence[];
  /** Only a heading: its text stands below it. */
  heading: boolean;
}

/** The rank of a paragraph without a number. */
export const UNNUMBERED = 99;

/** A sentence without its item's number. */
export const bodyOf = (sentence: Sentence): string => sentence.text.slice(sentence.marker?.length ?? 0);
/** «宣传发动阶段（5月8日—5月20日）。»: the name of a stage, though it has a stop. */
const STAGE_NAME = /^[^，。；（）]{2,16}（[^（）]{2,24}）。$/u;
const isHeadingText = (sentence: Sentence): boolean =>
  sentence.text.length <= 60 && (!/[。！；]/u.test(sentence.text) || STAGE_NAME.test(bodyOf(sentence)));

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

const WORK_LABEL = /^(?:工作|主要|具体|重点|岗位)?(?:职责|任务|职责任务|任务分工)[：:]/u;

/** «成员单位：…» and then «工作职责：…»: the work of those named above. */
const isWorkOf = (before: Item, item: Item): boolean =>
  item.rank === UNNUMBERED &&
  WORK_LABEL.test(item.sentences[0]?.text ?? '') &&
  namesOwners(before.sentences.at(-1)?.text ?? '') === 'label';

/** A heading with the one paragraph below it is one item; a line of labels belongs to the item before it. */
const withParagraphs = (items: readonly Item[]): Item[] => {
  const joined: Item[] = [];
  for (const [index, item] of items.entries()) {
    const before = joined.at(-1);
    const next = items[index + 1];
    const alone = next?.rank !== UNNUMBERED || isLabelLine(next);
    const text = item.rank === UNNUMBERED && !item.heading;
    const below = before?.heading === true && before.rank !== UNNUMBERED && text && alone;
    if (before && (below || (item.rank === UNNUMBERED && isLabelLine(item)) || isWorkOf(before, item))) {
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

/** The items of a document: a heading with its paragraph, and pieces with the labels below them, read as one. */
export const readItemTree = (sentences: readonly Sentence[]): Item[] =>
  withGovernedPieces(withParagraphs(readItems(sentences)));
