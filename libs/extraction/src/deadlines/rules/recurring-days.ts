import { type DeadlineOutcome, deadlineRule, type Groups, pattern, type ReadingContext } from '../deadline-rule';
import { numberOf, weekdayNumber } from '../numerals';
import { type Recurrence, WORKING_WEEK } from '../recurrence';
import { HOUR, TAIL } from './moment-rule';
import { duty, NOT_A_RATE, TIMES } from './recurring-months';

const WEEKDAY = '(?:[一二三四五六日天](?![次回天个轮]|[至到-][一二三四五六七][次回]))';

const weekdaysOf = (list: string): number[] => {
  const words = list.replaceAll(/[周星期礼拜\s]/gu, '');
  const through = /^(.)[至到-](.)$/u.exec(words);
  if (through) {
    const [from, to] = [weekdayNumber(through[1] ?? ''), weekdayNumber(through[2] ?? '')];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  }
  return words.split(/[、和及]/u).map(weekdayNumber);
};

const onWeekdays = ({ list = '' }: Groups, context: ReadingContext): DeadlineOutcome => {
  const weekdays = weekdaysOf(list);
  return duty(weekdays.length === 0 ? undefined : { freq: 'WEEKLY', weekdays }, context);
};

/** Half-months and ten-day periods as days of the month. */
export const HALF_MONTHS: Recurrence = { freq: 'MONTHLY', monthDays: [15, -1] };
export const TEN_DAYS: Recurrence = { freq: 'MONTHLY', monthDays: [10, 20, -1] };

/** The recurrence of every n units (两周, 10天, 半月); undefined for a unit that is none. */
export const everyN = (n: number | undefined, unit: string): Recurrence | undefined => {
  if (n === undefined || n <= 0) return undefined;
  if (unit.includes('工作日'))
    return n === 1 ? { freq: 'WEEKLY', weekdays: WORKING_WEEK } : { freq: 'DAILY', interval: n };
  if (unit.includes('小时')) return { freq: 'HOURLY', interval: n };
  if (/[天日]/u.test(unit)) return { freq: 'DAILY', interval: n };
  if (/周|星期/u.test(unit)) return { freq: 'WEEKLY', interval: n };
  if (unit.includes('旬')) return TEN_DAYS;
  if (unit.includes('月')) return n === 0.5 ? HALF_MONTHS : { freq: 'MONTHLY', interval: n };
  if (unit.includes('季')) return { freq: 'MONTHLY', interval: 3 * n };
  if (unit.includes('年')) return n === 0.5 ? { freq: 'MONTHLY', interval: 6 } : { freq: 'YEARLY', interval: n };
  return undefined;
};

const UNIT = '(?:个?工作日|个?小时|天|日|周|个?星期|个?月|个?季度|年|旬)';

