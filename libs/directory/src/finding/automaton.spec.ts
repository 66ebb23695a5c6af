import * as fc from 'fast-check';
import { createAutomaton } from './automaton';

/** What the automaton has to give, by trying every pattern at every place. */
const slowly = (patterns: readonly string[], text: string) => {
  const hits = [];
  for (let start = 0; start < text.length;) {
    const longest = patterns
      .filter((pattern) => pattern !== '' && text.startsWith(pattern, start))
      .sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined) hits.push({ start, end: start + longest.length, pattern: patterns.indexOf(longest) });
    start += longest?.length ?? 1;
  }
  return hits;
};

describe('the automaton', () => {
  it('should take the leftmost of overlapping names, and the longest of them', () => {
    const find = createAutomaton(['水利局', '区水利局', '利局长', '区']);
    expect(find('报区水利局长')).toEqual([{ start: 1, end: 5, pattern: 1 }]);
  });

  it('should find what trying every pattern at every place finds', () => {
    const words = fc.stringMatching(/^[区水利局]{0,5}$/u);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.stringMatching(/^[区水利局]{0,30}$/u), (patterns, text) => {
        expect(createAutomaton(patterns)(text)).toEqual(slowly(patterns, text));
      }),
    );
  });

  it('should hold 20,000 names and walk a long text once', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, at) => `${String.fromCodePoint(0x4e00 + (at % 5_000), 0x5e00 + Math.floor(at / 5_000))}管理局`,
    );
    const find = createAutomaton(names);
    const text = `由${names[7]}、${names[19_999]}负责。`.repeat(2_000);
    expect(find(text)).toHaveLength(4_000);
  });

  it('should not mind hostile text', () => {
    const find = createAutomaton(['要要要要', '\uD800', '要']);
    expect(find('要'.repeat(100_001))).toHaveLength(25_001);
    expect(find('\uD800\uDC00')).toEqual([{ start: 0, end: 1, pattern: 1 }]);
  });
});
