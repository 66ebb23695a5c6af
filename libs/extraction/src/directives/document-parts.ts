import { anyOf, pattern } from '../lexicon/any-of';
import { bodyOf, type Item } from './item-tree';
import { isAddressee } from '../speech/addressee';
import type { Sentence } from '../sentences/sentences';
import { beginsWithVerb } from './rules/verbs';

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
const NAMED_AIMS = /^[\p{Script=Han}、]{0,8}(?:目标|原则|思想|要义|范围|对象)[。：:]?$/u;
/** A list of what will be looked at: it asks and orders nothing. */
const ASKS = /是否|有无|有没有|能否/u;
/** «包括供水、供电…»: it tells of what a thing consists. */
const CONSISTS = /^(?:主要)?(?:包括|包含|是指|指(?![导定派挥]))/u;
const LONGEST_TITLE = 20;

/** What names a part: «总体要求», but neither «细化目标任务» nor a paragraph that speaks of such things («…通报进展情况»). */
const titleOf = (sentence: Sentence): string => {
  const title = bodyOf(sentence).slice(0, LONGEST_TITLE);
  const names = sentence.marker !== undefined || sentence.kind === 'heading' || /^[^，。；：]{1,10}[：。]/u.test(title);
  return names && !beginsWithVerb(title) && !isAddressee(title) ? title : '';
};

/** Why the part of the document in which an item stands orders nothing. */
export const reasonAgainst = (item: Item): string | undefined => {
  const titles = [...item.above, ...item.sentences.slice(0, 1)].map(titleOf);
  if (titles.some((title) => AIMS.test(title))) return '指导思想、原则或目标';
  const headings = [...item.above, ...item.sentences.slice(0, 1)].map(bodyOf);
  if (headings.some((heading) => NAMED_AIMS.test(heading))) return '指导思想、原则或目标';
  const below = item.sentences.slice(item.sentences.length > 1 ? 1 : 0);
  if (below.every(({ text }) => ASKS.test(text))) return '检查的内容';
  if (below.every(({ text }) => CONSISTS.test(text))) return '内容说明';
  return titles.some((title) => ACCOUNTS.test(title)) ? '情况介绍' : undefined;
};
