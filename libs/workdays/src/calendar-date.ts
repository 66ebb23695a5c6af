/**
 * Days as `yyyy-mm-dd`, counted with whole numbers only: no clock and no time zone takes part.
 * The conversion is the proleptic Gregorian one by eras of 400 years (146097 days).
 */

/** A day as `yyyy-mm-dd`, in Asia/Shanghai. */
export type CalendarDate = string;

interface DateParts {
  year: number;
  month: number;
  day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether there is such a day: 9月31日 is none. */
export const dayExists = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(day) &&
  year >= 1 &&
  year <= 9999 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** Writes a day; throws RangeError where there is no such day. */
export const dateOf = (year: number, month: number, day: number): CalendarDate => {
  if (!dayExists(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** Whether a string names a day that exists, as `yyyy-mm-dd`. */
export const isCalendarDate = (value: string): boolean =>
  // Cut, not matched: this runs several times for every date that is read.
  value.length === 10 &&
  value[4] === '-' &&
  value[7] === '-' &&
  dayExists(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)));

/** Takes a day apart; throws RangeError where the string names no day. */
export const partsOf = (date: CalendarDate): DateParts => {
  if (!isCalendarDate(date)) throw new RangeError(`not a day as yyyy-mm-dd: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
};

/** Days since 1970-01-01. */
const dayNumber = (date: CalendarDate): number => {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

const fromDayNumber = (n: number): CalendarDate => {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yearOfEra = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const dayOfYear = doe - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return dateOf(
    era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  );
};

/** The day `days` later, or earlier where negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(date) + days);

/** The same day `months` later; the last of the month where that day does not exist (31 January + 1 = 28 February). */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return dateOf(y, m, Math.min(day, daysInMonth(y, m)));
};

/** How many days `to` is after `from`; negative where it is before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The last day of a month; `month` counts from 1. */
export const lastDayOfMonth = (year: number, month: number): CalendarDate =>
  dateOf(year, month, daysInMonth(year, month));
