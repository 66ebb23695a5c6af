import { daysInMonth, lastDayOfMonth } from '@duban/workdays';
import type { CalendarDate } from '../../contract';
import { type DeadlineOutcome, deadlineRule, type Groups, pattern, type ReadingContext } from '../deadline-rule';
import { DURATION, durationOf } from '../durations';
import type { Moment } from '../moments/moment';
import { ANY_MOMENT, readMoment } from '../moments/read-moment';
import { DAY_NUMBER } from '../moments/references';
import { numberOf } from '../numerals';
import type { Recurrence } from '../recurrence';
import { firstFrom } from '../moments/candidates';
import { HOUR, TAIL } from './moment-rule';
import { duty, NOT_A_RATE, TIMES } from './recurring-months';

const EACH_QUARTER = '(?:每个?|每一个?)季度?的?';

/** The months of a quarter from its first, second or third one; 次月 is the first of the next quarter. */
const monthsOfQuarter = (word: string): number[] => {
  if (/最后|末/u.test(word)) return [3, 6, 9, 12];
  if (/[首次后]|第?一/u.test(word)) return [1, 4, 7, 10];
  return /第?二|中/u.test(word) ? [2, 5, 8, 11] : [3, 6, 9, 12];
};

const quarterDay = ({ month = '末月', d }: Groups, context: ReadingContext): DeadlineOutcome => {
  const day = d === undefined ? -1 : (numberOf(d) ?? 0);
  if (day === 0 || day > 31) return undefined;
  return duty({ freq: 'YEARLY', months: monthsOfQuarter(month), monthDays: [day] }, context);
};

/** 每季度结束后10日内: counted into the next period; working days cannot be said by a rule and leave only the period. */
const afterPeriod = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const duration = durationOf(groups);
  const { unit = '' } = groups;
  if (!duration) return undefined;
  const days = duration.unit === 'day' && duration.n <= 28 ? [duration.n] : undefined;
  if (unit.startsWith('月')) return duty({ freq: 'MONTHLY', ...(days && { monthDays: days }) }, context);
  if (unit.startsWith('周')) return duty({ freq: 'WEEKLY' }, context);
  if (unit.startsWith('年')) return duty({ freq: 'YEARLY', ...(days && { months: [1], monthDays: days }) }, context);
  const [months, interval] = unit.startsWith('季') ? [[1, 4, 7, 10], 3] : [[1, 7], 6];
  return duty(days ? { freq: 'YEARLY', months, monthDays: days } : { freq: 'MONTHLY', interval }, context);
};

interface YearlyDay {
  next: CalendarDate;
  /** The month and the day that come back; none for a feast of the lunar calendar. */
  fixed?: { month: number; day: number };
}

const yearlyDay = (moment: Moment, anchor: CalendarDate): YearlyDay | undefined => {
  const found = firstFrom(moment, anchor);
  if (!found) return undefined;
  const next = found.range.end;
  const after = moment.at(found.k + 1)?.end;
  const [month = 0, day = 0] = next.slice(5).split('-').map(Number);
  const isLast = next === lastDayOfMonth(Number(next.slice(0, 4)), month);
  if (isLast && after?.slice(5, 7) === next.slice(5, 7) && moment.unit !== 'day') {
    return { next, fixed: { month, day: -1 } };
  }
  return after?.slice(5) === next.slice(5) ? { next, fixed: { month, day } } : { next };
};

const yearlyRecurrence = (days: readonly YearlyDay[]): Recurrence => {
  const fixed = days.flatMap((day) => day.fixed ?? []);
  const [first] = fixed;
  if (!first || fixed.length < days.length) return { freq: 'YEARLY' };
  const months = fixed.map(({ month }) => month);
  if (fixed.every(({ day }) => day === first.day)) return { freq: 'YEARLY', months, monthDays: [first.day] };
  // 6月30日、12月31日: the days differ, and both are the last of their month.
  const areLast = fixed.every(({ month, day }) => day === -1 || (month !== 2 && day === daysInMonth(2001, month)));
  return areLast ? { freq: 'YEARLY', months, monthDays: [-1] } : { freq: 'YEARLY' };
};

const eachYear = ({ list = '' }: Groups, context: ReadingContext): DeadlineOutcome => {
  const anchor = context.anchor ?? '2000-01-01';
  const days = list
    .replaceAll(/\s/gu, '')
    .split(/[、和及](?![国秋])/u)
    .map((word) => readMoment(word, anchor))
    .map((moment) => moment && yearlyDay(moment, anchor));
  if (!days.every((day) => day !== undefined)) return undefined;
  const outcome = duty(yearlyRecurrence(days), context);
  const [next] = days.map((day) => day.next).sort();
  if (!outcome || 'refused' in outcome || context.anchor === undefined || next === undefined) return outcome;
  return { ...outcome, value: { ...outcome.value, next } };
};

/** Duties of every quarter, half-year and year. */
export const yearlyRules = [
  deadlineRule({
    id: 'deadline.every-quarter-day',
    pattern: pattern(
      `${EACH_QUARTER}(?:_(?<month>首月|末月|次月|后?第?[一二三]个?月|最后[一1]?个?月|首个月|中间月)(?:的)?(?:_(?<d>${DAY_NUMBER})_[日号])?|[末底](?!月))${HOUR}_${TAIL}`,
    ),
    cue: /每[一个]{0,2}季/u,
    read: quarterDay,
  }),
  deadlineRule({
    id: 'deadline.every-period-end',
    pattern: pattern(
      `每个?(?<unit>月|周|季度?|半年|年度?)(?:度)?(?:终了|结束|度?末)?之?后(?:的)?_${DURATION}_(?:之内|以内|内|前)`,
    ),
    cue: /每个?[月周季半年].{0,8}后/u,
    read: afterPeriod,
  }),
  deadlineRule({
    id: 'deadline.every-quarter',
    pattern: pattern(`${EACH_QUARTER}${NOT_A_RATE}${TIMES}`),
    cue: /每[一个]{0,2}季/u,
    read: (_groups, context) => duty({ freq: 'MONTHLY', interval: 3 }, context),
  }),
  deadlineRule({
    id: 'deadline.every-half-year',
    pattern: pattern(`每(?:个)?半年[末底]?${NOT_A_RATE}${TIMES}`),
    cue: /每个?半年/u,
    read: (_groups, context) => duty({ freq: 'MONTHLY', interval: 6 }, context),
  }),
  deadlineRule({
    id: 'deadline.every-year-day',
    pattern: pattern(`每年的?_(?<list>${ANY_MOMENT}(?:_[、和及]_${ANY_MOMENT}){0,3})${HOUR}_${TAIL}`),
    cue: /每年/u,
    read: eachYear,
  }),
  deadlineRule({
    id: 'deadline.every-year',
    pattern: pattern(`每(?:一)?年(?:度)?(?![级龄])${NOT_A_RATE}${TIMES}`),
    cue: /每一?年/u,
    read: (_groups, context) => duty({ freq: 'YEARLY' }, context),
  }),
];
