import { readOwners } from '../owners';
import { readClauses } from '../sentences/clauses';
import type { Sentence } from '../sentences/sentences';
import { isAddressee } from '../speech/addressee';
import { bodyOf, type Item } from './item-tree';
import { findOrder } from './orders';
import { isDeed } from './rules/deeds';
import { acts } from './rules/unit-acts';
import { beginsWithVerb } from './rules/verbs';

/** What the last part of a document is called, though the name begins with a verb. */
const PART_NAME =
  /^(?:组织(?:实施|领导|保障|机构|架构|体系|分工|推动|推进|方式)|(?:保障|奖惩|推进|工作|支持|激励|落实|实施|整改)(?:措施|机制|办法|步骤|要求|方式)|监督(?:检查|管理|考核|问责)|督导(?:检查|落实|考核)|督查(?:检查|考核|问责)|督促(?:检查|落实)|考核(?:评价|奖惩|问责|监督)|宣传(?:引导|发动))$/u;

/** A heading that is only a name. */
export const isPartName = (sentence: Sentence): boolean =>
  sentence.kind === 'heading' && (PART_NAME.test(bodyOf(sentence)) || !beginsWithVerb(bodyOf(sentence)));

/** «指挥长为县长，成员为…», «办公室设在…»: how a body is made up tells nobody to do anything. */
const COMPOSES =
  /(?:指挥长|组长|主任|成员|成员单位)(?:为|由|包括)|(?<![开增])设在|(?:为|任|担任)(?:副?组长|成员|总?指挥)|^[^，]{2,16}(?:时间|地点)为|^全[省市区县镇乡](?:共?设|现有|共有)/u;
/** «会议通报，…», «会议对…给予肯定»: what happened at the meeting. */
const AT_MEETING = /^会议(?:还|逐[一项])?(?:通报|听取|认为|指出|审议|传达|学习|对|充分肯定|研究)/u;
/** «督查室将会同…组成督查组»: what the office means to do itself. */
const MEANS_TO = /^[^，。；]{2,30}?将(?:会同|组织|开展|适时|对|于|定期|不定期|采取|组成|视情|联合|成立|继续)/u;
/** «出现火点的，对村干部约谈»: what follows a case. */
const CASE = /的，(?:[对由按]|予以|给予|不予|一律|责令|取消|扣除|扣减)/u;

/** «按定额储备物资»: by which rule, before the verb. */
const BY_RULE = /^按照?\p{Script=Han}{2}(?=\p{Script=Han}{2})/u;

/** «配套道路由市城投集团建设»: a piece of work is given to somebody. */
const givesAway = (words: string): boolean =>
  readOwners(words, { register: 'news' }).some(({ rule }) => rule === 'owner.by');

/** In a sentence of deeds, a later clause that still tells somebody to do something: «已拨付…，余款由…兑付». */
const ordersRest = (words: string): boolean => {
  const clauses = readClauses(words);
  const last = clauses.reduce((at, { text }, index) => (isDeed(text) ? index : at), -1);
  const rest = clauses.slice(last + 1);
  return findOrder(rest) !== undefined || rest.some(({ text }) => givesAway(text));
};

/** A sentence of an item that says what to do or who does it. */
export const laysDown = (sentence: Sentence): boolean => {
  const words = bodyOf(sentence);
  if (isPartName(sentence)) return false;
  if (AT_MEETING.test(words) || MEANS_TO.test(words)) return false;
  if (isDeed(words)) return ordersRest(words);
  const told = sentence.kind !== 'heading' && isAddressee(words) && !COMPOSES.test(words);
  return (
    beginsWithVerb(words.replace(BY_RULE, '')) ||
    told ||
    CASE.test(words) ||
    findOrder(readClauses(words)) !== undefined ||
    (words.includes('由') && givesAway(words))
  );
};

/** Each clause between semicolons tells somebody of its own: «甲局要…；乙局负责…». */
const toldOneByOne = (sentence: Sentence): readonly Sentence[] => {
  const parts: Sentence[] = [];
  for (const { index, 0: text } of sentence.text.matchAll(/[^；;]+[；;]?/gu)) {
    const start = sentence.start + index;
    parts.push({ ...sentence, text, start, end: start + text.length });
  }
  const told = (part: Sentence): boolean =>
    isAddressee(part.text) && (findOrder(readClauses(part.text)) !== undefined || acts(part.text));
  return parts.length > 1 && parts.every(told) ? parts : [sentence];
};

/** Below the heading of a chapter, on a line of its own, the sentences that each lay down a piece of work. */
export const worksOfChapter = ({ rank }: Item, [head, ...sentences]: readonly Sentence[]): readonly Sentence[] => {
  if (head?.kind !== 'heading') return [];
  const laid = sentences.filter(laysDown);
  // Below a mere name (组织实施) a sentence that orders nothing, such as where an office sits, is passed over.
  const each = isPartName(head) ? sentences.length > 1 && laid.length > 0 : laid.length === sentences.length;
  if (!each || (rank !== CHAPTER && !isPartName(head))) return [];
  const works = laid.flatMap(toldOneByOne);
  return works.length > 1 || sentences.length > 1 ? works : [];
};
const CHAPTER = 1;

/** Below a heading that is only a name (工作要求) each sentence with an order of its own is a directive of its own. */
export const speaksForItself = ([head, ...sentences]: readonly Sentence[]): boolean =>
  head !== undefined &&
  isPartName(head) &&
  sentences.length > 1 &&
  sentences.every((sentence) => findOrder(readClauses(bodyOf(sentence))) !== undefined);
