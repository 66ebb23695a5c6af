import { addDays, type CalendarDate, dateOf, lastDayOfMonth } from '@duban/workdays';
import type { Groups } from '../deadline-rule';
import { numberOf } from '../numerals';
import type { DayRange, Moment, MomentForm } from './moment';
import { YEAR, yearReference } from './references';

type YearPart = (year: number) => DayRange;

const months =
  (first: number, last: number): YearPart =>
  (year) => ({ start: dateOf(year, first, 1), end: lastDayOfMonth(year, last) });
const endOf =
  (part: YearPart): YearPart =>
  (year) => ({ start: part(year).end, end: part(year).end });

const yearMoment = (
  groups: Groups,
  anchor: CalendarDate | undefined,
  part: YearPart,
  more: Pick<Moment, 'unit'> & Partial<Moment>,
): Moment => {
  const { at, open, stated, gone } = yearReference(groups, anchor);
  return {
    open,
    stated,
    gone,
    at: (k) => {
      const year = at(k);
      return year === undefined || year < 1 || year > 9998 ? undefined : part(year);
    },
    ...more,
  };
};

/** 2022年第一季度, 四季度, 三季度末. */
export const quarter: MomentForm = {
  name: 'quarter',
  source: `(?:${YEAR}_)?(?<![前头近每])第?_?(?<q>[一二三四1-4])_?季度(?!假)(?<edge>[末底])?`,
  read: (groups, anchor) => {
    const last = (numberOf(groups.q) ?? 1) * 3;
    const part = months(last - 2, last);
    return groups.edge
      ? yearMoment(groups, anchor, endOf(part), { unit: 'edge' })
      : yearMoment(groups, anchor, part, { unit: 'quarter' });
  },
};

/** 前三季度: to the end of the last of them; mostly said of what was, so it needs a word of resolve. */
export const firstQuarters: MomentForm = {
  name: 'first-quarters',
  source: `(?:${YEAR}_)?前_?(?<q>[二三两23])个?_?季度(?:末|底)?`,
  read: (groups, anchor) => yearMoment(groups, anchor, months(1, (numberOf(groups.q) ?? 1) * 3), { unit: 'half' }),
};

const QUARTERS: Record<string, number> = { 本: 0, 当: 0, 这: 0, 该: 0, 下: 1, 次: 1, 上: -1 };

/** 本季度, 下季度, 本季度末; 季度末, 季度内 of the running quarter. */
export const wordQuarter: MomentForm = {
  name: 'word-quarter',
  source:
    '(?:(?<qw>[本当这该下次上])一?个?季度?|(?<![每前头一二三四1-4个第按分四冬夏春秋旺淡雨旱换])季度?(?=末|底|之?内))(?<edge>[末底])?(?!节)',
  read: ({ qw, edge }, anchor) => {
    const shift = QUARTERS[qw ?? '本'] ?? 0;
    return {
      unit: edge ? 'edge' : 'quarter',
      stated: false,
      gone: shift < 0,
      at: () => {
        if (anchor === undefined) return undefined;
        const count = Number(anchor.slice(0, 4)) * 4 + Math.floor((Number(anchor.slice(5, 7)) - 1) / 3) + shift;
        const last = ((count % 4) + 1) * 3;
        const range = months(last - 2, last)(Math.floor(count / 4));
        return edge ? { start: range.end, end: range.end } : range;
      },
    };
  },
};

/** 上半年, 明年下半年, 上半年末. */
export const halfYear: MomentForm = {
  name: 'half-year',
  source: `(?:${YEAR}_)?(?<h>[上下])半年(?<edge>[末底])?`,
  read: (groups, anchor) => {
    const part = groups.h === '上' ? months(1, 6) : months(7, 12);
    return groups.edge
      ? yearMoment(groups, anchor, endOf(part), { unit: 'edge' })
      : yearMoment(groups, anchor, part, { unit: 'half' });
  },
};

// 年底数, 年中国… are no ends of a year; 年中 counts only where 前 follows.
const YEAR_EDGE = '(?<part>[底末](?![数薪子线册盘色期端])|初|中(?=[之以]?前))';

