import { week, weekday, weekInside } from '../moments/weeks';
import { momentRule } from './moment-rule';

/** Weeks and their days; a week begins on Monday. */
export const weekRules = [
  momentRule({
    id: 'deadline.week',
    form: week,
    cue: /[本这该当下次上][个一]{0,2}(?:周|星期|礼拜)/u,
  }),
  momentRule({
    id: 'deadline.weekday',
    form: weekday,
    boundOnly: true,
    cue: /(?:周|星期|礼拜)[一二三四五六日天末]/u,
  }),
  momentRule({
    id: 'deadline.week-inside',
    form: weekInside,
    cue: /周之?内/u,
  }),
];
