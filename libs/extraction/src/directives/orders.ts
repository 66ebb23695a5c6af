import type { Span } from '../contract';
import { applyRule } from '../rules/rule';
import type { Clause } from '../sentences/clauses';
import { type Order, ORDER_RULES } from './rules/orders';
import { CONNECTIVE } from './rules/verbs';

/** An order found in the clauses of a piece of text: where it begins, and by which rule. */
export interface FoundOrder {
  /** The clause that holds it. */
  index: number;
  /** Offset in the text: the order's word, or its subject or topic phrase. */
  start: number;
  order: Order;
  rule: string;
}

const ORDER_WORD = /[要须应不严禁务决绝由负牵会主]/u;
/** A clause that sets the topic, the condition or the manner of what follows: it belongs to the order. */
const TOPIC =
  /^(?:在(?!座|场)|[对以如遇凡各除非把将由自到]|对于|针对|围绕|结合|按照|根据|通过|从(?!.{0,20}看$)|凡是|一旦|作为|关于|依托|立足|\d{4}年|\d{1,2}月)|(?:方面|工作中|过程中|期间|前提下|基础上|的同时|[的时后前])$/u;
const STATED = /是|具有|意味着|前所未有|严峻|复杂|重要意义/u;

/** The part of a clause behind «同时», «下一步». */
export const withoutConnective = (text: string): number => {
  const match = CONNECTIVE.exec(text);
  return match ? match[0].length : 0;
};

const readOrder = (clause: string): { order: Order; rule: string } | undefined => {
  if (!ORDER_WORD.test(clause)) return undefined;
  for (const rule of ORDER_RULES) {
    const hit = applyRule<'order', Order>(rule, clause, '')[0];
    if (hit) return { order: hit.value, rule: hit.rule };
  }
  return undefined;
};

/** Goes back from the order's clause over the phrases that belong to it: «在…方面，要…». */
const withTopic = (clauses: readonly Clause[], index: number): number => {
  let first = index;
  while (first > 0) {
    const before = clauses[first - 1];
    if (before?.mark !== '，' && before?.mark !== ',') break;
    if (!TOPIC.test(before.text) || STATED.test(before.text)) break;
    first -= 1;
  }
  return first;
};

/** The first order in the clauses of a text. */
export const findOrder = (clauses: readonly Clause[]): FoundOrder | undefined => {
  for (const [index, clause] of clauses.entries()) {
    const skip = withoutConnective(clause.text);
    const found = readOrder(clause.text.slice(skip));
    if (!found) continue;
    const first = withTopic(clauses, index);
    const from = clauses[first];
    if (!from) continue;
    const start = first === index ? clause.start + skip : from.start + withoutConnective(from.text);
    return { index, start, ...found };
  }
  return undefined;
};

/** Does a text begin with an order of its own, so that a semicolon before it parts two directives? */
export const opensOrder = (clause: Clause): boolean =>
  readOrder(clause.text.slice(withoutConnective(clause.text))) !== undefined;

export const trimSpan = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { start: start + lead, end: start + lead + raw.trim().length };
};