/** 年底, 2025年底, 2025年年底, 明年年末; 年初 and 年中, which have no sharp edge. */
export const yearEdge: MomentForm = {
  name: 'year-edge',
  source: `(?:${YEAR}年?|(?<![0-9〇一二三四五六七八九十两几多近每往历逐全半数同周百千])年)${YEAR_EDGE}`,
  read: (groups, anchor) => {
    if (groups.part === '初') {
      return yearMoment(groups, anchor, months(1, 1), {
        unit: 'edge',
        fuzzy: true,
        alternatives: ({ start }) => [2, 3].map((m) => lastDayOfMonth(Number(start.slice(0, 4)), m)),
      });
    }
    if (groups.part === '中') {
      return yearMoment(groups, anchor, months(6, 6), {
        unit: 'edge',
        fuzzy: true,
        alternatives: ({ end }) => [addDays(end, 31)],
      });
    }
    return yearMoment(groups, anchor, endOf(months(1, 12)), { unit: 'edge' });
  },
};

/** 年终, 岁末, 岁尾: the end of the year only where 前 or 最迟 makes a bound of it. */
export const yearClose: MomentForm = {
  name: 'year-close',
  source: `(?:${YEAR}(?:年终|年尾|岁[末尾终])|(?<![0-9〇一二三四五六七八九十两几多近每往历逐全半数同周百千])年[终尾]|岁[末尾终])(?![年总考述决奖盘])`,
  read: (groups, anchor) => yearMoment(groups, anchor, endOf(months(1, 12)), { unit: 'edge' }),
};

/** 2023年, 明年. */
export const wholeYear: MomentForm = {
  name: 'year',
  // 2026年亚运会前 names an event, and its day is not known.
  source: `${YEAR}(?![0-9年]|_[0-9]{1,2}_月|(?![之以]|结束|终了|收官)[一-龥]{1,7}(?<![提空面目超史眼跟])前(?![后往沿期列景端十百三所提]))`,
  read: (groups, anchor) => yearMoment(groups, anchor, months(1, 12), { unit: 'year' }),
};

/** 年内, 2022年内, 明年年内. */
export const yearInside: MomentForm = {
  name: 'year-inside',
  source: `(?:${YEAR}年?|(?<![0-9〇一二三四五六七八九十两几多近每往历逐全半数同周百千])年度?)(?=[之以]?内)`,
  read: (groups, anchor) => ({ ...yearMoment(groups, anchor, months(1, 12), { unit: 'year' }), open: undefined }),
};

/** 今明两年. */
export const thisAndNextYear: MomentForm = {
  name: 'two-years',
  source: '今明(?:[两二2]_)年',
  read: (_groups, anchor) => ({
    unit: 'year',
    stated: false,
    at: () => {
      if (anchor === undefined) return undefined;
      const year = Number(anchor.slice(0, 4));
      return { start: dateOf(year, 1, 1), end: dateOf(year + 1, 12, 31) };
    },
  }),
};

/** The years of the n-th Five-Year Plan; undefined before the sixth, when plans began to follow on each other. */
export const planYears = (n: number): DayRange | undefined =>
  n < 6 ? undefined : { start: dateOf(1981 + (n - 6) * 5, 1, 1), end: dateOf(1985 + (n - 6) * 5, 12, 31) };

/** “十四五”期间, “十五五”时期, “十四五”末, 第十五个五年规划期间. */
export const planPeriod: MomentForm = {
  name: 'plan',
  source:
    '(?:"?(?<n>[二三]?十[一二三四五六七八九]?)五"?_(?:规划)?|第(?<nth>[二三]?十[一二三四五六七八九]?)个五年[规计]划)(?:期间|(?<edge>时?期末|末期?)|时期|期内|规划期|(?=(?:结束|收官)[之以]?前))(?!间)',
  read: ({ n, nth, edge }) => {
    const years = planYears(numberOf(n ?? nth) ?? 0);
    const range = years && edge ? { start: years.end, end: years.end } : years;
    return range && { unit: edge ? 'edge' : 'plan', stated: true, at: () => range };
  },
};
