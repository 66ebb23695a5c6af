import {
  addDays,
  addMonths,
  addWorkdays,
  type CalendarDate,
  dateOf,
  dayExists,
  daysInMonth,
  isWorkday,
  lastDayOfMonth,
  weekdayOf,
  type WorkdayCalendar,
} from '@duban/workdays';
import type { Reading } from '../rules/rule';
import { type DeadlineValue, inChinese, reading } from './deadline-rule';

/** A duty that comes back, as RFC 5545 says it; weekdays from Monday 1, month days from the end where negative. */
export interface Recurrence {
  freq: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval?: number;
  months?: readonly number[];
  monthDays?: readonly number[];
  weekdays?: readonly number[];
  /** The n-th of the weekdays in its month; the last where -1. */
  position?: number;
}

/** Monday to Friday. */
export const WORKING_WEEK = [1, 2, 3, 4, 5] as const;

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** «FREQ=MONTHLY;BYMONTHDAY=5». */
export const rruleOf = ({ freq, interval = 1, months, monthDays, weekdays, position }: Recurrence): string =>
  [
    `FREQ=${freq}`,
    interval > 1 && `INTERVAL=${interval}`,
    months && `BYMONTH=${months.join(',')}`,
    monthDays && `BYMONTHDAY=${monthDays.join(',')}`,
    weekdays && `BYDAY=${weekdays.map((day) => CODES[day - 1] ?? 'MO').join(',')}`,
    position !== undefined && `BYSETPOS=${position}`,
  ]
    .filter(Boolean)
    .join(';');

const MONTHS_AHEAD = 26;

/** The first day from the anchor on that a function finds in a month, looking two years ahead. */
const firstInMonths = (
  anchor: CalendarDate,
  months: readonly number[] | undefined,
  daysIn: (year: number, month: number) => readonly CalendarDate[],
): CalendarDate | undefined => {
  const first = `${anchor.slice(0, 8)}01`;
  for (let n = 0; n <= MONTHS_AHEAD; n++) {
    const [year = 0, month = 0] = addMonths(first, n).split('-').map(Number);
    if (months && !months.includes(month)) continue;
    const day = [...daysIn(year, month)].sort().find((date) => date >= anchor);
    if (day !== undefined) return day;
  }
  return undefined;
};

const onMonthDays = (monthDays: readonly number[]) => (year: number, month: number) =>
  monthDays
    .map((day) => (day < 0 ? daysInMonth(year, month) + 1 + day : day))
    .filter((day) => dayExists(year, month, day))
    .map((day) => dateOf(year, month, day));

const onPosition =
  (weekdays: readonly number[], position: number, calendar: WorkdayCalendar | undefined) =>
  (year: number, month: number): CalendarDate[] => {
    const isMeant =
      weekdays.length === WORKING_WEEK.length
        ? (date: CalendarDate) => isWorkday(date, calendar)
        : (date: CalendarDate) => weekdays.includes(weekdayOf(date));
    const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => dateOf(year, month, i + 1)).filter(isMeant);
    return days.slice(position < 0 ? position : position - 1, position < 0 ? undefined : position).slice(0, 1);
  };

/** The end of the running week, month, quarter, half-year or year; n days, weeks or months on where n is another number. */
const endOfPeriod = (freq: Recurrence['freq'], interval: number, anchor: CalendarDate): CalendarDate => {
  const [year = 0, month = 0] = anchor.split('-').map(Number);
  switch (freq) {
    case 'HOURLY':
      return anchor;
    case 'DAILY':
      return interval === 1 ? anchor : addDays(anchor, interval);
    case 'WEEKLY':
      return addDays(anchor, interval === 1 ? 7 - weekdayOf(anchor) : interval * 7);
    case 'MONTHLY':
      return 12 % interval === 0
        ? lastDayOfMonth(year, Math.ceil(month / interval) * interval)
        : addMonths(anchor, interval);
    case 'YEARLY':
      return interval === 1 ? `${anchor.slice(0, 4)}-12-31` : addMonths(anchor, interval * 12);
  }
};

/** The last day of the next time, counted from the anchor, which itself may be it. */
export const nextOf = (
  { freq, interval = 1, months, monthDays, weekdays, position }: Recurrence,
  anchor: CalendarDate,
  calendar?: WorkdayCalendar,
): CalendarDate | undefined => {
  if (monthDays) return firstInMonths(anchor, months, onMonthDays(monthDays));
  if (weekdays && position !== undefined) {
    return firstInMonths(anchor, months, onPosition(weekdays, position, calendar));
  }
  if (weekdays?.length === WORKING_WEEK.length)
    return isWorkday(anchor, calendar) ? anchor : addWorkdays(anchor, 1, calendar);
  if (weekdays)
    return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(anchor, n)).find((day) => weekdays.includes(weekdayOf(day)));
  return endOfPeriod(freq, interval, anchor);
};

/** The reading of a recurring duty. The next day is arithmetic, the recurrence itself is said by the text. */
export const recurring = (
  recurrence: Recurrence,
  anchor: CalendarDate | undefined,
  calendar?: WorkdayCalendar,
): Reading<DeadlineValue> => {
  const next = anchor === undefined ? undefined : nextOf(recurrence, anchor, calendar);
  return reading(
    {
      kind: 'recurring',
      rrule: rruleOf(recurrence),
      ...(next !== undefined && { next }),
      how: next === undefined ? '周期性工作' : `周期性工作，下一次不晚于${inChinese(next)}，按${anchor ?? ''}起算`,
    },
    'stated',
  );
};
