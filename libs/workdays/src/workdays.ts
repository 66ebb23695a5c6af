import { addDays, type CalendarDate, weekdayOf } from './calendar-date';
import { publishedCalendar, type WorkdayCalendar } from './workday-calendar';

const MOST_WORKDAYS = 20_000;

/** Whether work is done on a day: make-up Saturdays are, feasts are not; in an unpublished year Monday to Friday are. */
export const isWorkday = (date: CalendarDate, calendar: WorkdayCalendar = publishedCalendar): boolean =>
  calendar.makeUpDays.has(date) || (!calendar.daysOff.has(date) && weekdayOf(date) <= 5);

/**
 * The n-th workday after a day (the day itself is not counted), or before it where n is negative.
 * Throws RangeError above 20,000 workdays, which no deadline has.
 */
export const addWorkdays = (
  from: CalendarDate,
  n: number,
  calendar: WorkdayCalendar = publishedCalendar,
): CalendarDate => {
  if (!Number.isInteger(n) || Math.abs(n) > MOST_WORKDAYS) throw new RangeError(`not a number of workdays: ${n}`);
  const step = n < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(n); left > 0;) {
    date = addDays(date, step);
    if (isWorkday(date, calendar)) left--;
  }
  return date;
};

/** How many workdays lie after `from` up to and including `to`; the same backwards, as a negative number. */
export const workdaysBetween = (
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkdayCalendar = publishedCalendar,
): number => {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let date = from; date !== to;) {
    date = addDays(date, step);
    if (isWorkday(date, calendar)) count += step;
  }
  return count;
};

/** The last workday before a day. */
export const lastWorkdayBefore = (date: CalendarDate, calendar: WorkdayCalendar = publishedCalendar): CalendarDate =>
  addWorkdays(date, -1, calendar);

/** The day itself where it is a workday, else the next one. */
export const workdayFrom = (date: CalendarDate, calendar: WorkdayCalendar = publishedCalendar): CalendarDate =>
  isWorkday(date, calendar) ? date : addWorkdays(date, 1, calendar);
