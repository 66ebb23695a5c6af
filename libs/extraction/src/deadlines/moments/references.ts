import type { CalendarDate } from '../../contract';
import type { Groups } from '../deadline-rule';
import { numberOf } from '../numerals';
import type { Openness } from './moment';

/** 2025年, 二〇二五年, 25年底; 今年, 明年, 次年… */
export const YEAR =
  '(?:(?<y>(?<![0-9])[0-9]{4}|[一二三四五六七八九〇0OoОо]{4}|(?<![0-9第近前])[0-9]{2}(?=_年(?:年?[底末]|_[0-9]{1,2}_月)))_年(?:度(?=[之以]?内|[底末]))?_|(?<yw>[今明后本当次翌来去前上昨])年(?:度(?=[之以]?内|[底末]))?_)';

/** A month by its number. */
export const MONTH = '(?<m>(?<![0-9.])[0-9]{1,2}|(?<![一二三四五六七八九十〇])(?:十[一二]?|[一二三四五六七八九元]))_月';

/** 本月, 下个月, 次月… */
export const MONTH_WORD = '(?<mw>[本当下次上这该]|(?<![年])下下)一?个?月';

/** A day of the month by its number. */
export const DAY_NUMBER =
  '(?:[0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])';

interface YearReference {
  open: Openness | undefined;
  stated: boolean;
  gone: boolean;
  at: (k: number) => number | undefined;
}

const YEAR_WORDS: Record<string, number> = {
  今: 0,
  本: 0,
  当: 0,
  明: 1,
  次: 1,
  翌: 1,
  来: 1,
  后: 2,
  去: -1,
  上: -1,
  昨: -1,
  前: -2,
};
const MONTH_WORDS: Record<string, number> = { 本: 0, 当: 0, 这: 0, 该: 0, 下: 1, 次: 1, 下下: 2, 上: -1 };

const partOf = (anchor: CalendarDate | undefined, from: number, to: number): number | undefined =>
  anchor === undefined ? undefined : Number(anchor.slice(from, to));

/** Which year is meant: the one written, the one a word points at, or one left open. */
export const yearReference = ({ y, yw }: Groups, anchor: CalendarDate | undefined): YearReference => {
  if (y !== undefined) {
    const written = numberOf(y) ?? 0;
    const year = written < 100 ? 2000 + written : written;
    return { open: undefined, stated: true, gone: false, at: () => year };
  }
  const own = partOf(anchor, 0, 4);
  const shift = yw === undefined ? undefined : (YEAR_WORDS[yw] ?? 0);
  const at = (k: number): number | undefined => (own === undefined ? undefined : own + (shift ?? k));
  return { open: shift === undefined ? 'year' : undefined, stated: false, gone: (shift ?? 0) < 0, at };
};

/** A month of a year; `month` may be none (13). */
export interface MonthReference extends Omit<YearReference, 'at'> {
  at: (k: number) => { year: number; month: number } | undefined;
}

/** Which month is meant: by number in a year, by a word (下月), or the one left open («20日前»). */
export const monthReference = (groups: Groups, anchor: CalendarDate | undefined): MonthReference => {
  const { m, mw } = groups;
  const month = numberOf(m);
  if (month !== undefined) {
    const year = yearReference(groups, anchor);
    const at: MonthReference['at'] = (k) => {
      const value = year.at(k);
      return value === undefined ? undefined : { year: value, month };
    };
    return { ...year, at };
  }
  const shift = mw === undefined ? undefined : (MONTH_WORDS[mw] ?? 0);
  const [year, own] = [partOf(anchor, 0, 4), partOf(anchor, 5, 7)];
  const at: MonthReference['at'] = (k) => {
    if (year === undefined || own === undefined) return undefined;
    const count = year * 12 + own - 1 + (shift ?? k);
    return { year: Math.floor(count / 12), month: (count % 12) + 1 };
  };
  return { open: shift === undefined ? 'month' : undefined, stated: false, gone: (shift ?? 0) < 0, at };
};
