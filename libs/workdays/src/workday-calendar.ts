import { addDays, type CalendarDate } from './calendar-date';
import { FEAST_SIGNS, NOTICES } from './notices';

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

/** Puts yearly notices together, the published ones or the office's own. */
export const workdayCalendar = (years: readonly YearCalendar[]): WorkdayCalendar => ({
  years: new Set(years.map(({ year }) => year)),
  daysOff: new Map(years.flatMap(({ daysOff }) => daysOff.map(({ date, feast }) => [date, feast] as const))),
  makeUpDays: new Set(years.flatMap(({ makeUpDays }) => makeUpDays)),
});

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

const onDay = (year: number, monthDay: string): CalendarDate => `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;

const readNotice = (year: number, notice: string): YearCalendar => {
  const [off = '', work = ''] = notice.split(' 班');
  const daysOff = off.split(' ').flatMap((words) => {
    const first = onDay(year, words.slice(1, 5));
    const count = Number(words.split('+')[1] ?? 1);
    const feast = FEAST_SIGNS[words.charAt(0)] ?? '';
    return Array.from({ length: count }, (_, n) => ({ date: addDays(first, n), feast }));
  });
  return { year, daysOff, makeUpDays: work.split(',').map((monthDay) => onDay(year, monthDay)) };
};

/** The notices published so far, in the order of their years. */
export const publishedYearCalendars = (): YearCalendar[] =>
  Object.entries(NOTICES).map(([year, notice]) => readNotice(Number(year), notice));

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
