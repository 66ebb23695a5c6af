import { workdayCalendar } from '@duban/workdays';
import fc from 'fast-check';
import { readDeadlines } from '.';
import { deadlineRules } from './rules';
import { deadlineProofs, provenDeadlineRules } from './rules/proofs';

const anchor = '2024-06-11';
const read = (text: string) => readDeadlines(text, anchor);
const dues = (text: string) => read(text).map(({ raw, due }) => [raw, due]);

describe('reading the deadlines of a sentence', () => {
  it('should give every deadline its words, its place, its rule and how the day was reached', () => {
    expect(read('请办公室汇总，于11月底前报送。')).toEqual([
      {
        raw: '11月底前',
        span: { start: 8, end: 13 },
        kind: 'date',
        due: '2024-11-30',
        alternatives: [],
        confidence: 'inferred',
        rule: 'deadline.month-end',
        derivation: '«11月底前»→2024年11月30日，按2024-06-11起算',
      },
    ]);
  });

  it('should keep a proof for every rule and none for a rule that is gone', () => {
    expect(Object.keys(deadlineProofs).sort()).toEqual(deadlineRules.map(({ id }) => id).sort());
  });

  it('should read the same through all rules as each rule reads alone', () => {
    const lost = provenDeadlineRules.flatMap((rule) =>
      rule.examples
        .filter(({ refused }) => refused === undefined)
        .filter(({ text, quote, anchor: day }) => !readDeadlines(text, day).some(({ raw }) => raw.includes(quote)))
        .map(({ quote }) => `${rule.id}: ${quote}`),
    );
    expect(lost).toEqual([]);
  });

  it('should keep two deadlines of one sentence apart and in order', () => {
    expect(dues('7月15日前交初稿，8月底前定稿，尽快印发。')).toEqual([
      ['7月15日前', '2024-07-15'],
      ['8月底前', '2024-08-31'],
      ['尽快', undefined],
    ]);
  });

  it('should take the year over from the date before it', () => {
    expect(dues('明年3月底前立项，9月底前开工。')).toEqual([
      ['明年3月底前', '2025-03-31'],
      ['9月底前', '2025-09-30'],
    ]);
  });

  it('should point into the text as it was given, with full-width digits and after other sentences', () => {
    const text = '会议开得好。各股室７月５日前交账；以后照办！';
    const [deadline] = read(text);
    expect(deadline?.raw).toBe('７月５日前');
    expect(text.slice(deadline?.span.start, deadline?.span.end)).toBe('７月５日前');
    expect(deadline?.due).toBe('2024-07-05');
  });

  it('should leave what has happened alone: the verb decides', () => {
    expect(dues('6月4日上午召开动员会。')).toEqual([]);
    expect(dues('7月4日前召开动员会。')).toEqual([['7月4日前', '2024-07-04']]);
    expect(dues('已于6月20日前全部清完。')).toEqual([]);
    expect(dues('截至5月底，已签约三十户。')).toEqual([]);
    expect(dues('2021年以来，全镇累计修渠40公里。')).toEqual([]);
  });

  it('should leave periods alone that only tell which thing is meant', () => {
    expect(dues('对照2024年度各项指标找差距。')).toEqual([]);
    expect(dues('通报第一季度数据和6月重点任务。')).toEqual([]);
    expect(dues('办好2025年灯会。')).toEqual([]);
    expect(dues('印发《提质方案（2024—2026年）》。')).toEqual([]);
  });

  it('should never turn a vague word or an unknown event into a day', () => {
    for (const text of ['尽快办理。', '按时间节点推进。', '汛期前清淤。', '工程验收前补齐资料。', '提前谋划。']) {
      const [deadline] = read(text);
      expect(deadline?.kind).toMatch(/^(?:vague|event)$/u);
      expect([deadline?.due, deadline?.next, deadline?.rrule, deadline?.dates]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(deadline?.alternatives).toEqual([]);
    }
  });

  it('should call haste and beginnings no deadline', () => {
    for (const text of [
      '及时上报。',
      '迅速行动。',
      '抓紧整改。',
      '第一时间到场。',
      '即日起施行。',
      '自7月1日起施行。',
      '竣工后移交。',
    ]) {
      expect(read(text)).toEqual([]);
    }
  });

  it('should give a duration after an event and no day until the event is known', () => {
    expect(read('自收到通知之日起10个工作日内反馈。')).toMatchObject([
      { kind: 'event', duration: { n: 10, unit: 'workday' }, alternatives: [] },
    ]);
    expect(read('自收到通知之日起10个工作日内反馈。')[0]?.due).toBeUndefined();
  });

  it('should keep a day that does not exist and say so', () => {
    expect(read('须于9月31日前办结。')).toMatchObject([
      { raw: '9月31日前', kind: 'date', derivation: '«9月31日前»→9月没有31日，请核对原文' },
    ]);
    expect(read('须于9月31日前办结。')[0]?.due).toBeUndefined();
  });

  it('should read only what the text itself dates where the report has no date', () => {
    expect(readDeadlines('2027年底前建成，下月底前动工。', undefined)).toMatchObject([
      { raw: '2027年底前', due: '2027-12-31' },
      { raw: '下月底前', derivation: '«下月底前»→报告日期未知，未推算' },
    ]);
    expect(
      readDeadlines('每月5日前报送，3天内办结，国庆节前清零。', undefined).map(({ due, next }) => due ?? next),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('should refuse an anchor that is no day', () => {
    expect(() => readDeadlines('尽快办理。', '2024-06')).toThrow(RangeError);
    expect(() => readDeadlines('没有时间的话。', '2024-02-30')).toThrow('2024-02-30');
  });

  it('should count working days by the calendar that it is given', () => {
    const calendar = workdayCalendar([
      { year: 2024, daysOff: [{ date: '2024-06-12', feast: '镇庆' }], makeUpDays: [] },
    ]);
    expect(readDeadlines('1个工作日内反馈。', anchor, { calendar })[0]?.due).toBe('2024-06-13');
    expect(readDeadlines('1个工作日内反馈。', anchor)[0]?.due).toBe('2024-06-12');
  });

  it('should mark working days in an unpublished year as provisional', () => {
    expect(readDeadlines('5个工作日内反馈。', '2098-06-11')[0]?.provisional).toBe(true);
    expect(readDeadlines('5个工作日内反馈。', anchor)[0]?.provisional).toBeUndefined();
  });
});

describe('hostile text', () => {
  const pieces = [
    ...[
      '要',
      '、',
      '（',
      '1',
      '12',
      '年',
      '月',
      '日前',
      '每',
      '第',
      '一月一',
      '自',
      '后3',
      '内',
      '《',
      '“',
      '-',
      '至',
      ' ',
    ],
    ...[
      '2024年',
      '5月3日',
      '春节',
      '工作日',
      '\ud800',
      '\u0000',
      '。',
      '，',
      '十',
      '〇',
      '９',
      '季度末',
      '周五',
      '提前',
      '农历',
    ],
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('should never throw, and every span should hold the words', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('2024-02-29', '2021-12-31', '2098-06-11', undefined), (text, day) => {
        for (const { raw, span, due, next } of readDeadlines(text, day)) {
          expect(text.slice(span.start, span.end)).toBe(raw);
          for (const date of [due, next]) expect(date ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('should take time in proportion to the length', () => {
    const seconds = (text: string): number => {
      const start = performance.now();
      readDeadlines(text, anchor);
      return performance.now() - start;
    };
    const fastest = (text: string): number => Math.min(...[1, 2, 3, 4].map(() => seconds(text)));
    for (const [piece, times] of [
      ['要', 200_000],
      ['、', 200_000],
      ['1', 200_000],
      ['12月5日', 1_000],
      ['每月', 1_000],
      ['自1月至', 1_000],
    ] as const) {
      // Eight times the text; a quadratic reading would take 64 times as long.
      const short = Math.max(fastest(piece.repeat(times)), 3);
      expect({ piece, growth: fastest(piece.repeat(times * 8)) / short < 40 }).toEqual({ piece, growth: true });
    }
  });
});

describe('the zone of the machine', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])('should change no deadline in %s', (name) => {
    process.env.TZ = name;
    expect(dues('24小时内上报，中秋节前清零，5个工作日内办结，本周五前反馈，明日12时前到位。')).toEqual([
      ['24小时内', '2024-06-12'],
      ['中秋节前', '2024-09-16'],
      ['5个工作日内', '2024-06-18'],
      ['本周五前', '2024-06-14'],
      ['明日12时前', '2024-06-12'],
    ]);
  });
});
