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
  }),
  deadlineRule({
    id: 'deadline.every-week',
    pattern: pattern(`(?:每个?|每一个?)(?:周|星期)(?!${WEEKDAY})(?![期边年围密末])${NOT_A_RATE}${TIMES}`),
    cue: /每[一个]{0,2}(?:周|星期)/u,
    read: (_groups, context) => duty({ freq: 'WEEKLY' }, context),
  }),
  deadlineRule({
    id: 'deadline.every-day',
    pattern: pattern(`(?:每个?|每一)(?<u>工作日|[天日](?!常))(?<!每个[天日])${HOUR}_${TAIL}${TIMES}`),
    cue: /每[一个]?[工天日]/u,
    read: ({ u = '' }, context) => duty(everyN(1, u), context),
  }),
  deadlineRule({
    id: 'deadline.every-ten-days',
    pattern: pattern(`每(?:个|一)?旬[末底]?${TIMES}`),
    cue: /每[一个]?旬/u,
    read: (_groups, context) => duty(TEN_DAYS, context),
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
  }),
  deadlineRule({
    id: 'deadline.every-term',
    pattern: pattern(`每个?学(?<u>[期年])${TIMES}`),
    cue: /每个?学/u,
    read: ({ u }, context) => duty(u === '年' ? { freq: 'YEARLY' } : everyN(6, '月'), context),
  }),
  deadlineRule({
    id: 'deadline.every-other',
    pattern: pattern(
      `(?<![间相阻时])(?:隔|每隔一?个?)(?<u>[周日天月年])(?![夜离断阂壁])(?=[一至开组召进巡检调通报会清对])${TIMES}`,
    ),
    cue: /隔一?个?[周日天月年]/u,
    read: ({ u = '' }, context) => duty(everyN(2, u), context),
  }),
];