/** Duties of every day, every week and every so many of them. */
export const dailyRules = [
  deadlineRule({
    id: 'deadline.every-weekday',
    pattern: pattern(
      `(?:每逢?|每个|逢|每一个)(?:周|星期|礼拜)_(?<list>末|${WEEKDAY}(?:_[、和及至到-]_(?:周|星期)?${WEEKDAY}){0,5})${HOUR}_${TAIL}`,
    ),
    cue: /[每逢个](?:周|星期|礼拜)/u,
    read: onWeekdays,
    examples: [
      {
        text: '每周三下午接访。',
        anchor: '2024-06-11',
        quote: '每周三下午',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=WE', next: '2024-06-12' },
        confidence: 'stated',
      },
      {
        text: '每周一、四清运。',
        anchor: '2024-06-11',
        quote: '每周一、四',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TH', next: '2024-06-13' },
      },
      {
        text: '每周一通报一次。',
        anchor: '2024-06-16',
        quote: '每周一',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=MO', next: '2024-06-17' },
      },
      { text: '每周五17时前报送。', anchor: '2024-06-14', quote: '每周五17时前', value: { next: '2024-06-14' } },
    ],
    counterExamples: ['每周一次', '本周三', '每周三次', '每周二至三次'],
  }),
  deadlineRule({
    id: 'deadline.every-week',
    pattern: pattern(`(?:每个?|每一个?)(?:周|星期)(?!${WEEKDAY})(?![期边年围密末])${NOT_A_RATE}${TIMES}`),
    cue: /每[一个]{0,2}(?:周|星期)/u,
    read: (_groups, context) => duty({ freq: 'WEEKLY' }, context),
    examples: [
      {
        text: '每周不少于3次夜查。',
        anchor: '2024-06-11',
        quote: '每周不少于3次',
        value: { rrule: 'FREQ=WEEKLY', next: '2024-06-16' },
      },
    ],
    counterExamples: ['下周会商', '每周期结束', '每周四调度一次'],
  }),
  deadlineRule({
    id: 'deadline.every-day',
    pattern: pattern(`(?:每个?|每一)(?<u>工作日|[天日](?!常))(?<!每个[天日])${HOUR}_${TAIL}${TIMES}`),
    cue: /每[一个]?[工天日]/u,
    read: ({ u = '' }, context) => duty(everyN(1, u), context),
    examples: [
      {
        text: '每日17时前报送水位。',
        anchor: '2024-06-11',
        quote: '每日17时前',
        value: { rrule: 'FREQ=DAILY', next: '2024-06-11' },
      },
      {
        text: '每个工作日晨检。',
        anchor: '2024-06-15',
        quote: '每个工作日',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', next: '2024-06-17' },
      },
    ],
    counterExamples: ['今天', '日常'],
  }),
  deadlineRule({
    id: 'deadline.every-ten-days',
    pattern: pattern(`每(?:个|一)?旬[末底]?${TIMES}`),
    cue: /每[一个]?旬/u,
    read: (_groups, context) => duty(TEN_DAYS, context),
    examples: [
      {
        text: '每旬碰头一次。',
        anchor: '2024-06-11',
        quote: '每旬碰头一次',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1', next: '2024-06-20' },
      },
    ],
    counterExamples: ['6月上旬'],
  }),
  deadlineRule({
    id: 'deadline.every-n',
    pattern: pattern(
      `(?:每(?<other>隔)?|间隔)_(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3}|半|双|(?=个?小时(?!_[0-9])))_(?<u>${UNIT})(?!内)${TIMES}`,
    ),
    cue: /(?:每隔?|间隔)\s?[0-9一二两三四五六七八九十半双个小]/u,
    read: ({ n, u = '', other }, context) => {
      // 每隔一周 is every second week, and 每隔三天 every third day.
      const count = n === '双' || (other && n === '一') ? 2 : n === '' ? 1 : numberOf(n);
      return duty(everyN(count, u), context);
    },
    examples: [
      {
        text: '每两周评比一次。',
        anchor: '2024-06-11',
        quote: '每两周评比一次',
        value: { rrule: 'FREQ=WEEKLY;INTERVAL=2', next: '2024-06-25' },
      },
      { text: '每15天换水。', anchor: '2024-06-11', quote: '每15天', value: { rrule: 'FREQ=DAILY;INTERVAL=15' } },
      {
        text: '每半个月会商。',
        anchor: '2024-06-11',
        quote: '每半个月',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1', next: '2024-06-15' },
      },
      {
        text: '每3年修编一次。',
        anchor: '2024-06-11',
        quote: '每3年修编一次',
        value: { rrule: 'FREQ=YEARLY;INTERVAL=3' },
      },
      {
        text: '每4小时测报一次水位。',
        anchor: '2024-06-11',
        quote: '每4小时测报一次',
        value: { rrule: 'FREQ=HOURLY;INTERVAL=4' },
      },
      { text: '每小时通报雨量。', anchor: '2024-06-11', quote: '每小时', value: { rrule: 'FREQ=HOURLY' } },
    ],
    counterExamples: ['每3户一组', '3天内', '每小时80公里'],
  }),
  deadlineRule({
    id: 'deadline.every-term',
    pattern: pattern(`每个?学(?<u>[期年])${TIMES}`),
    cue: /每个?学/u,
    read: ({ u }, context) => duty(u === '年' ? { freq: 'YEARLY' } : everyN(6, '月'), context),
    examples: [
      {
        text: '每学期组织3次应急疏散。',
        anchor: '2024-06-11',
        quote: '每学期组织3次',
        value: { rrule: 'FREQ=MONTHLY;INTERVAL=6' },
      },
      { text: '每学年体检一次。', anchor: '2024-06-11', quote: '每学年体检一次', value: { rrule: 'FREQ=YEARLY' } },
    ],
    counterExamples: ['新学期开学', '每学一课'],
  }),
  deadlineRule({
    id: 'deadline.every-other',
    pattern: pattern(
      `(?<![间相阻时])(?:隔|每隔一?个?)(?<u>[周日天月年])(?![夜离断阂壁])(?=[一至开组召进巡检调通报会清对])${TIMES}`,
    ),
    cue: /隔一?个?[周日天月年]/u,
    read: ({ u = '' }, context) => duty(everyN(2, u), context),
    examples: [
      { text: '隔周召开协调会。', anchor: '2024-06-11', quote: '隔周', value: { rrule: 'FREQ=WEEKLY;INTERVAL=2' } },
    ],
    counterExamples: ['隔日夜间', '相隔一年'],
  }),
];
