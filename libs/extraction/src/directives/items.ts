import { readClauses } from '../sentences/clauses';
import type { Sentence } from '../sentences/sentences';
import { dutyLineAt } from '../owners';
import { isAddressee } from '../speech/addressee';
import { reasonAgainst } from './document-parts';
import type { Finding, Omission, Reading } from './finding';
import { bodyOf, type Item, readItemTree, UNNUMBERED } from './item-tree';
import { findOrder } from './orders';
import { namesOwners } from './owner-bracket';
import { isDeed } from './rules/deeds';
import { beginsWithVerb } from './rules/verbs';

/** What the last part of a document is called, though the name begins with a verb. */
const PART_NAME =
  /^(?:组织(?:实施|领导|保障)|保障措施|监督(?:检查|管理)|督导(?:检查|落实)|督促(?:检查|落实)|宣传引导)$/u;
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

const isPartName = (sentence: Sentence): boolean =>
  sentence.kind === 'heading' && (PART_NAME.test(bodyOf(sentence)) || !beginsWithVerb(bodyOf(sentence)));

/** A heading that is only a name (工作要求) is no part of the work below it. */
const spanOf = (sentences: readonly Sentence[]): { start: number; end: number } | undefined => {
  const named = sentences.length > 1 && sentences[0] !== undefined && isPartName(sentences[0]);
  const first = sentences[named ? 1 : 0];
  const last = sentences.at(-1);
  return first && last ? { start: first.start + (first.marker?.length ?? 0), end: last.end } : undefined;
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

/** «指挥长为县长，成员为…», «办公室设在…»: how a body is made up tells nobody to do anything. */
const COMPOSES =
  /(?:指挥长|组长|主任|成员|成员单位)(?:为|由|包括)|(?<![开增])设在|(?:为|任|担任)(?:副?组长|成员|总?指挥)/u;

/** A sentence of an item that says what to do or who does it. */
const laysDown = (sentence: Sentence): boolean => {
  const words = bodyOf(sentence);
  if (isDeed(words)) return false;
  const told = sentence.kind !== 'heading' && isAddressee(words) && !COMPOSES.test(words);
  return beginsWithVerb(words) || told || findOrder(readClauses(words)) !== undefined;
};

/** Below a heading that is only a name (工作要求) each sentence with an order of its own is a directive of its own. */
const speaksForItself = ([head, ...sentences]: readonly Sentence[]): boolean =>
  head !== undefined &&
  isPartName(head) &&
  sentences.length > 1 &&
  sentences.every((sentence) => findOrder(readClauses(bodyOf(sentence))) !== undefined);

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
    if (units.length === 0 && works) take(rest, item, 'measure', 'item.numbered');
  }
  return { findings, omissions, taken };
};
