import { extractionRules } from '.';
import { type Rule, tryRule } from './rule';

const cases = extractionRules.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, rule, example })));
const counterCases = extractionRules.flatMap((rule) =>
  rule.counterExamples.map((text) => ({ id: rule.id, rule, text })),
);

describe('the rules of extraction', () => {
  it('should each have a name of their own, examples and counter-examples', () => {
    const ids = extractionRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(extractionRules.filter((rule) => rule.examples.length === 0 || rule.counterExamples.length === 0)).toEqual(
      [],
    );
  });

  it.each(cases)('$id should read «$example.quote»', ({ rule, example }) => {
    const { text, anchor, quote, value, confidence, refused } = example;
    const hit = tryRule(rule, { text, anchor }).find((found) => found.quote === quote);
    expect({ rule: hit?.rule, quote: hit?.quote }).toEqual({ rule: rule.id, quote });
    expect(text.slice(hit?.span.start, hit?.span.end)).toBe(quote);
    expect(hit && 'refused' in hit ? hit.refused : undefined).toBe(refused);
    const { value: readValue, confidence: readConfidence } = hit && 'value' in hit ? hit : {};
    const asked = { value: value ?? readValue, confidence: confidence ?? readConfidence };
    expect({ value: readValue, confidence: readConfidence }).toMatchObject(asked);
  });

  it.each(counterCases)('$id should read nothing in «$text»', ({ rule, text }) => {
    expect(tryRule(rule, { text, anchor: '2024-06-11' }).filter((hit) => !('refused' in hit))).toEqual([]);
  });

  it.each(extractionRules.map((rule): { id: string; rule: Rule<string, unknown> } => ({ id: rule.id, rule })))(
    '$id should see a text at its true length and test its cue without a memory',
    ({ rule }) => {
      for (const { text } of rule.examples) {
        expect((rule.view?.(text) ?? text).length).toBe(text.length);
        expect(rule.cue?.test(rule.view?.(text) ?? text) ?? true).toBe(true);
      }
      expect(rule.cue?.global ?? false).toBe(false);
      expect(rule.pattern.flags).toBe('gu');
    },
  );
});
