import { addDays, type CalendarDate, weekdayOf } from '@duban/workdays';
import { weekdayNumber } from '../numerals';
import type { MomentForm } from './moment';

const WEEKS: Record<string, number> = { 本: 0, 这: 0, 当: 0, 该: 0, 下: 1, 次: 1, 下下: 2, 上: -1 };
const SUNDAY = 7;

const mondayOf = (anchor: CalendarDate, weeks: number): CalendarDate =>
  addDays(anchor, 1 - weekdayOf(anchor) + weeks * 7);

/** 本周, 下周内, 下周三, 本周末: the week begins on Monday. */
export const week: MomentForm = {
  name: 'week',
  source:
    '(?<ww>下下|[本这该当下次上])一?个?(?:周|星期|礼拜)(?![期边年围密转口])(?<w>[一二三四五六日天末](?!级|类|批|次|步|轮))?(?!初)',
  read: ({ ww = '本', w }, anchor) => {
    const shift = WEEKS[ww] ?? 0;
    return {
      unit: w ? 'day' : 'week',
      stated: false,
      gone: shift < 0,
      at: () => {
        if (anchor === undefined) return undefined;
        const monday = mondayOf(anchor, shift);
        const day = w && addDays(monday, weekdayNumber(w) - 1);
        return day ? { start: day, end: day } : { start: monday, end: addDays(monday, SUNDAY - 1) };
      },
      alternatives: ({ end }) => (w === '末' ? [addDays(end, -1)] : w ? [] : [addDays(end, -2)]),
    };
  },
};

// 单周 is every other week; 清单周五前 is Friday.
const IS_NO_WEEK = '(?<![本这该当下次上每一二两三四半双逢隔按逐]|个|(?<![清名账订])单)';

/** 周五, 星期五: the next one. Only where 前 or an hour follows. */
export const weekday: MomentForm = {
  name: 'weekday',
  source: `${IS_NO_WEEK}(?:周|星期|礼拜)(?<w>[一二三四五六日天末])`,
  read: ({ w = '日' }, anchor) => ({
    unit: 'day',
    open: 'week',
    stated: false,
    at: (k) => {
      if (anchor === undefined) return undefined;
      const day = addDays(mondayOf(anchor, k), weekdayNumber(w) - 1);
      return { start: day, end: day };
    },
  }),
};

/** 周内. */
export const weekInside: MomentForm = {
  name: 'week-inside',
  source: '(?<![本这该当下次上每一二两三四五六七八九十0-9半双单几数按逐])周(?=之?内)',
  read: (_groups, anchor) => ({
    unit: 'week',
    stated: false,
    at: () => {
      if (anchor === undefined) return undefined;
      const monday = mondayOf(anchor, 0);
      return { start: monday, end: addDays(monday, SUNDAY - 1) };
    },
    alternatives: ({ end }) => [addDays(end, -2)],
  }),
};
