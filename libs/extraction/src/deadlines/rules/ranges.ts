import { addMonths, type CalendarDate } from '@duban/workdays';
import { type DeadlineOutcome, deadlineRule, type Groups, pattern, type ReadingContext } from '../deadline-rule';
import type { DayRange, Moment } from '../moments/moment';
import { ANY_MOMENT, readMoment } from '../moments/read-moment';
import { DAY_NUMBER } from '../moments/references';
import { settle } from '../settle';
import { IS_BEFORE } from '../before';
import { HOUR } from './moment-rule';

const SEPARATOR = '_(?:至|到|-{1,2})_';
const NOW = '即日|现在|今日|今天|目前|此刻|今';
const MONTH_NUMBER = '(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])';

const isNow = (words: string): boolean => new RegExp(`^(?:${NOW})$`, 'u').test(words);

/** The end of a range with what it leaves out (12月6日至10日), in the words of its beginning. */
const completed = (from: string, to: string): string => {
  const year = /^(?:\d{4}|[一二三四五六七八九〇]{4}|[今明去本])年/u.exec(from)?.[0] ?? '';
  const month = /^.*月/u.exec(from)?.[0] ?? '';
  if (/^[^年月周]{1,4}[日号]$/u.test(to) && month !== '') return month + to;
  if (/^(?:[0-9一二三四五六七八九十]{1,2}月|第?[1-4一二三四]季度)/u.test(to)) return year + to;
  if (/^[次翌]年/u.test(to) && /^\d{4}年/u.test(from)) return `${Number(from.slice(0, 4)) + 1}年${to.slice(2)}`;
  return to;
};

/** The latest beginning that is not after the end. */
const beginningBefore = (from: Moment, end: CalendarDate): CalendarDate | undefined => {
  if (!from.open) return from.at(0)?.start;
  for (let k = 1; k >= -13; k--) {
    const start = from.at(k)?.start;
    if (start !== undefined && start <= end) return start;
  }
  return undefined;
};

const joined = (from: Moment | undefined, to: Moment, anchor: CalendarDate | undefined): Moment => {
  const at = (k: number): DayRange | undefined => {
    const range = to.at(k);
    const start = from && range ? beginningBefore(from, range.end) : anchor;
    if (!range || start === undefined) return undefined;
    if (start <= range.end) return { start, end: range.end };
    if (to.open) return undefined;
    // The year was taken over from the beginning, and the end lies in the next one (2024年11月至2月).
    return { start, end: addMonths(range.end, 12) };
  };
  return {
    unit: to.unit === 'day' ? 'day' : 'plan',
    open: to.open,
    stated: to.stated && from !== undefined,
    gone: to.gone,
    at,
    ...(to.alternatives && { alternatives: to.alternatives }),
    impossible: from?.impossible ?? to.impossible,
  };
};

const readRange = (fromWords: string, toWords: string, context: ReadingContext): DeadlineOutcome => {
  const { anchor } = context;
  const now = isNow(fromWords);
  const from = now ? undefined : readMoment(fromWords, anchor);
  const to = readMoment(completed(fromWords, toWords), anchor);
  if (!to || (!now && !from)) return undefined;
  const outcome = settle(joined(from, to, anchor), { needsNoAct: true }, context);
  if (!outcome || 'refused' in outcome || outcome.value.due === undefined) return outcome;
  const start = now ? anchor : from && beginningBefore(from, outcome.value.due);
  return { ...outcome, value: { ...outcome.value, ...(start !== undefined && { start }) } };
};

const clean = (words: string | undefined): string => (words ?? '').replaceAll(/\s/gu, '');

const fromTo = (groups: Groups, context: ReadingContext): DeadlineOutcome =>
  readRange(clean(groups.from), clean(groups.to), context);

/** A range whose first half borrows its unit from the second: 2023-2025年, 1至6月, 12月6-10日. */
const sharedUnit = ({ from, to, unit }: Groups, context: ReadingContext): DeadlineOutcome => {
  const end = clean(to);
  const whole = clean(unit);
  return readRange(`${clean(from)}${whole.replace(/[底末]$/u, '')}`, `${end}${whole}`, context);
};

const inWords = (dotted: string): string => dotted.replace(/^(\d{4})\.(\d{1,2})$/u, '$1年$2月');

/** 2024.3-2025.12 of a table: the end may leave its year out. */
const dottedMonths = ({ from = '', to = '' }: Groups, context: ReadingContext): DeadlineOutcome =>
  readRange(inWords(clean(from)), to.includes('.') ? inWords(clean(to)) : `${to}月`, context);

/** Ranges: from a day or a period to another; the last day is the deadline. */
export const rangeRules = [
  deadlineRule({
    id: 'deadline.range',
    pattern: pattern(
      `[自从]?_(?<from>${NOW}|${ANY_MOMENT})${HOUR}_(?:起始?|开始)?${SEPARATOR}(?<to>${ANY_MOMENT})${HOUR}_(?:为止|截止|止|之?前${IS_BEFORE})?`,
    ),
    cue: /[日号月年初中底末旬起始天今在刻时分整半间0-9一二三四五六度份]\s?(?:至|到|-{1,2})\s?[0-9〇一二三四五六七八九十廿元今明后本当次翌来下上春新农大除清劳端中国重建教植宪高儿妇青年月季第"]/u,
    read: fromTo,
  }),
  deadlineRule({
    id: 'deadline.range-years',
    pattern: pattern(`(?<![0-9〔[])(?<from>20[0-9]{2})${SEPARATOR}(?<to>20[0-9]{2})_(?<unit>年[底末]?)(?!学)`),
    cue: /20\d{2}\s?[至到-]/u,
    read: sharedUnit,
  }),
  deadlineRule({
    id: 'deadline.range-months',
    pattern: pattern(
      `(?<![0-9.一二三四五六七八九十])(?<from>(?:[0-9]{4}_年_|[今明]年_?)?第?${MONTH_NUMBER})${SEPARATOR}(?<to>${MONTH_NUMBER})_(?<unit>月份?[底末]?|季度[底末]?)(?![0-9])`,
    ),
    cue: /[0-9一二三四五六七八九十]\s?(?:至|到|-{1,2})\s?[0-9一二三四五六七八九十]{1,2}\s?[月季]/u,
    read: sharedUnit,
  }),
  deadlineRule({
    id: 'deadline.range-days',
    pattern: pattern(
      `(?<![0-9.一二三四五六七八九十])(?<from>(?:(?:[0-9]{4}_年_|[今明]年_?)?${MONTH_NUMBER}_月_)${DAY_NUMBER})${SEPARATOR}(?<to>${DAY_NUMBER})_(?<unit>[日号])(?![0-9])`,
    ),
    cue: /月\s?[0-9一二三四五六七八九十廿卅]{1,3}\s?(?:至|到|-{1,2})\s?[0-9一二三四五六七八九十廿卅]{1,3}\s?[日号]/u,
    read: sharedUnit,
  }),
  deadlineRule({
    id: 'deadline.range-dotted-months',
    pattern: pattern(
      String.raw`(?<![0-9.])(?<from>20[0-9]{2}\.(?:1[0-2]|0?[1-9]))${SEPARATOR}(?<to>(?:20[0-9]{2}\.)?(?:1[0-2]|0?[1-9]))月?(?![0-9.%])`,
    ),
    cue: /20\d{2}\.\d{1,2}\s?[至到-]/u,
    read: dottedMonths,
  }),
];
