import { nextPassage, PASSAGE, type Passage } from './passages';

const passagesOf = (text: string, articles: readonly { start: number; end: number }[]): Passage[] => {
  const passages: Passage[] = [];
  for (let next = nextPassage(text, articles, 0); next; next = nextPassage(text, articles, next.end))
    passages.push(next);
  return passages;
};

describe('the passages of a report', () => {
  it('are its articles where these are short, and what says nothing is passed over', () => {
    const text = `${'甲'.repeat(50)}\n${' '.repeat(40)}\n${'乙'.repeat(60)}`;
    const articles = [
      { start: 0, end: 50 },
      { start: 51, end: 91 },
      { start: 92, end: 152 },
    ];
    expect(passagesOf(text, articles)).toEqual([
      { article: 0, start: 0, end: 50 },
      { article: 2, start: 92, end: 152 },
    ]);
  });

  it('overlap within a long article, and each begins and ends with a sentence', () => {
    const sentence = '区水务局要在月底前把这一段河道清理干净。';
    const text = sentence.repeat(600);
    const passages = passagesOf(text, [{ start: 0, end: text.length }]);
    expect(passages.at(-1)?.end).toBe(text.length);
    for (const [at, { start, end }] of passages.entries()) {
      expect(end - start).toBeLessThanOrEqual(PASSAGE.longest);
      expect([start % sentence.length, end % sentence.length]).toEqual([0, 0]);
      expect(start).toBeLessThan(passages[at - 1]?.end ?? Infinity);
    }
  });

  it('are together little longer than the text, whatever it is', () => {
    for (const text of ['要'.repeat(200_000), '。'.repeat(100_000), '😀'.repeat(50_000), '\n'.repeat(50_000)]) {
      const passages = passagesOf(text, [{ start: 0, end: text.length }]);
      const read = passages.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(read).toBeLessThan(text.length * 1.2);
      expect(passages.some(({ start }) => /^[\uDC00-\uDFFF]/u.test(text.slice(start, start + 1)))).toBe(false);
    }
  });
});
