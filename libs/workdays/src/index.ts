export * from './calendar-date';
export { feastDate, holidayOf, PUBLIC_HOLIDAYS, type Feast } from './feasts';
export { solarDateOf } from './lunar';
export {
  isProvisional,
  publishedCalendar,
  publishedYearCalendars,
  publishedYears,
  workdayCalendar,
  type WorkdayCalendar,
  type YearCalendar,
} from './workday-calendar';
export { addWorkdays, isWorkday, lastWorkdayBefore, workdayFrom, workdaysBetween } from './workdays';
