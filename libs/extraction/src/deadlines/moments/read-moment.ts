import type { CalendarDate } from '../../contract';
import { dayOfMonth, dottedDate, monthDay, relativeDay, wordMonthDay } from './days';
import { FEAST_SHAPE, feastEve } from './feasts';
import type { Moment, MomentForm } from './moment';
import { monthEdge, monthTenth, wholeMonth } from './months';
import { week } from './weeks';
import { halfYear, planPeriod, quarter, wholeYear, wordQuarter, yearEdge } from './years';

// In the order in which they are tried: the longer writing first.
const FORMS: readonly MomentForm[] = [
  feastEve,
  monthDay,
  dottedDate,
  wordMonthDay,
  monthTenth,
  monthEdge,
  wholeMonth,
  quarter,
  wordQuarter,
  halfYear,
  planPeriod,
  yearEdge,
  wholeYear,
  week,
  relativeDay,
  dayOfMonth,
];

const NUMERALS = '[0-9一二三四五六七八九十廿卅元]{1,3}';
const YEAR_SHAPE = '(?:[0-9]{2,4}|[〇一二三四五六七八九0]{4}|[今明后本当次翌来去前])_年_';
const DAY_SHAPE = `${NUMERALS}_[日号]`;
const MONTH_SHAPE = `(?:${NUMERALS}_|(?:[本当次上这该]|下{1,2})个?)月份?`;
const PART_SHAPE = `(?:_${DAY_SHAPE}|_[上中下]{1,2}旬|[初底末]|中(?!旬))`;
const QUARTER_SHAPE = '(?:第?_?[一二三四1-4]_?|[本当这该下次上]个?)季度?[底末]?|季度?[底末]|[上下]半年[底末]?';

/**
 * What any moment looks like, to stand inside a longer pattern. It is looser than the forms and far shorter than all of
 * them together, which took a second to compile; readMoment decides.
 */
export const ANY_MOMENT = `(?:${[
  String.raw`[0-9]{4}[.\-/][0-9]{1,2}[.\-/][0-9]{1,2}日?`,
  `(?:${YEAR_SHAPE})?(?:${FEAST_SHAPE})前`,
  `(?:${YEAR_SHAPE})?${MONTH_SHAPE}${PART_SHAPE}?`,
  `(?:${YEAR_SHAPE})?(?:${QUARTER_SHAPE})`,
  `${YEAR_SHAPE}年?[初底末]?|[年月][底末]`,
  '"?[二三]?十[一二三四五六七八九]?五"?(?:期间|时期|期末|末)',
  '(?:下{1,2}|[本这该当次上])个?一?(?:周|星期|礼拜)[一二三四五六日天末]?',
  '今[天日晚早]|明[天日晚早]|大?后天|当[天日]|次日|翌日|昨[天日]|前天',
  `[上中下]{1,2}旬|${DAY_SHAPE}`,
].join('|')})`;

const WHOLE = FORMS.map((form) => ({
  form,
  pattern: new RegExp(`^(?:${form.source.replaceAll('_', String.raw`\s?`)})$`, 'u'),
}));

/** Reads words that are a moment from end to end. */
export const readMoment = (words: string, anchor: CalendarDate | undefined): Moment | undefined => {
  for (const { form, pattern } of WHOLE) {
    const match = pattern.exec(words);
    const moment = match && form.read(match.groups ?? {}, anchor);
    if (moment) return moment;
  }
  return undefined;
};
