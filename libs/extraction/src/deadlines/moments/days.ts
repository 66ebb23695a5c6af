import { addDays, dateOf, dayExists } from '@duban/workdays';
import type { DayRange, Moment, MomentForm } from './moment';
import { numberOf } from '../numerals';
import { DAY_NUMBER, MONTH, MONTH_WORD, monthReference, type MonthReference, YEAR } from './references';

const oneDay = (date: string): DayRange => ({ start: date, end: date });

const dayOf = (month: MonthReference, day: number, written: number | undefined): Moment => {
  const year = month.stated ? month.at(0)?.year : undefined;
  // A leap year is asked for, so that 29 February is only missing in some years and 31 September in all.
  const exists = written === undefined ? day >= 1 && day <= 31 : dayExists(year ?? 2024, written, day);
  const inYear = year === undefined ? '' : `${year}年`;
  const inMonth = written === undefined ? '' : `${written}月`;
  return {
    unit: 'day',
    open: month.open,
    stated: month.stated,
    gone: month.gone,
    at: (k) => {
      const at = month.at(k);
      return at && dayExists(at.year, at.month, day) ? oneDay(dateOf(at.year, at.month, day)) : undefined;
    },
    impossible: exists
      ? undefined
      : (written ?? 1) > 12 || written === 0
        ? `没有${inMonth}`
        : `${inYear}${inMonth}没有${day}日`,
  };
};

/** [2025年]12月20日, 十二月廿日, 12月20号. */
export const monthDay: MomentForm = {
  name: 'month-day',
  source: `(?:${YEAR})?${MONTH}份?_(?<d>${DAY_NUMBER})_[日号]`,
  read: (groups, anchor) => dayOf(monthReference(groups, anchor), numberOf(groups.d) ?? 0, numberOf(groups.m)),
};

/** 2025.12.20, 2025-12-20, 2025/12/20. */
export const dottedDate: MomentForm = {
  name: 'dotted-date',
  source: String.raw`(?<![0-9.])(?<y>(?:19|20)[0-9]{2})[.\-/](?<m>[0-9]{1,2})[.\-/](?<d>[0-9]{1,2})(?![0-9.])日?`,
  read: (groups, anchor) => dayOf(monthReference(groups, anchor), numberOf(groups.d) ?? 0, numberOf(groups.m)),
};

/** 12.20, 12/20: only where 前 follows, for 12.20 may be any figure. */
export const dottedDay: MomentForm = {
  name: 'dotted-day',
  source: String.raw`(?<![0-9.\-/])(?<m>1[0-2]|0?[1-9])[./](?<d>[0-3]?[0-9])(?=_(?:之前|以前|前(?![0-9])|为止|止))`,
  read: (groups, anchor) => dayOf(monthReference(groups, anchor), numberOf(groups.d) ?? 0, numberOf(groups.m)),
};

/** 本月20日, 次月5日. */
export const wordMonthDay: MomentForm = {
  name: 'word-month-day',
  source: `${MONTH_WORD}_(?<d>${DAY_NUMBER})_[日号]`,
  read: (groups, anchor) => dayOf(monthReference(groups, anchor), numberOf(groups.d) ?? 0, undefined),
};

/** 20日, of whatever month comes next. */
export const dayOfMonth: MomentForm = {
  name: 'day-of-month',
  source: `(?<![0-9月年第.一二三四五六七八九十廿两几数百]|[0-9]:)(?<d>${DAY_NUMBER})_[日号](?!_[之以]?内)`,
  read: (groups, anchor) => dayOf(monthReference({}, anchor), numberOf(groups.d) ?? 0, undefined),
};

const SHIFTS: Record<string, number> = {
  今天: 0,
  今日: 0,
  今晚: 0,
  今夜: 0,
  今早: 0,
  当天: 0,
  当日: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  次日: 1,
  翌日: 1,
  第二天: 1,
  今明两天: 1,
  今明二天: 1,
  今明2天: 1,
  明后两天: 2,
  明后二天: 2,
  明后2天: 2,
  后天: 2,
  大后天: 3,
  昨天: -1,
  昨日: -1,
  前天: -2,
};

/** 今天, 明日, 次日, 当日, 昨日. */
export const relativeDay: MomentForm = {
  name: 'relative-day',
  source: `(?<dw>(?:今明|明后)[两二2]天|大后天|(?<!先)后天|今天|今日|今[晚早夜]|明天|明日|明早|明晚|当天|当日|次日|翌日|第二天|昨天|昨日|前天)(?!之星|头条|说法|黄花|达(?![到成标]))`,
  read: ({ dw = '' }, anchor) => ({
    unit: 'day',
    stated: false,
    gone: (SHIFTS[dw] ?? 0) < 0,
    at: () => {
      if (anchor === undefined) return undefined;
      const end = addDays(anchor, SHIFTS[dw] ?? 0);
      return { start: /[两二2]天/u.test(dw) ? addDays(end, -1) : end, end };
    },
    // Which day 当日 and 次日 follow is told elsewhere; the anchor is a guess.
    fuzzy: /[当次翌第]/u.test(dw),
  }),
};
