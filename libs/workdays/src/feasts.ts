import { addDays, type CalendarDate, dateOf } from './calendar-date';
import { solarDateOf } from './lunar';
import { publishedCalendar, type WorkdayCalendar } from './workday-calendar';
import { isWorkday } from './workdays';

const onDay = (month: number, day: number) => (year: number) => dateOf(year, month, day);
const onLunarDay = (month: number, day: number) => (year: number) => solarDateOf(year, month, day);

/** 清明 by the formula of the century (right for every year from 2000 to 2099). */
const pureBrightness = (year: number): CalendarDate | undefined => {
  if (year < 2000 || year > 2099) return undefined;
  const y = year % 100;
  return dateOf(year, 4, Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4));
};

/** 冬至 by the formula of the century; 2021 is its one exception from 2000 to 2099. */
const winterSolstice = (year: number): CalendarDate | undefined => {
  if (year < 2000 || year > 2099) return undefined;
  const y = year % 100;
  return dateOf(year, 12, Math.floor(y * 0.2422 + 21.94) - Math.floor(y / 4) - (year === 2021 ? 1 : 0));
};

const newYearsEve = (year: number): CalendarDate | undefined => {
  const day = solarDateOf(year, 1, 1);
  return day && addDays(day, -1);
};

const FEASTS = {
  元旦: onDay(1, 1),
  腊八: (year) => solarDateOf(year - 1, 12, 8),
  小年: (year) => solarDateOf(year - 1, 12, 23),
  除夕: newYearsEve,
  春节: onLunarDay(1, 1),
  元宵: onLunarDay(1, 15),
  妇女节: onDay(3, 8),
  植树节: onDay(3, 12),
  清明: pureBrightness,
  劳动节: onDay(5, 1),
  青年节: onDay(5, 4),
  护士节: onDay(5, 12),
  儿童节: onDay(6, 1),
  端午: onLunarDay(5, 5),
  建党节: onDay(7, 1),
  建军节: onDay(8, 1),
  七夕: onLunarDay(7, 7),
  医师节: onDay(8, 19),
  教师节: onDay(9, 10),
  中秋: onLunarDay(8, 15),
  烈士纪念日: onDay(9, 30),
  国庆: onDay(10, 1),
  重阳: onLunarDay(9, 9),
  消防日: onDay(11, 9),
  记者节: onDay(11, 8),
  宪法日: onDay(12, 4),
  冬至: winterSolstice,
} as const satisfies Record<string, (year: number) => CalendarDate | undefined>;

/** A feast that the calendar fixes, by its short Chinese name. */
export type Feast = keyof typeof FEASTS;

/** The feasts that bring days off for everybody. */
export const PUBLIC_HOLIDAYS = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆'] as const satisfies Feast[];

/** The day of a feast in a year (腊八 to 春节: those of the New Year that falls into it); undefined beyond the lunar tables. */
export const feastDate = (feast: Feast, year: number): CalendarDate | undefined => FEASTS[feast](year);

/** The days off around a feast as the notice gives them; undefined where the year's notice is not published. */
export const holidayOf = (
  feast: Feast,
  year: number,
  calendar: WorkdayCalendar = publishedCalendar,
): { start: CalendarDate; end: CalendarDate } | undefined => {
  const day = feastDate(feast, year);
  if (!day || !calendar.years.has(year) || isWorkday(day, calendar)) return undefined;
  let [start, end] = [day, day];
  const isOff = (date: CalendarDate): boolean => calendar.daysOff.has(date) && !isWorkday(date, calendar);
  while (isOff(addDays(start, -1))) start = addDays(start, -1);
  while (isOff(addDays(end, 1))) end = addDays(end, 1);
  return { start, end };
};
