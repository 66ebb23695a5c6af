import { everywhere } from '../../lexicon/any-of';
import { applyRule, defineRule } from '../../rules/rule';
import { DISPOSES } from '../../lexicon/disposal';
import { ADDRESSEE_ENDING } from '../../speech/addressee';
import type { Order } from './orders';
import { ACT } from './verbs';

/**
 * «各村立即开展自查», «县水务局对堤防逐段排查»: somebody and an act. It is an order only in the mouth of those who
 * order, among other orders or right behind 要求.
 */
export const unitActs = defineRule<'order', Order>({
  id: 'order.unit-acts',
  kind: 'order',
  pattern: everywhere(
    String.raw`^(?<subject>(?:各|全[市区县镇乡]|所有)?[\p{Script=Han}“”、（）]{0,24}?`,
    ADDRESSEE_ENDING,
    `)(?<word>${DISPOSES}|`,
    String.raw`(?!将|从而|对此|发展|把关)(?:每[月周年日天旬季]|至少|一律|(?:都|均|也)?`,
    ACT,
    '))',
  ),
  read: ({ subject = '', word = '' }) => ({ value: { word, subject }, confidence: 'stated' }),
  examples: [
    { text: '各村立即开展自查', quote: '各村立即开展' },
    { text: '县水务局对堤防逐段排查', quote: '县水务局对' },
    { text: '驻村干部每周入户走访一次', quote: '驻村干部每周' },
    { text: '全体镇干部取消轮休', quote: '全体镇干部取消' },
    { text: '县水务局将巡查记录纳入考核', quote: '县水务局将' },
  ],
  counterExamples: ['县水务局将组织排查', '堤防已经加固', '全村面貌一新', '汛情来势凶猛'],
});

/** Does a clause begin with somebody and an act? */
export const acts = (clause: string): boolean => applyRule(unitActs, clause, undefined).length > 0;
