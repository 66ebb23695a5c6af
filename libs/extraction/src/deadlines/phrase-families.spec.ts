import { addDays, lastDayOfMonth } from '@duban/workdays';
import { readDeadlines } from '.';

const anchor = '2024-06-11';
const dueOf = (text: string): (string | undefined)[] => readDeadlines(text, anchor).map(({ due }) => due);

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const BOUNDS = ['前', '之前', '以前'];

describe('the families of deadline phrases', () => {
  it.each(MONTHS.map((name, index) => ({ name, month: index + 1 })))(
    'should read every way to bound $name月 of a year',
    ({ name, month }) => {
      const end = lastDayOfMonth(2026, month);
      for (const word of [`2026年${month}月`, `二〇二六年${name}月`, `2026 年 ${month} 月`, `二O二六年${name}月`]) {
        for (const bound of BOUNDS) {
          expect(dueOf(`泵站须在${word}底${bound}换新。`)).toEqual([end]);
          expect(dueOf(`泵站须在${word}结束${bound}换新。`)).toEqual([end]);
          expect(dueOf(`泵站须在${word}中旬${bound}换新。`)).toEqual([`${end.slice(0, 8)}20`]);
        }
        for (const inside of ['内', '之内', '以内']) expect(dueOf(`泵站须在${word}${inside}换新。`)).toEqual([end]);
        expect(dueOf(`更换泵站。（${word}）`)).toEqual([end]);
      }
    },
  );

  it.each([
    ['第三季度', '2024-09-30'],
    ['四季度', '2024-12-31'],
    ['下季度', '2024-09-30'],
    ['下一个季度', '2024-09-30'],
    ['上半年', '2024-06-30'],
    ['明年下半年', '2025-12-31'],
    ['今年', '2024-12-31'],
    ['本周', '2024-06-16'],
    ['下个月', '2024-07-31'],
    ['“十五五”时期', '2030-12-31'],
  ])('should read %s with its end, in brackets and at the head of its clause', (word, end) => {
    for (const bound of BOUNDS) expect(dueOf(`泵站须在${word}结束${bound}换新。`)).toEqual([end]);
    expect(dueOf(`更换泵站（${word}）`)).toEqual([end]);
    expect(dueOf(`${word}，对沿河泵站集中检修。`)).toEqual([end]);
  });

  it.each([
    ['国庆节', '2024-10-01'],
    ['中秋节', '2024-09-17'],
    ['重阳节', '2024-10-11'],
    ['教师节', '2024-09-10'],
    ['护士节', '2025-05-12'],
    ['冬至', '2024-12-21'],
    ['腊八节', '2025-01-07'],
    ['元宵节', '2025-02-12'],
  ])('should count to the eve of %s and to the day itself', (feast, day) => {
    const eve = addDays(day, -1);
    for (const bound of [...BOUNDS, '前夕', '来临前']) expect(dueOf(`灯组要在${feast}${bound}装好。`)).toEqual([eve]);
    expect(dueOf(`${feast}当天要组织志愿者值守。`)).toEqual([day]);
    expect(dueOf(`${feast}前后，要组织志愿者值守。`)).toEqual([day]);
  });

  it.each([
    '十月村要补齐短板。',
    '七月社区要补齐短板。',
    '今日头条账号要管好。',
    '明日之星评选要公正。',
    '次日达线路要加密。',
    '四季度假区要开园。',
    '14天内去过外省的人员要登记。',
    '2024年9月1日前出生的儿童可入园。',
    '年龄计算截至2024年8月31日。',
    '6月18日至20日有一次强降雨过程。',
    '未来三天有大风。',
    '优惠政策执行至2025年12月31日。',
    '原定6月20日开工的桥暂缓。',
    '推广“当日办结”的做法。',
    '每户每年补助500元。',
  ])('should find no date in «%s»', (text) => {
    expect(readDeadlines(text, anchor).filter(({ due, next, rrule }) => due ?? next ?? rrule)).toEqual([]);
  });
});
