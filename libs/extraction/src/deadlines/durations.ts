import {
  addDays,
  addMonths,
  addWorkdays,
  type CalendarDate,
  isProvisional,
  type WorkdayCalendar,
} from '@duban/workdays';
import type { Duration } from '../contract';
import type { Groups } from './deadline-rule';
import { numberOf } from './numerals';

const NUMBER = '(?:[0-9]{1,3}|[一二三四五六七八九十两百]{1,4}|半)';
const UNIT = '(?:个?工作日|个?小时|天|日|个?自然日|周|个?星期|个?半?月|个?季度|年半?)';

/** 3天, 5个工作日, 三至五日, 半个月, 一年半: a number and a unit. */
export const DURATION = `(?<![0-9.第])(?:(?<lo>${NUMBER})_(?:${UNIT})?[-至到]_)?(?<n>${NUMBER})_(?<u>${UNIT})`;

const UNITS: readonly (readonly [RegExp, Duration['unit'], number])[] = [
  [/工作日/u, 'workday', 1],
  [/小时/u, 'hour', 1],
  [/[天日]/u, 'day', 1],
  [/周|星期/u, 'week', 1],
  [/月/u, 'month', 1],
  [/季/u, 'quarter', 1],
  [/年/u, 'year', 1],
];

/** The duration that the groups of DURATION name; half a month is 15 days, half a year 6 months. */
export const durationOf = ({ n, u = '' }: Groups): Duration | undefined => {
  const count = numberOf(n);
  const unit = UNITS.find(([sign]) => sign.test(u))?.[1];
  if (count === undefined || unit === undefined || count <= 0) return undefined;
  const halfMore = u.includes('半') ? 0.5 : 0;
  const total = count + halfMore;
  if (Number.isInteger(total)) return { n: total, unit };
  if (unit === 'month') return { n: Math.round(total * 30), unit: 'day' };
  if (unit === 'year') return { n: total * 12, unit: 'month' };
  if (unit === 'day') return { n: total * 24, unit: 'hour' };
  return undefined;
};

/** Where a duration ends when it begins on a day, which itself is not counted. */
export interface DurationEnd {
  due: CalendarDate;
  alternatives: CalendarDate[];
  provisional?: true;
}

const MOST_YEARS = 60;

/** Counts a duration from a day; undefined where it is longer than any plan (60 years). */
export const endOfDuration = (
  { n, unit }: Duration,
  from: CalendarDate,
  calendar?: WorkdayCalendar,
): DurationEnd | undefined => {
  switch (unit) {
    case 'hour': {
      const due = addDays(from, Math.floor(n / 24));
      // 12小时 ends on the same day or on the next one; nobody knows the hour at which it begins.
      return { due, alternatives: n % 24 === 0 ? [] : [addDays(due, 1)] };
    }
    case 'day':
      return { due: addDays(from, n), alternatives: [] };
    case 'workday': {
      const due = addWorkdays(from, n, calendar);
      return isProvisional(from, due, calendar)
        ? { due, alternatives: [], provisional: true }
        : { due, alternatives: [] };
    }
    case 'week':
      return { due: addDays(from, n * 7), alternatives: [] };
    case 'month':
      return { due: addMonths(from, n), alternatives: [] };
    case 'quarter':
      return { due: addMonths(from, n * 3), alternatives: [] };
    case 'year': {
      if (n > MOST_YEARS) return undefined;
      const due = addMonths(from, n * 12);
      return { due, alternatives: [`${due.slice(0, 4)}-12-31`] };
    }
  }
};

const UNIT_NAMES: Record<Duration['unit'], string> = {
  hour: '小时',
  day: '日',
  workday: '个工作日',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
};

/** «5个工作日». */
export const durationName = ({ n, unit }: Duration): string => `${n}${UNIT_NAMES[unit]}`;
