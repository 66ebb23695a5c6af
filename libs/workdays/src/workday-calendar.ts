import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import type { CalendarDate } from './calendar-date';

/** One year's notice of the State Council on holidays (放假安排). */
export interface YearCalendar {
  year: number;
  /** Every day off that the notice names, weekends among them where it names them. */
  daysOff: readonly { date: CalendarDate; feast: string }[];
  /** Saturdays and Sundays on which work is done (调休). */
  makeUpDays: readonly CalendarDate[];
}

/** What is known about working days; a year that is not in `years` is counted by weekdays and is provisional. */
export interface WorkdayCalendar {
  years: ReadonlySet<number>;
  /** The day off and the feast that gave it its name. */
  daysOff: ReadonlyMap<CalendarDate, string>;
  makeUpDays: ReadonlySet<CalendarDate>;
}

/** Puts yearly notices together, from the package or from the office's own table. */
export const workdayCalendar = (years: readonly YearCalendar[]): WorkdayCalendar => ({
  years: new Set(years.map(({ year }) => year)),
  daysOff: new Map(years.flatMap(({ daysOff }) => daysOff.map(({ date, feast }) => [date, feast] as const))),
  makeUpDays: new Set(years.flatMap(({ makeUpDays }) => makeUpDays)),
});

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The notices that the package `chinese-days` holds. A year counts as published once its National Day is in them. */
export const publishedYearCalendars = (): YearCalendar[] => {
  const daysOff = Object.entries(holidays).map(([date, names]) => ({
    date,
    feast: names.split(',')[1] ?? '',
  }));
  const makeUpDays = Object.keys(workdays);
  return daysOff
    .filter(({ date }) => date.endsWith('-10-01'))
    .map(({ date }) => yearOf(date))
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      daysOff: daysOff.filter(({ date }) => yearOf(date) === year),
      makeUpDays: makeUpDays.filter((date) => yearOf(date) === year),
    }));
};

/** The holidays published so far. */
export const publishedCalendar: WorkdayCalendar = workdayCalendar(publishedYearCalendars());

/** The years of a calendar whose holidays are published, in order. */
export const publishedYears = (calendar: WorkdayCalendar = publishedCalendar): number[] =>
  [...calendar.years].sort((a, b) => a - b);

/** Whether some year from one day to another has no published holidays, so that its count may still change. */
export const isProvisional = (
  from: CalendarDate,
  to: CalendarDate,
  calendar: WorkdayCalendar = publishedCalendar,
): boolean => {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!calendar.years.has(year)) return true;
  return false;
};
