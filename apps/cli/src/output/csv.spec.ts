import type { Directive, ParsedReport } from '@duban/extraction';
import { toCsv } from './csv';

const reportOf = (text: string): ParsedReport => {
  const directive: Directive = {
    id: 'd1',
    text,
    span: { start: 0, end: text.length },
    title: text,
    kind: 'instruction',
    nature: 'task',
    owners: [],
    deadlines: [],
    topics: [],
    questions: [],
    rules: [],
  };
  const article = { headline: '', span: directive.span, genre: 'meeting' as const, dates: [], directives: [directive] };
  return {
    report: { title: '', sha256: '', dateSource: 'unknown', length: text.length },
    articles: [article],
    dropped: [],
  };
};

describe('toCsv', () => {
  it.each(['=HYPERLINK("x")', '+1', '-2+3', '@SUM(A1)', '\t=1', '＝1'])('should disarm «%s»', (text) => {
    expect(toCsv(reportOf(text))).toContain(`'${text.replaceAll('"', '""')}`);
  });

  it('should quote commas, quotes and line breaks', () => {
    expect(toCsv(reportOf('甲,乙"丙"\n丁'))).toContain('"甲,乙""丙""\n丁"');
  });
});
