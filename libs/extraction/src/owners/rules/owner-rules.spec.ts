import { tryRule } from '../../rules/rule';
import { OWNER_RULES } from '.';

describe.each(OWNER_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map(({ text, quote, value }) => [text, quote, value] as const))(
    'should read %s',
    (text, quote, value) => {
      expect(tryRule(rule, { text, anchor: undefined })).toContainEqual(expect.objectContaining({ quote, value }));
    },
  );

  it.each(rule.counterExamples)('should read nothing in «%s»', (text) => {
    expect(tryRule(rule, { text, anchor: undefined })).toEqual([]);
  });
});
