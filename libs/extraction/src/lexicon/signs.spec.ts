import { extractionRules } from '../rules';
import { readSigns } from './signs';

const characters = (codes: Iterable<number> | undefined): string | undefined =>
  codes && [...codes].map((code) => String.fromCharCode(code)).join('');
const read = (source: string) => {
  const { first, last, needs, ...more } = readSigns(source);
  return { ...more, first: characters(first), last: characters(last), needs: needs.map(characters) };
};

describe('the characters that a pattern asks for', () => {
  it('should be those of its words, with the marks of beginning and end', () => {
    expect(read('^[甲乙]丙?丁$')).toEqual({
      first: '甲乙',
      last: '丁',
      needs: ['甲乙', '丁'],
      empty: false,
      opens: true,
      closes: true,
    });
  });

  it('should be one of each choice, and none where a choice asks for nothing', () => {
    expect(read('甲乙|丙').needs).toEqual(['甲丙']);
    expect(read('(?:甲|.)丁')).toMatchObject({ first: undefined, needs: ['丁'] });
    expect(read('甲|乙?')).toMatchObject({ first: '甲乙', needs: [], empty: true });
    expect(read('^甲|乙$')).toMatchObject({ opens: false, closes: false });
  });

  it('should not be those that may be missing or must not stand there', () => {
    expect(read('甲*(?!乙)(?<!丙)丁{0,2}戊{2,3}')).toMatchObject({ first: '甲丁戊', last: '戊', needs: ['戊'] });
  });

  it('should be those that a look ahead or back must find', () => {
    expect(read('(?<=甲)乙(?=[丙丁])')).toMatchObject({ first: '乙', last: '乙', needs: ['甲', '乙', '丙丁'] });
    expect(read('(?<=^|，)乙')).toMatchObject({ needs: ['乙'], opens: false });
  });

  it('should read classes, ranges, escapes, names of groups and references', () => {
    expect(read(String.raw`(?<n>[a-c\]])\.\d`).needs).toEqual(['abc]', '.', '0123456789']);
    expect(read(String.raw`\u7532\n`).needs).toEqual(['甲', '\n']);
    expect(read(String.raw`\p{Script=Han}[^甲]\S`)).toMatchObject({ first: undefined, last: undefined, needs: [] });
    expect(read(String.raw`(?<n>甲?)\k<n>乙`)).toMatchObject({ first: undefined, needs: ['乙'] });
    expect(read('[\\u0000-\\uffff]甲')).toMatchObject({ first: undefined, needs: ['甲'] });
  });

  it('should refuse the edges of words, which Chinese does not have', () => {
    expect(() => readSigns(String.raw`\b甲`)).toThrow('no edges of words');
  });

  it.each(extractionRules.map(({ id, pattern, examples, view }) => ({ id, pattern, examples, view })))(
    'should stand in every text that $id reads',
    ({ pattern, examples, view }) => {
      const { first, last, needs } = readSigns(pattern.source);
      for (const { text } of examples) {
        const seen = view?.(text) ?? text;
        for (const [match] of seen.matchAll(pattern)) {
          expect(first?.has(match.charCodeAt(0)) ?? true).toBe(true);
          expect(last?.has(match.charCodeAt(match.length - 1)) ?? true).toBe(true);
          expect(needs.every((need) => [...need].some((code) => seen.includes(String.fromCharCode(code))))).toBe(true);
        }
      }
    },
  );
});
