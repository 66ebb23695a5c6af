import type { WorkdayCalendar } from '@duban/workdays';
import type { CalendarDate, Confidence, Span } from '../contract';

/** What a rule may know beside the words it matched. */
export interface ReadingContext {
  /** The day from which relative phrases count; undefined where nobody knows the report's date. */
  anchor: CalendarDate | undefined;
  /** The text that was searched, as the rule sees it, for a look at the neighbours of a match. */
  text: string;
  span: Span;
  /** The office's working days; the published ones where it is not given. */
  calendar?: WorkdayCalendar | undefined;
  /** Names and short names of units that the office knows. */
  knownNames?: ReadonlySet<string> | undefined;
}

export interface Reading<Value> {
  value: Value;
  confidence: Confidence;
  /** How many characters of the match stand before the quote: a pattern may have to begin too early. */
  skip?: number;
}

/** The words were recognised and are none of what is looked for: they cover their place, and the reason is kept. */
export interface Refusal {
  /** Why, in Chinese. */
  refused: string;
}

interface Example<Value> {
  text: string;
  anchor?: CalendarDate;
  /** The words that the rule must take from `text`. */
  quote: string;
  /** What the reading must hold at least. */
  value?: Partial<Value>;
  confidence?: Confidence;
  /** Where the rule must recognise the words and refuse them: the reason. */
  refused?: string;
}

/** What a rule recognises and how it reads it; `Rule` adds the proof. */
export interface ReadingRule<Kind extends string, Value> {
  id: string;
  kind: Kind;
  /** Global and Unicode (`gu`); linear: no nested quantifier, no unbounded run before a literal. */
  pattern: RegExp;
  /** A cheap test of a text: where it fails, the pattern is not tried. Not global. */
  cue?: RegExp;
  /** How the rule sees a text, for instance with ASCII digits. The length must stay the same. */
  view?: (text: string) => string;
  /**
   * Returns undefined where the words match but mean something else, and a refusal where no other rule may take them
   * either.
   */
  read: (groups: Record<string, string | undefined>, context: ReadingContext) => Reading<Value> | Refusal | undefined;
}

/** What a rule must read and what it must leave. One spec (rules.spec.ts) runs every example and counter-example. */
export interface Proof<Value> {
  examples: readonly Example<Value>[];
  /** Texts in which the rule reads nothing. */
  counterExamples: readonly string[];
}

/** A rule of extraction: data that proves itself. */
export interface Rule<Kind extends string, Value> extends ReadingRule<Kind, Value>, Proof<Value> {}

export interface Hit<Kind extends string, Value> extends Omit<Reading<Value>, 'skip'> {
  rule: string;
  kind: Kind;
  span: Span;
  quote: string;
}

/** Words that a rule recognised and refused. */
export interface RefusedHit extends Refusal {
  rule: string;
  span: Span;
  quote: string;
}

/** Where and when a rule is applied. `seen` is the rule's view of the text, where the caller has it already. */
export interface Application {
  text: string;
  anchor: CalendarDate | undefined;
  calendar?: WorkdayCalendar | undefined;
  knownNames?: ReadonlySet<string> | undefined;
  seen?: string;
}

/** Types a rule and returns it as it is. */
export const defineRule = <Kind extends string, Value>(rule: Rule<Kind, Value>): Rule<Kind, Value> => rule;

/** Every reading and every refusal of one rule in a text, in order. The engine fills in the rule's id and the span. */
export const tryRule = <Kind extends string, Value>(
  rule: ReadingRule<Kind, Value>,
  { text, anchor, calendar, knownNames, seen = rule.view?.(text) ?? text }: Application,
): (Hit<Kind, Value> | RefusedHit)[] => {
  if (rule.cue && !rule.cue.test(seen)) return [];
  const hits: (Hit<Kind, Value> | RefusedHit)[] = [];
  // One pattern object for every call: matchAll would copy it each time, which costs more than most sentences do.
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(seen); match; match = pattern.exec(seen)) {
    if (match[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    const span = { start: match.index, end: match.index + match[0].length };
    const found = rule.read(match.groups ?? {}, { anchor, text: seen, span, calendar, knownNames });
    if (!found) continue;
    if ('refused' in found) {
      hits.push({ ...found, rule: rule.id, span, quote: text.slice(span.start, span.end) });
      continue;
    }
    const { value, confidence, skip = 0 } = found;
    const start = span.start + skip;
    const quote = text.slice(start, span.end);
    hits.push({ value, confidence, rule: rule.id, kind: rule.kind, span: { start, end: span.end }, quote });
  }
  return hits;
};

/** Every reading of one rule in a text, in order. */
export const applyRule = <Kind extends string, Value>(
  rule: Rule<Kind, Value>,
  text: string,
  anchor: CalendarDate | undefined,
): Hit<Kind, Value>[] => tryRule(rule, { text, anchor }).filter((hit): hit is Hit<Kind, Value> => !('refused' in hit));
