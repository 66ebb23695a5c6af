import fc from 'fast-check';
import { findSpanErrors } from './measure/span-errors';
import { parseReport } from './parse-report';

/** Words that rules look for, without end. What takes quadratic time does not come back from a million of them. */
const WORDS = ['要', '、', '（', '1', '一是', '会议强调', '\ud800', '\u0000', '\n'];

/** Signs and beginnings that others may hang on. */
const MORE = [
  ...[
    '（）',
    '）',
    '“',
    '“要”',
    '，',
    '。',
    '；加强',
    '要，',
    '要\n',
    '　　要',
    '一、',
    '（一）',
    '《',
    '【',
    '①',
    '\r\n',
  ],
  ...['张强调，', '区委书记、', '由区住建局牵头，', '县水务局、', '6月底前', '每月', '说，“要。', '会议强调，要'],
  ...['\u001b[31m', '\u202e', '\ufeff', '\t', '\u0300', '\u{20000}', '—', ' '],
];

/** What is wrong with a reading: spans that do not hold their words, ids used twice, directives that overlap. */
const complaintsAbout = (text: string): unknown[] => {
  const { report, articles, ...rest } = parseReport(text, { date: '2024-03-20' });
  const ids = articles.flatMap(({ directives }) => directives.map(({ id }) => id));
  const overlapping = articles.flatMap(({ directives }) =>
    directives.slice(1).filter(({ span }, at) => span.start < (directives[at]?.span.end ?? 0)),
  );
  return [
    ...findSpanErrors(text, { report, articles, ...rest }),
    ...(report.length === text.length ? [] : ['the length is not kept']),
    ...(new Set(ids).size < ids.length ? ['ids are used twice'] : []),
    ...overlapping.map(({ text: words }) => `overlaps: ${words.slice(0, 20)}`),
  ].slice(0, 5);
};

describe('hostile text', () => {
  it.each(WORDS)('should be read without an exception, spans true: a million of %j', (word) => {
    expect(complaintsAbout(word.repeat(1_000_000 / word.length))).toEqual([]);
  });

  it.each(MORE)('should be read without an exception, spans true: a hundred thousand characters of %j', (word) => {
    expect(complaintsAbout(word.repeat(100_000 / word.length))).toEqual([]);
  });

  it('should be read without an exception, spans true, however runs of it are mixed', () => {
    const run = fc.tuple(fc.constantFrom(...WORDS, ...MORE), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 30 }), (runs) => {
        expect(complaintsAbout(runs.map(([word, times]) => word.repeat(times)).join(''))).toEqual([]);
      }),
      { numRuns: 100, seed: 20240322 },
    );
  });

  it('should not take a sign of a page for more than it is where the text has no line end', () => {
    const report = parseReport('县水务局要在6月底前清完河道。'.repeat(2000), { date: '2024-03-20' });
    const directives = report.articles.flatMap((article) => article.directives);
    expect(directives).toHaveLength(2000);
    expect(new Set(directives.map(({ deadline }) => deadline?.due))).toEqual(new Set(['2024-06-30']));
  });
});
