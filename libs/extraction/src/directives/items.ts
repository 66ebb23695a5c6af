import type { Sentence } from '../sentences/sentences';
import { dutyLineAt } from '../owners';
import { reasonAgainst } from './document-parts';
import type { Finding, Omission, Reading } from './finding';
import { isPartName, laysDown, speaksForItself, worksOfChapter } from './item-sentences';
import { bodyOf, type Item, readItemTree, UNNUMBERED } from './item-tree';
import { namesOwners } from './owner-bracket';

const LONGEST_LIST_TITLE = 30;

/** The units of an item: each ends with its bracket of owners; the rest after the last bracket is left over. */
const assignmentsOf = (item: Item): { units: Sentence[][]; rest: Sentence[] } => {
  const units: Sentence[][] = [];
  let open: Sentence[] = [];
  for (const sentence of item.sentences) {
    open.push(sentence);
    if (namesOwners(sentence.text) !== 'bracket') continue;
    const lone = open.length === 1 && sentence.bracket;
    if (lone) units.at(-1)?.push(sentence);
    else units.push(open);
    open = [];
  }
  if (units.length === 0 && open.some(({ text }) => namesOwners(text) === 'label')) return { units: [open], rest: [] };
  return { units, rest: open };
};

/** «整改措施：» names what follows and is no part of it. */
const MEASURES_LABEL = /^(?:整改|工作|主要|具体|落实)(?:措施|任务|举措|内容)[：:]/u;

/** A heading that is only a name (工作要求) is no part of the work below it. */
const spanOf = (sentences: readonly Sentence[]): { start: number; end: number } | undefined => {
  const named = sentences.length > 1 && sentences[0] !== undefined && isPartName(sentences[0]);
  const first = sentences[named ? 1 : 0];
  const last = sentences.at(-1);
  if (!first || !last) return undefined;
  const marked = first.marker?.length ?? 0;
  const label = MEASURES_LABEL.exec(first.text.slice(marked))?.[0].length ?? 0;
  return { start: first.start + marked + label, end: last.end };
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
  for (const item of readItemTree(sentences)) {
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
    if (units.length === 0 && rest[0] && dutyLineAt(bodyOf(rest[0]), 0, { strict: true })) {
      take(rest, item, 'assignment', 'item.duty-line');
      continue;
    }
    const works = item.rank !== UNNUMBERED && rest.some(laysDown) && !speaksForItself(rest);
    const chapter = units.length === 0 && works ? worksOfChapter(item, rest) : [];
    for (const sentence of chapter) take([sentence], { ...item, rank: UNNUMBERED }, 'measure', 'item.sentence');
    if (chapter.length > 0) for (const sentence of rest) taken.add(sentence);
    if (units.length === 0 && works && chapter.length === 0) take(rest, item, 'measure', 'item.numbered');
  }
  return { findings, omissions, taken };
};
