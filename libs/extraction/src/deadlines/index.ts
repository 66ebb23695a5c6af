import { type CalendarDate, type Deadline } from '../contract';
import { applyRule, defineRule } from '../rules/rule';

/** «年底前», «明年底前», «2026年底前»: 31 December of the year named, else of the anchor's. */
const yearEnd = defineRule<'deadline', CalendarDate>({
  id: 'deadline.year-end',
  kind: 'deadline',
  pattern: /(?:(?<year>\d{4})年?|(?<word>[今明])年?)?年底之?前/gu,
  read: ({ year, word }, { anchor = '' }) => ({
    value: `${year ?? String(Number(anchor.slice(0, 4)) + (word === '明' ? 1 : 0))}-12-31`,
    confidence: year ? 'stated' : 'inferred',
  }),
  examples: [{ text: '2026年底前建成', anchor: '2025-02-10', quote: '2026年底前', value: '2026-12-31' }],
  counterExamples: ['年底考核结果已公布'],
});

/**
 * The deadlines that a sentence states, in order. Spans are offsets into `text`, and `raw` is the slice itself.
 * Without an anchor only those with a year get a date.
 */
export const readDeadlines = (text: string, anchor: CalendarDate | undefined): Deadline[] =>
  anchor === undefined
    ? []
    : applyRule(yearEnd, text, anchor).map((hit) => ({
        raw: hit.quote,
        span: hit.span,
        kind: 'date',
        due: hit.value,
        alternatives: [],
        confidence: hit.confidence,
        rule: hit.rule,
        derivation: `«${hit.quote}»→${hit.value}，按${anchor}起算`,
      }));
