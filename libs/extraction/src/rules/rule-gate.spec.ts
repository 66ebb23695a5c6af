import { extractionRules } from '.';
import { RuleGate } from './rule-gate';

const [dated, ordered] = [
  { pattern: /\d月\d{1,2}日(?=前)/gu, cue: /[前后]/u },
  { pattern: /[^，]{2,20}(?:必须|务必)/gu },
];
const gate = new RuleGate([dated, ordered]);

describe('the gate before the rules', () => {
  it('should admit the rules whose characters a text holds, in their order', () => {
    expect(gate.admit('各镇必须在9月1日前报送')).toEqual([dated, ordered]);
    expect(gate.admit('9月1日前报送')).toEqual([dated]);
    expect(gate.admit('各镇务必报送')).toEqual([ordered]);
  });

  it('should bar a rule where one of its characters is missing', () => {
    expect(gate.admit('9月1日报送')).toEqual([]);
    expect(gate.admit('各镇报送')).toEqual([]);
    expect(gate.admit('')).toEqual([]);
  });

  it('should admit a rule that asks for nothing to every text', () => {
    const clause = { pattern: /[^，。]{3,}/gu };
    expect(new RuleGate([clause]).admit('甲')).toEqual([clause]);
  });

  const everything = new RuleGate(extractionRules);

  it.each(extractionRules.map((rule) => ({ id: rule.id, rule })))(
    'should admit $id to each of its examples',
    ({ rule }) => {
      for (const { text } of rule.examples) expect(everything.admit(rule.view?.(text) ?? text)).toContain(rule);
    },
  );

  it('should bar most rules from a sentence without an order and without a time', () => {
    expect(everything.admit('活动现场气氛热烈').length).toBeLessThan(extractionRules.length / 10);
  });
});
