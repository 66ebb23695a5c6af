import { addDays, type CalendarDate } from './calendar-date';
import { FIRST_LUNAR_YEAR, FIRST_NEW_YEAR, LUNAR_YEARS } from './lunar-years';

const bitsOf = (year: number): number | undefined => LUNAR_YEARS[year - FIRST_LUNAR_YEAR];

/** The month that a lunar year doubles, with the days of the second one; undefined where it doubles none. */
export const leapMonthOf = (year: number): { month: number; days: number } | undefined => {
  const bits = bitsOf(year) ?? 0;
  const month = bits & 15;
  return month === 0 ? undefined : { month, days: bits >> 16 === 1 ? 30 : 29 };
};

/** How many days a lunar month has, the first one where it is doubled; 0 outside the table. */
export const lunarMonthDays = (year: number, month: number): number => {
  const bits = bitsOf(year);
  if (bits === undefined || month < 1 || month > 12) return 0;
  return (bits >> (16 - month)) & 1 ? 30 : 29;
};

const daysBeforeMonth = (year: number, month: number): number => {
  const leap = leapMonthOf(year);
  let days = leap && leap.month < month ? leap.days : 0;
  for (let m = 1; m < month; m++) days += lunarMonthDays(year, m);
  return days;
};

/** New Year of every lunar year, filled as far as it was asked for. */
const newYears: CalendarDate[] = [FIRST_NEW_YEAR];

const newYearOf = (year: number): CalendarDate => {
  for (let y = FIRST_LUNAR_YEAR + newYears.length; y <= year; y++) {
    newYears.push(addDays(newYears[y - 1 - FIRST_LUNAR_YEAR] ?? FIRST_NEW_YEAR, daysBeforeMonth(y - 1, 13)));
  }
  return newYears[year - FIRST_LUNAR_YEAR] ?? FIRST_NEW_YEAR;
};

/** The day of a lunar date in no leap month (正月初一 is 1, 1); undefined outside 1990 to 2099 or where there is none. */
export const solarDateOf = (lunarYear: number, month: number, day: number): CalendarDate | undefined =>
  day >= 1 && day <= lunarMonthDays(lunarYear, month)
    ? addDays(newYearOf(lunarYear), daysBeforeMonth(lunarYear, month) + day - 1)
    : undefined;
