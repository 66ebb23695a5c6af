import type { CalendarDate } from '../../contract';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  inChinese,
  pattern,
  reading,
  type ReadingContext,
} from '../deadline-rule';
import type { Moment } from '../moments/moment';
import { ANY_MOMENT, readMoment } from '../moments/read-moment';
import { DAY_NUMBER } from '../moments/references';
import { settle } from '../settle';
import { HOUR, TAIL } from './moment-rule';

const AND = '_(?:、|和|及|与|以及|,|，(?=_[0-9]{1,2}_[月日]))_';
const MONTH_NUMBER = '(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])';
const MOST = 12;

/** The words of one place in a list with what they borrow from the words before them. */
const completed = (word: string, previous: string | undefined): string => {
  if (previous === undefined) return word;
  const year = /^(?:\d{4}|[今明去])年/u.exec(previous)?.[0] ?? '';
  if (/^[^年月周]{1,4}[日号]$/u.test(word)) return (/^.*月/u.exec(previous)?.[0] ?? '') + word;
  if (/^(?:[0-9一二三四五六七八九十]{1,3}月|[1-4一二三四]季度)/u.test(word)) return year + word;
  if (/^(?:周|星期)/u.test(word)) return (/^(?:下下|[本这下])/u.exec(previous)?.[0] ?? '') + word;
  return word;
};

/** The days of the moments that follow the first: each the next of its kind. */
const daysFrom = (first: CalendarDate, moments: readonly Moment[]): CalendarDate[] | undefined => {
  const days = [first];
  for (const moment of moments) {
    let day: CalendarDate | undefined;
    for (let k = -1; k <= MOST && (day === undefined || day <= (days.at(-1) ?? first)); k++) {
      day = moment.at(k)?.end;
      if (!moment.open) break;
    }
    if (day === undefined || day <= (days.at(-1) ?? first)) return undefined;
    days.push(day);
  }
  return days;
};

const readList = (words: readonly string[], tail: string | undefined, context: ReadingContext): DeadlineOutcome => {
  const { anchor } = context;
  const whole: string[] = [];
  for (const word of words) whole.push(completed(word, whole.at(-1)));
  const moments = whole.map((word) => readMoment(word, anchor));
  const [first, ...others] = moments;
  if (!first || !others.every((moment) => moment !== undefined)) return undefined;

  // The list is behind or ahead as its first day is; the others are found from that.
  // 8月、10月底前: what follows the last one bounds them all, each at its own end.
  const outcome = settle(first, { tail: tail && '止', needsNoAct: true }, context);
  if (!outcome || 'refused' in outcome || outcome.value.due === undefined) return outcome;
  const beginning = outcome.value.due;
  const dates = daysFrom(beginning, others);
  const due = dates?.at(-1);
  if (!dates || due === undefined) return undefined;
  const how = `${dates.map(inChinese).join('、')}${anchor !== undefined && !first.stated ? `，按${anchor}起算` : ''}`;
  return reading({ kind: 'date', due, dates, how }, outcome.confidence);
};

const clean = (words: string | undefined): string => (words ?? '').replaceAll(/\s/gu, '');
const AT_HOUR = new RegExp(`${HOUR.replaceAll('_', '')}$`, 'u');
const EACH = new RegExp(AND.replaceAll('_', ''), 'u');

const moments = (groups: Groups, context: ReadingContext): DeadlineOutcome =>
  readList(
    clean(groups.list)
      .split(EACH)
      .map((word) => word.replace(AT_HOUR, '')),
    groups.tail,
    context,
  );

/** 3、6、9月底: the last number carries the unit for all of them. */
const numbers = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const unit = clean(groups.unit);
  const words = clean(groups.list).split(EACH);
  return readList([...words.map((word) => word + unit), clean(groups.last) + unit], groups.tail, context);
};

/** Lists of days: every day is kept, and the last one closes the list. */
export const listRules = [
  deadlineRule({
    id: 'deadline.list',
    pattern: pattern(
      `(?<list>${ANY_MOMENT}${HOUR}(?:${AND}(?:${ANY_MOMENT}|(?<=[、和及与,，]_?)(?:${DAY_NUMBER}_[日号]|(?:周|星期)[一二三四五六日天]))${HOUR}){1,11})(?:_分别)?_${TAIL}`,
    ),
    cue: /[日号月年底末初旬度周前时半一二三四五六天]\s?[、,，和及与]\s?[0-9〇一二三四五六七八九十廿元今明后本当次翌来下上周星第年月季]/u,
    read: moments,
  }),
  deadlineRule({
    id: 'deadline.list-of-numbers',
    pattern: pattern(
      `(?<![0-9.一二三四五六七八九十])(?<list>(?:20[0-9]{2}_年_|[今明]年)?第?${MONTH_NUMBER}(?:[、和及]${MONTH_NUMBER}){0,10})[、和及](?<last>${MONTH_NUMBER})_(?<unit>月_${DAY_NUMBER}_[日号]|(?:月份?|季度)[底末]?)_${TAIL}`,
    ),
    cue: /[0-9一二三四五六七八九十]\s?[、和及]\s?[0-9一二三四五六七八九十]{1,2}\s?[月季]/u,
    read: numbers,
  }),
  deadlineRule({
    id: 'deadline.list-of-years',
    pattern: pattern(
      `(?<![0-9〔[])(?<list>20[0-9]{2}(?:[、和及]20[0-9]{2}){0,5})[、和及](?<last>20[0-9]{2})_(?<unit>年(?:年?[底末])?)(?!度|[0-9])_(?:分别)?_${TAIL}`,
    ),
    cue: /20\d{2}[、和及]20\d{2}/u,
    read: numbers,
  }),
  deadlineRule({
    id: 'deadline.list-of-days',
    pattern: pattern(
      `(?<![0-9.一二三四五六七八九十])(?<list>(?:20[0-9]{2}_年_|[今明]年)?${MONTH_NUMBER}_月_${DAY_NUMBER}(?:[、和及]${DAY_NUMBER}){0,10})[、和及](?<last>${DAY_NUMBER})_(?<unit>[日号])_(?:分别)?_${TAIL}`,
    ),
    cue: /月\s?[0-9一二三四五六七八九十廿卅]{1,3}[、和及]/u,
    read: numbers,
  }),
  deadlineRule({
    id: 'deadline.list-of-halves',
    pattern: pattern(`(?<year>(?:20[0-9]{2}_年_|[今明]年)?)上、?下半年_(?:分别)?_${TAIL}`),
    cue: /上、?下半年/u,
    read: ({ year = '', tail }, context) => readList([`${clean(year)}上半年`, `${clean(year)}下半年`], tail, context),
  }),
];
