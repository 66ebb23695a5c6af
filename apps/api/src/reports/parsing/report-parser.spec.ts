import { REPORT_ERRORS } from '../report-errors';
import { PARSE_LIMITS, ReportParser } from './report-parser';

const TEXT = '青禾报\u30002026年3月10日\n\n清淤工作会召开\n\n会议强调，区水务局要在4月20日前完成南沟清淤。';
const tooComplex = expect.objectContaining({ code: REPORT_ERRORS.too_complex().code }) as Error;

describe('reading a report in a thread of its own', () => {
  const parsers: ReportParser[] = [];
  const parser = (limits: typeof PARSE_LIMITS | { milliseconds: number; megabytes: number } = PARSE_LIMITS) => {
    const made = new ReportParser(limits);
    parsers.push(made);
    return made;
  };
  afterAll(() => Promise.all(parsers.map((one) => one.onApplicationShutdown())));

  it('gives what the extraction says, and several at once', async () => {
    const shared = parser();
    const parsed = await Promise.all([1, 2, 3].map((day) => shared.parse(TEXT, { date: `2026-03-0${day}` })));
    expect(parsed.map(({ report }) => report.date)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(parsed[0]!.articles.flatMap(({ directives }) => directives)).not.toEqual([]);
  }, 60_000);

  it('gives no half of a character, where a title had to be cut', async () => {
    const shared = parser();
    for (const lead of ['区水务局要修', '区水务局要整修']) {
      const parsed = await shared.parse(`${lead}${'𬭚'.repeat(80)}沟。`, {});
      const titles = parsed.articles.flatMap(({ directives }) => directives.map(({ title }) => title));
      expect(titles).toHaveLength(1);
      expect(titles.join('')).not.toMatch(/\p{Surrogate}/u);
    }
  }, 60_000);

  it('ends when it takes too long, and the next report is read all the same', async () => {
    const hurried = parser({ milliseconds: 1, megabytes: 256 });
    await expect(hurried.parse(TEXT.repeat(500), {})).rejects.toEqual(tooComplex);
    const patient = parser();
    await expect(patient.parse(TEXT, {})).resolves.toMatchObject({ report: { length: TEXT.length } });
  }, 60_000);

  it('ends when it takes too much memory, and this process lives on', async () => {
    const poor = parser({ milliseconds: 60_000, megabytes: 4 });
    await expect(poor.parse(TEXT.repeat(3000), {})).rejects.toEqual(tooComplex);
  }, 60_000);
});
