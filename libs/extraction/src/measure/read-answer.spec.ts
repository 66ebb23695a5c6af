import { readAnswer } from './read-answer';

const TEXT = '全县防汛会召开\n周明远强调，县水务局要在4月底前\n完成河道清淤；各乡镇要备足物资。';

const span = (quote: string) => {
  const from = TEXT.indexOf(quote.slice(0, 4));
  return { start: from, end: TEXT.indexOf(quote.slice(-4)) + 4 };
};
const ORDER = '县水务局要在4月底前完成河道清淤';

const directive = (changed: object = {}) => ({
  ...{ id: '1.1', quote: ORDER, span: span(ORDER), kind: 'instruction', nature: 'task', issuer: { name: '周明远' } },
  owners: [{ name: '县水务局', role: 'lead' }],
  deadlines: [{ raw: '4月底前', kind: 'date', due: '2026-04-30' }],
  ...changed,
});
const document = (directives: unknown[], more: object = {}) => ({
  date: '2026-03-07',
  articles: [{ headline: '全县防汛会召开', genre: 'meeting', dates: ['2026-03-06'], directives }],
  ...more,
});
const complaintsOf = (value: unknown): string[] => {
  const reading = readAnswer(value, TEXT);
  return 'complaints' in reading ? reading.complaints : [];
};
const AT = 'articles[0].directives[0]';

describe('reading an agreed answer', () => {
  it('should take a quote across a line break of the page, and fill in what was left out', () => {
    const bare = { id: '1.1', quote: ORDER, span: span(ORDER), kind: 'instruction' };
    const reading = readAnswer(document([bare]), TEXT);
    expect(reading).toMatchObject({
      answer: { exhaustive: true, articles: [{ directives: [{ owners: [], deadlines: [], parts: [] }] }] },
    });
  });

  it.each([
    [{ span: { start: 0, end: 5 } }, `${AT}.span：此处的原文是“全县防汛会”，不是引文`],
    [{ span: { start: -1, end: 5 } }, `${AT}.span.start：应是不小于 0 的整数`],
    [{ quote: ' ' }, `${AT}.quote：应是不空的文字`],
    [{ kind: 'order' }, `${AT}.kind：应是 instruction、measure、assignment 之一`],
    [{ owner: [] }, `${AT}.owner：没有这个字段，可用：`],
    [{ owners: [{ name: '县财政局', role: 'lead' }] }, `${AT}.owners[0].name：原文中没有这个名称`],
    [{ owners: [{ name: '县水务局', role: 'chief' }] }, `${AT}.owners[0].role：应是 lead、joint、support 之一`],
    [{ owners: '县水务局' }, `${AT}.owners：应是数组`],
    [{ issuer: { name: '周明' + '亮' } }, `${AT}.issuer.name：原文中没有这个名称`],
    [
      { deadlines: [{ raw: '5月底前', kind: 'date', due: '2026-05-31' }] },
      `${AT}.deadlines[0].raw：原文中没有这个时限`,
    ],
    [{ deadlines: [{ raw: '4月底前', kind: 'date', due: '2026-04-31' }] }, `${AT}.deadlines[0].due：应是存在的日期`],
    [{ deadlines: [{ raw: '4月底前', kind: 'date' }] }, `${AT}.deadlines[0].due：日期类的时限应有到期日`],
    [
      { deadlines: [{ raw: '4月底前', kind: 'vague', due: '2026-04-30' }] },
      `${AT}.deadlines[0].due：这类时限没有到期日`,
    ],
    [
      { deadlines: [{ raw: '4月底前', kind: 'event', rrule: 'FREQ=DAILY' }] },
      `${AT}.deadlines[0].rrule：只有周期类的时限有周期规则`,
    ],
    [{ parts: [{ quote: '各乡镇要备足物资。', span: span('各乡镇要备足物资。') }] }, `${AT}.parts[0].span：在本条之外`],
  ])('should refuse %j', (changed, complaint) => {
    expect(complaintsOf(document([directive(changed)])).join('\n')).toContain(complaint);
  });

  it('should refuse ids that are used twice and directives that overlap', () => {
    const complaints = complaintsOf(document([directive(), directive()]));
    expect(complaints).toContain('articles[0].directives[1].id：编号 1.1 重复');
    expect(complaints).toContain('articles[0].directives[1].span：与前一条重叠，或次序不对');
  });

  it('should refuse what is no answer at all', () => {
    expect(complaintsOf([])).toEqual(['全文：应是对象 {…}', 'articles：应是数组 […]']);
    expect(complaintsOf(document([], { exhaustive: 'no' }))).toEqual(['exhaustive：应是 true 或 false']);
    expect(complaintsOf({ ...document([]), date: '7 March' })).toEqual(['date：应是存在的日期，写作 yyyy-mm-dd']);
  });
});
