import { surroundings, isDone } from '../clause';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  pattern,
  type ReadingContext,
  refuse,
} from '../deadline-rule';
import { DAY_NUMBER } from '../moments/references';
import { numberOf, weekdayNumber } from '../numerals';
import { type Recurrence, recurring, WORKING_WEEK } from '../recurrence';
import { HOUR, TAIL } from './moment-rule';

const EACH_MONTH = '(?:每个?|每一个?|逐)月(?:度)?的?';
const NUMBER = '(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})';
/** 至少开展1次: how often within the period; at most eight characters lie between. */
export const TIMES = `(?:_[^，,。；;、：:0-9每()已了]{0,8}?_(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})_次(?:以上)?)?`;
/** 每月3000元 is a rate and no duty. */
export const NOT_A_RATE =
  '(?!_[0-9.]{1,8}_(?:元|万|亿|块|名|人|个|家|户|斤|吨|%)|每?[人户亩]|可|能|约|平均|都?有|薪|租|供|嫂|饼|工资)';

/** The reading of a recurrence, unless its clause tells of deeds. */
export const duty = (recurrence: Recurrence | undefined, context: ReadingContext): DeadlineOutcome => {
  if (!recurrence) return undefined;
  const around = surroundings(context);
  if (isDone(around)) return refuse('说的是已经完成的事');
  if (/[人户亩平]均$/u.test(around.before)) return refuse('说的是标准或数据，不是时限');
  return recurring(recurrence, context.anchor, context.calendar);
};

const daysOfList = (list: string): number[] | undefined => {
  const days = list
    .replaceAll(/[日号\s]/gu, '')
    .split(/[、和及]/u)
    .map((word) => numberOf(word.split(/[至到-]/u).at(-1)));
  return days.every((day) => day !== undefined && day >= 1 && day <= 31) ? (days as number[]) : undefined;
};

const onDays = ({ list = '' }: Groups, context: ReadingContext): DeadlineOutcome => {
  const monthDays = daysOfList(list);
  return monthDays ? duty({ freq: 'MONTHLY', monthDays }, context) : refuse('没有这一天，请核对原文');
};

const PARTS: Record<string, number> = { 上旬: 10, 中旬: 20, 下旬: -1, 初: 10, 中: 15, 底: -1, 末: -1 };

const onPosition = ({ nth, first, last, w, wd }: Groups, context: ReadingContext): DeadlineOutcome => {
  const position = last ? -1 : numberOf(nth ?? first);
  if (position === undefined || position === 0 || position > 23 || (!wd && !w)) return undefined;
  return duty({ freq: 'MONTHLY', weekdays: w ? [weekdayNumber(w)] : WORKING_WEEK, position }, context);
};

/** Duties of every month. */
export const monthlyRules = [
  deadlineRule({
    id: 'deadline.every-month-day',
    pattern: pattern(
      `(?:${EACH_MONTH}|每?逢)_(?<list>(?:${DAY_NUMBER}_[日号]?_[、和及至到-]_){0,4}${DAY_NUMBER}_[日号])${HOUR}_${TAIL}`,
    ),
    cue: /(?:[每逐][一个]{0,2}月度?的?|逢)\s?[0-9一二三四五六七八九十廿卅]/u,
    read: onDays,
    examples: [
      {
        text: '每月8日前报送用工数。',
        anchor: '2024-06-11',
        quote: '每月8日前',
        value: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=8', next: '2024-07-08' },
        confidence: 'stated',
      },
      {
        text: '每个月１５日前报送用工数。',
        anchor: '2024-06-11',
        quote: '每个月１５日前',
        value: { next: '2024-06-15' },
      },
      {
        text: '每月1日和16日例行检查。',
        anchor: '2024-06-11',
        quote: '每月1日和16日',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,16', next: '2024-06-16' },
      },
      {
        text: '每月1至5日集中受理。',
        anchor: '2024-06-11',
        quote: '每月1至5日',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' },
      },
      { text: '每月32日前报送。', anchor: '2024-06-11', quote: '每月32日前', refused: '没有这一天，请核对原文' },
    ],
    counterExamples: ['每月三次', '每个月都要研究'],
  }),
  deadlineRule({
    id: 'deadline.every-month-part',
    pattern: pattern(`${EACH_MONTH}_(?<part>[上中下]旬|月?[初中底末](?![数薪子线国央心小学期]))_${TAIL}`),
    cue: /[每逐][一个]{0,2}月度?的?\s?[上中下月初底末]/u,
    read: ({ part = '' }, context) => {
      const day = PARTS[part.replace('月', '')];
      return duty(day === undefined ? undefined : { freq: 'MONTHLY', monthDays: [day] }, context);
    },
    examples: [
      {
        text: '每月底前清点一遍库存。',
        anchor: '2024-02-11',
        quote: '每月底前',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', next: '2024-02-29' },
      },
      { text: '每月中旬接访。', anchor: '2024-02-21', quote: '每月中旬', value: { next: '2024-03-20' } },
    ],
    counterExamples: ['每月底薪照发'],
  }),
  deadlineRule({
    id: 'deadline.every-month-workday',
    pattern: pattern(
      `${EACH_MONTH}_(?:第_(?<nth>${NUMBER})_个?|前_(?<first>${NUMBER})_个?|(?<last>最后[一1]?个?))_(?:(?<wd>工作日)|(?:周|星期)(?<w>[一二三四五六日天]))${HOUR}_${TAIL}`,
    ),
    cue: /[每逐][一个]{0,2}月度?的?\s?[第前最]/u,
    read: onPosition,
    examples: [
      {
        text: '每月第2个工作日前对账。',
        anchor: '2024-10-01',
        quote: '每月第2个工作日前',
        value: { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2', next: '2024-10-09' },
      },
      {
        text: '每月最后一个周五开放。',
        anchor: '2024-06-11',
        quote: '每月最后一个周五',
        value: { rrule: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', next: '2024-06-28' },
      },
      {
        text: '每月前5个工作日内对账。',
        anchor: '2024-06-11',
        quote: '每月前5个工作日内',
        value: { next: '2024-07-05' },
      },
    ],
    counterExamples: ['每月第一轮'],
  }),
  deadlineRule({
    id: 'deadline.every-month',
    pattern: pattern(`${EACH_MONTH}${NOT_A_RATE}${TIMES}`),
    cue: /[每逐][一个]{0,2}月/u,
    read: (_groups, context) => duty({ freq: 'MONTHLY' }, context),
    examples: [
      {
        text: '每月至少会商2次。',
        anchor: '2024-06-11',
        quote: '每月至少会商2次',
        value: { rrule: 'FREQ=MONTHLY', next: '2024-06-30' },
        confidence: 'stated',
      },
      { text: '每个月向人大报告。', anchor: '2024-06-11', quote: '每个月', value: { rrule: 'FREQ=MONTHLY' } },
      { text: '每月开展了两次义诊。', anchor: '2024-06-11', quote: '每月', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['每月3000元补助', '每月可节电5万度'],
  }),
];
