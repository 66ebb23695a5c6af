import { dayOfMonth, dottedDate, dottedDay, monthDay, relativeDay, wordMonthDay } from '../moments/days';
import { momentRule } from './moment-rule';

/** Days of the calendar: with a year, without one, and of a month that a word names. */
export const dateRules = [
  momentRule({
    id: 'deadline.month-day',
    form: monthDay,
    cue: /月份?\s?[0-9一二三四五六七八九十廿卅]{1,3}\s?[日号]/u,
  }),
  momentRule({
    id: 'deadline.dotted-date',
    form: dottedDate,
    cue: /(?:19|20)\d{2}[.\-/]\d/u,
  }),
  momentRule({
    id: 'deadline.dotted-day',
    form: dottedDay,
    cue: /\d[./]\d{1,2}\s?[之以]?[前为止]/u,
  }),
  momentRule({
    id: 'deadline.word-month-day',
    form: wordMonthDay,
    cue: /[本当下次上这该]个?月\s?[0-9一二三四五六七八九十廿卅]{1,3}\s?[日号]/u,
  }),
  momentRule({
    id: 'deadline.day-of-month',
    form: dayOfMonth,
    boundOnly: true,
    cue: /[0-9一二三四五六七八九十廿卅]\s?[日号]/u,
  }),
  momentRule({
    id: 'deadline.relative-day',
    form: relativeDay,
    cue: /[今明后当次翌昨前二两2][天日晚早夜]/u,
  }),
];
