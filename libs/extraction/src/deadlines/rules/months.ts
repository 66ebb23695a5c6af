import { adjacentMonths, dottedMonth, monthEdge, monthInside, monthTenth, wholeMonth } from '../moments/months';
import { momentRule } from './moment-rule';

/** Months, their thirds and their ends. */
export const monthRules = [
  momentRule({
    id: 'deadline.month-end',
    form: monthEdge,
    cue: /月份?[初中底末尾]/u,
  }),
  momentRule({
    id: 'deadline.month-tenth',
    form: monthTenth,
    cue: /[上中下]旬/u,
  }),
  momentRule({
    id: 'deadline.month',
    form: wholeMonth,
    cue: /[0-9一二三四五六七八九十元]\s?月|[本当下次上这该]一?个?月/u,
  }),
  momentRule({
    id: 'deadline.month-inside',
    form: monthInside,
    cue: /月之?内/u,
  }),
  momentRule({
    id: 'deadline.dotted-month',
    form: dottedMonth,
    cue: /20\d{2}\.\d/u,
  }),
  momentRule({
    id: 'deadline.adjacent-months',
    form: adjacentMonths,
    cue: /[一二三四五六七八][二三四五六七八九]月/u,
  }),
];
