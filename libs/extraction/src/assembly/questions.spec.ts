import { parseReport } from '../parse-report';

const asked = (sentence: string): string[] => {
  const { articles } = parseReport(`区政府召开专题会议\n\n会议要求，${sentence}`, { sha256: '', date: '2026-11-18' });
  return articles.flatMap(({ directives }) => directives.flatMap(({ questions }) => questions.map(({ why }) => why)));
};

describe('what a directive leaves open', () => {
  it.each([
    ['区体育局要在9月31日前完成球场改造。', '«9月31日前»没有这一天，须明确日期'],
    ['区体育局要在13月5日前完成球场改造。', '«13月5日前»没有这一天，须明确日期'],
    ['区体育局要尽快完成球场改造。', '«尽快»没有具体日期'],
  ])('of %s is asked', (sentence, why) => {
    expect(asked(sentence)).toEqual([why]);
  });

  it('is nothing where a unit and a day are named', () => {
    expect(asked('区体育局要在12月20日前完成球场改造。')).toEqual([]);
  });
});
