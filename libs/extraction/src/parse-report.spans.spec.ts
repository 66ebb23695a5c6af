import fc from 'fast-check';
import { findSpanErrors } from './measure/span-errors';
import { parseReport } from './parse-report';

const PIECES = [
  '全县防汛工作会议召开\n\n',
  '本报讯（记者 温雅）3月18日，县委书记段宏主持召开会议。',
  '段宏强调，要抓好',
  '\n\n',
  '\r\n　　',
  '隐患排查，县水利局要于6月底前清完淤。',
  '一要摸底数。',
  '二要建台账；三要抓整改。',
  '“务必守住底线。”段宏说。',
  '居民老周说：“要是早点修就好了。”',
  '（一）落实储备。（县发改局牵头，县财政局配合，12月底前完成）',
  '责任单位：县住建局 完成时限：年底前\n',
  '由县城管局牵头，各镇定期清运。',
  '全面清查资产。各村登记造册，每季度上报一次。\n',
  '列第一位者为牵头单位，下同',
  '\ud800',
  '\u0000',
  '“',
  '（',
  '　　',
  '①',
];

const check = (text: string): void => {
  const report = parseReport(text, { date: '2024-03-20' });
  expect(findSpanErrors(text, report)).toEqual([]);
  const ids = report.articles.flatMap(({ directives }) => directives.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { directives } of report.articles) {
    for (const [index, one] of directives.slice(1).entries()) {
      expect(one.span.start).toBeGreaterThanOrEqual(directives[index]?.span.end ?? 0);
    }
  }
};

describe('the spans of a report', () => {
  it('should hold the words that they are given for, on pages put together at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        check(pieces.join(''));
      }),
      { numRuns: 300, seed: 20240320 },
    );
  });

  it('should hold on any string', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.oneof(any, fc.constantFrom(...PIECES)), { maxLength: 8 }), (parts) => {
        check(parts.join(''));
      }),
      { numRuns: 200, seed: 20240321 },
    );
  });

  it('should say the same of the same text', () => {
    const text = PIECES.join('');
    expect(parseReport(text, { date: '2024-03-20' })).toEqual(parseReport(text, { date: '2024-03-20' }));
  });

  it('should keep the length, and take the date from the text where none is given', () => {
    const text = '某局关于开展检查的通知\n各科室：\n一、明确分工。各科室要做好记录。\n某局\n2024年3月1日\n';
    expect(parseReport(text, { sha256: 'ab' }).report).toEqual({
      title: '某局关于开展检查的通知',
      sha256: 'ab',
      date: '2024-03-01',
      dateSource: 'text',
      length: text.length,
    });
    expect(parseReport('要抓好落实。', {}).report).toMatchObject({ title: '', dateSource: 'unknown', length: 6 });
    expect(parseReport('', {}).articles).toEqual([]);
  });
});
