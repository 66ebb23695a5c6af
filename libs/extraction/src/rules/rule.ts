import type { CalendarDate, Confidence, Span } from '../contract';

/** What a rule may know beside the words it matched. */
export interface ReadingContext {
  /** The day from which relative phrases count. */
  anchor: CalendarDate;
  /** The text that was searched, for a look at the neighbours of a match. */
  text: string;
  span: Span;
}

export interface Reading<Value> {
  value: Value;
  confidence: Confidence;
}

interface Example<Value> extends Partial<Reading<Value>> {
  text: string;
  anchor?: CalendarDate;
  /** The words that the rule must take from `text`. */
  quote: string;
}

/**
 * A rule of extraction: data that proves itself. One spec (rules.spec.ts) runs every example and counter-example.
 * `read` returns undefined where the words match but mean something else.
 */
export interface Rule<Kind extends string, Value> {
  id: string;
  kind: Kind;
  /** Global and Unicode (`gu`); linear: no nested quantifier, no unbounded run before a literal. */
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, context: ReadingContext) => Reading<Value> | undefined;
  examples: readonly Example<Value>[];
  counterExamples: readonly string[];
}

export interface Hit<Kind extends string, Value> extends Reading<Value> {
  rule: string;
  kind: Kind;
  span: Span;
  quote: string;
}

/** Types a rule and returns it as it is. */
export const defineRule = <Kind extends string, Value>(rule: Rule<Kind, Value>): Rule<Kind, Value> => rule;

/** Every reading of one rule in a text, in order. The engine fills in the rule's id and the span. */
export const applyRule = <Kind extends string, Value>(
  rule: Rule<Kind, Value>,
  text: string,
  anchor: CalendarDate,
): Hit<Kind, Value>[] => {
  const hits: Hit<Kind, Value>[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    const quote = match[0];
    if (quote === '') continue;
    const span = { start: match.index, end: match.index + quote.length };
    const reading = rule.read(match.groups ?? {}, { anchor, text, span });
    if (reading) hits.push({ ...reading, rule: rule.id, kind: rule.kind, span, quote });
  }
  return hits;
};
