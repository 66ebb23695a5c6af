import { anyOf, pattern } from '../lexicon/any-of';
import { applyRule } from '../rules/rule';
import { RuleGate } from '../rules/rule-gate';
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

/** A clause that sets the topic, the condition or the manner of what follows: it belongs to the order. */
const TOPIC = pattern(
  '^(?:',
  anyOf(`
    在(?!座|场) 对 对于 针对 围绕 结合 按照 根据 通过 以 从(?!.{0,20}看$) 如 遇 凡 凡是 一旦 各 作为 关于 除 非 把 将 由
    自 到 依托 立足
  `),
  String.raw`|\d{4}年|\d{1,2}月|\p{Script=Han}{2,20}作为)|`,
  anyOf('方面 工作中 过程中 期间 前提下 基础上 的同时 的 时 (?<![靠落滞])后 前 [日月周时]内 底'),
  '$',
);
const STATED = pattern(anyOf('是 具有 意味着 前所未有 严峻 复杂 重要意义'));

/** The part of a clause behind «同时», «下一步». */
export const withoutConnective = (text: string): number => {
  const match = CONNECTIVE.exec(text);
  return match ? match[0].length : 0;
};

/** «同时，» only leads on. */
const isConnective = ({ text, mark }: Clause): boolean => withoutConnective(text + mark) > text.length;

const orderGate = new RuleGate(ORDER_RULES);

const readOrder = (clause: string): { order: Order; rule: string } | undefined => {
  for (const rule of orderGate.admit(clause)) {
    const hit = applyRule<'order', Order>(rule, clause, undefined)[0];
    if (hit) return { order: hit.value, rule: hit.rule };
  }
  return undefined;
};

/** A clause that sets the topic, the condition or the manner of the order behind it. */
export const isTopic = (clause: Clause): boolean =>
  TOPIC.test(clause.text) && !STATED.test(clause.text) && !isConnective(clause);

/** «收到的23条建议，由X梳理»: the thing that the unit is charged with stands before the comma. */
const hasObjectBefore = (clauses: readonly Clause[], index: number): boolean => {
  const [object, order] = [clauses[index - 1], clauses[index]];
  return (
    object !== undefined &&
    order?.text.startsWith('由') === true &&
    object.mark === '，' &&
    (index === 1 || /[；;。]/u.test(clauses[index - 2]?.mark ?? '')) &&
    OBJECT.test(object.text) &&
    !STATED.test(object.text) &&
    !isConnective(object)
  );
};
const OBJECT = pattern(
  String.raw`[的\d]\p{Script=Han}{2,14}$|`,
  anyOf('问题 事项 工作 任务 项目 工程 建议 意见 诉求 经费 资金 费用 手续 方案 线索 隐患 缺口 用地 整治 改造 建设'),
  '$',
);

/** Goes back from the order's clause over the phrases that belong to it: «在…方面，要…». */
const withTopic = (clauses: readonly Clause[], index: number): number => {
  let first = hasObjectBefore(clauses, index) ? index - 1 : index;
  while (first > 0) {
    const before = clauses[first - 1];
    if (before?.mark !== '，' && before?.mark !== ',') break;
    if (!isTopic(before)) break;
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

/** So many clauses may set the scene before the order itself. */
const MOST_TOPICS = 2;

/** Do clauses begin with an order, its topic or time before it, so that a semicolon parts two directives? */
export const opensOrder = (clauses: readonly Clause[]): boolean => {
  for (const { text, mark } of clauses.slice(0, MOST_TOPICS + 1)) {
    if (readOrder(text.slice(withoutConnective(text)))) return true;
    if ((mark !== '，' && mark !== ',') || !TOPIC.test(text)) return false;
  }
  return false;
};
