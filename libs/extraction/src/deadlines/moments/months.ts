import { addDays, type CalendarDate, dateOf, lastDayOfMonth } from '@duban/workdays';
import type { Groups } from '../deadline-rule';
import { numberOf } from '../numerals';
import type { DayRange, Moment, MomentForm } from './moment';
import { MONTH, MONTH_WORD, monthReference, YEAR } from './references';

type MonthPart = (year: number, month: number) => DayRange;

const whole: MonthPart = (year, month) => ({ start: dateOf(year, month, 1), end: lastDayOfMonth(year, month) });
const days =
  (first: number, last: number): MonthPart =>
  (year, month) => ({ start: dateOf(year, month, first), end: dateOf(year, month, last) });
const fromDay =
  (first: number): MonthPart =>
  (year, month) => ({ start: dateOf(year, month, first), end: lastDayOfMonth(year, month) });

const monthMoment = (
  groups: Groups,
  anchor: CalendarDate | undefined,
  part: MonthPart,
  more: Pick<Moment, 'unit'> & Partial<Moment>,
): Moment => {
  const { at, open, stated, gone } = monthReference(groups, anchor);
  const written = numberOf(groups.m);
  return {
    open,
    stated,
    gone,
    at: (k) => {
      const month = at(k);
      return month && month.month >= 1 && month.month <= 12 && month.year >= 1
        ? part(month.year, month.month)
        : undefined;
    },
    impossible: written !== undefined && (written < 1 || written > 12) ? `没有${written}月` : undefined,
    ...more,
  };
};

const ANY_MONTH = `(?:(?:${YEAR})?${MONTH}份?|${MONTH_WORD}份?)`;

const TENTHS: Record<string, MonthPart> = {
  上: days(1, 10),
  中: days(11, 20),
  下: fromDay(21),
  上中: days(1, 20),
  中上: days(1, 20),
  中下: fromDay(11),
};

/** 12月中旬, 下月上旬, 下旬. */
export const monthTenth: MomentForm = {
  name: 'month-tenth',
  source: `(?:${ANY_MONTH}_)?(?<part>[上中下]{1,2})旬(?:[末底](?!期))?`,
  read: (groups, anchor) => monthMoment(groups, anchor, TENTHS[groups.part ?? ''] ?? whole, { unit: 'tenth' }),
};

const lastDay: MonthPart = (year, month) => ({ start: lastDayOfMonth(year, month), end: lastDayOfMonth(year, month) });
// 底数 (base figures), 底薪 (base pay), 中国 and 中心 are words of their own.
const EDGE =
  '(?<part>初|中(?!旬|国|央|共|心|小|学|医|华|介|部|东|西|期|等|标|的|有)|[底末](?![数薪子线册盘色期端])|尾(?=[之以]?前))';

/** 12月底, 本月底, 月底; 下月初 and 月中, which have no sharp edge. */
export const monthEdge: MomentForm = {
  name: 'month-edge',
  source: `(?:${ANY_MONTH}|(?<![0-9一二三四五六七八九十两几数多半每逐按个当蜜腊])月)${EDGE}`,
  read: (groups, anchor) => {
    const part = groups.part ?? '';
    if (part === '初') {
      return monthMoment(groups, anchor, days(1, 10), {
        unit: 'edge',
        fuzzy: true,
        alternatives: ({ start }) => [addDays(start, 4)],
      });
    }
    if (part === '中') {
      return monthMoment(groups, anchor, days(11, 15), {
        unit: 'edge',
        fuzzy: true,
        alternatives: ({ end }) => [addDays(end, 5)],
      });
    }
    return monthMoment(groups, anchor, lastDay, { unit: 'edge' });
  },
};

/** 2022年3月, 3月份, 明年3月, 下个月. */
export const wholeMonth: MomentForm = {
  name: 'month',
  source: `${ANY_MONTH}(?![0-9]|_[0-9]|[嫂饼球光亮])`,
  read: (groups, anchor) => monthMoment(groups, anchor, whole, { unit: 'month' }),
};

/** 六七月份: the later one, or already the earlier. */
export const adjacentMonths: MomentForm = {
  name: 'adjacent-months',
  source: `(?:${YEAR})?(?<![一二三四五六七八九十〇0-9])(?:一(?=二)|二(?=三)|三(?=四)|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九))(?<m>[二三四五六七八九])月份?(?![0-9个])`,
  read: (groups, anchor) =>
    monthMoment(groups, anchor, whole, {
      unit: 'month',
      fuzzy: true,
      alternatives: ({ start }) => [addDays(start, -1)],
    }),
};

/** 月内. */
export const monthInside: MomentForm = {
  name: 'month-inside',
  source: '(?<![0-9一二三四五六七八九十两几数多半每逐按个])月(?=之?内)',
  read: (groups, anchor) => ({ ...monthMoment(groups, anchor, whole, { unit: 'month' }), open: undefined }),
};

/** 2022.12, 2022.06: only where 底 or 前 follows. */
export const dottedMonth: MomentForm = {
  name: 'dotted-month',
  source:
    '(?<![0-9.])(?<y>20[0-9]{2})[.](?<m>1[0-2]|0?[1-9])(?=_(?:月?[底末]|月?(?:之前|以前|前(?![0-9]))))(?:月?(?<edge>[底末])|月)?',
  read: (groups, anchor) =>
    groups.edge
      ? monthMoment(groups, anchor, lastDay, { unit: 'edge' })
      : monthMoment(groups, anchor, whole, { unit: 'month' }),
};
