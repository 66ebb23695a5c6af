import { getYearLeapMonth, monthDays } from 'chinese-days';
import { addDays, type CalendarDate } from './calendar-date';

// Only the package's tables are used. Its own conversion goes through the machine's time zone and is a day off west of
// Greenwich.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const FIRST_NEW_YEAR = '1900-01-31';

const leapMonthOf = (year: number): { month: number; days: number } => {
  const { leapMonth, days } = getYearLeapMonth(year);
  return { month: leapMonth ?? 0, days };
};

const daysBeforeMonth = (year: number, month: number): number => {
  const leap = leapMonthOf(year);
  let days = leap.month > 0 && leap.month < month ? leap.days : 0;
  for (let m = 1; m < month; m++) days += monthDays(year, m);
  return days;
};

/** New Year of every lunar year, filled as far as it was asked for. */
const newYears: CalendarDate[] = [FIRST_NEW_YEAR];

const newYearOf = (year: number): CalendarDate => {
  for (let y = FIRST_YEAR + newYears.length; y <= year; y++) {
    newYears.push(addDays(newYears[y - 1 - FIRST_YEAR] ?? FIRST_NEW_YEAR, daysBeforeMonth(y - 1, 13)));
  }
  return newYears[year - FIRST_YEAR] ?? FIRST_NEW_YEAR;
};

/** The day of a lunar date in no leap month (正月初一 is 1, 1); undefined outside 1900 to 2099 or where there is none. */
export const solarDateOf = (lunarYear: number, month: number, day: number): CalendarDate | undefined => {
  if (lunarYear < FIRST_YEAR || lunarYear > LAST_YEAR || month < 1 || month > 12) return undefined;
  if (day < 1 || day > monthDays(lunarYear, month)) return undefined;
  return addDays(newYearOf(lunarYear), daysBeforeMonth(lunarYear, month) + day - 1);
};
