import { addDays, type CalendarDate } from '@duban/workdays';
import { isDone, surroundings } from '../clause';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  inChinese,
  pattern,
  reading,
  type ReadingContext,
  refuse,
} from '../deadline-rule';
import { DURATION, durationName, durationOf, endOfDuration } from '../durations';
import { readMoment } from '../moments/read-moment';
import { firstFrom } from '../moments/candidates';

const INSIDE = '(?:之内|以内|内(?!部(?!分)|容|涵|外|审|河|涝))';
const EVENT = '(?<event>[^，,。；;：:！？()\\s]{1,24}?)';

// Where the event begins: the subject before it (各单位收到…) is no part of the deadline.
const OPENER =
  /自从?|[从在于本]|收到|接到|接报|接[警诉单访]|发现|受理|立案|签收|[会散]后|会议(?:结束|闭幕)|项目|工程|合同|协议|验收|竣工|公示|文件|通知|方案|任务/u;

/** The day on which the event falls, where the text names it (自12月1日起, 从今天起). */
const beginningOf = (event: string, anchor: CalendarDate | undefined): CalendarDate | undefined => {
  const words = event.replace(/^(?:自从?|从)/u, '');
  if (/^(?:即日|现在|今[天日]|此刻)$/u.test(words)) return anchor;
  const moment = readMoment(words, anchor);
  return moment?.unit === 'day' ? firstFrom(moment, anchor)?.range.end : undefined;
};

const afterEvent = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const { event = '' } = groups;
  const { anchor, calendar } = context;
  const duration = durationOf(groups);
  // 每月结束后5日内 comes back every month.
  if (!duration || /^每个?(?:[月周季年]|半年)/u.test(event)) return undefined;
  if (isDone(surroundings(context))) return refuse('说的是已经完成的事');
  const skip = Math.max(0, event.search(OPENER));
  const beginning = beginningOf(event.slice(skip), anchor);
  const end = beginning === undefined ? undefined : endOfDuration(duration, beginning, calendar);
  if (beginning !== undefined && end) {
    const { due, provisional } = end;
    const how = `${inChinese(due)}，自${beginning}次日起${durationName(duration)}`;
    const value = { kind: 'date' as const, due, duration, how, alternatives: [addDays(due, -1)] };
    return { ...reading({ ...value, ...(provisional && { provisional }) }, 'inferred'), skip };
  }
  const how = `${durationName(duration)}，起算的事件尚未确定，未推算日期`;
  return { ...reading({ kind: 'event', duration, how }, 'stated'), skip };
};

const HAPPENING =
  '(?:(?<!社)会|供[暖热]|采暖|开学|放假|入汛|[高中]考|召开|举行|举办|开始|启动|到期|届满|期满|开工|施工|实施|开庭|开考|上会|使用|投用)';

const beforeEvent = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const duration = durationOf(groups);
  if (!duration) return undefined;
  const around = surroundings(context);
  if (isDone(around) || /[比较]/u.test(around.before)) return refuse('说的是已经完成的事');
  return reading(
    { kind: 'event', duration, how: `提前${durationName(duration)}，所指的事件日期尚未确定，未推算日期` },
    'stated',
  );
};

/** Durations that hang on an event: they get no date until the event is known. */
export const triggerRules = [
  deadlineRule({
    id: 'deadline.after-event',
    pattern: pattern(
      `${EVENT}(?:之日起|之时起|当日起|当天起|次日起|之日|之后|以后|(?<![今最以此然随落滞先])后|起)(?:的|,|，)?_(?:第)?${DURATION}_${INSIDE}`,
    ),
    cue: /[后起日][的,，]?\s?第?[0-9〇一二三四五六七八九十廿卅两半元百].{1,8}内/u,
    read: afterEvent,
    examples: [
      {
        text: '各镇自收到通知之日起20日内报方案。',
        anchor: '2024-06-11',
        quote: '自收到通知之日起20日内',
        value: { kind: 'event', duration: { n: 20, unit: 'day' } },
        confidence: 'stated',
      },
      {
        text: '竣工验收后2个月内办结决算。',
        anchor: '2024-06-11',
        quote: '竣工验收后2个月内',
        value: { kind: 'event', duration: { n: 2, unit: 'month' } },
      },
      {
        text: '接诉后12小时内回应。',
        anchor: '2024-06-11',
        quote: '接诉后12小时内',
        value: { duration: { n: 12, unit: 'hour' } },
      },
      {
        text: '从今天起10天内清完。',
        anchor: '2024-06-11',
        quote: '从今天起10天内',
        value: { kind: 'date', due: '2024-06-21' },
        confidence: 'inferred',
      },
      {
        text: '自7月1日起30日内换证。',
        anchor: '2024-06-11',
        quote: '自7月1日起30日内',
        value: { kind: 'date', due: '2024-07-31' },
      },
      {
        text: '开工后两年内已建成三座桥。',
        anchor: '2024-06-11',
        quote: '开工后两年内',
        refused: '说的是已经完成的事',
      },
    ],
    counterExamples: ['最后3天', '会后报告', '项目建成后办理移交', '今后五年内'],
  }),
  deadlineRule({
    id: 'deadline.ahead-of-event',
    pattern: pattern(`提前(?:至少|不少于)?_${DURATION}(?!_[0-9完竣建])`),
    cue: /提前(?:至少|不少于)?\s?[0-9〇一二三四五六七八九十廿卅两半元百]/u,
    read: beforeEvent,
    examples: [
      {
        text: '停水须提前3天告知。',
        anchor: '2024-06-11',
        quote: '提前3天',
        value: { kind: 'event', duration: { n: 3, unit: 'day' } },
      },
    ],
    counterExamples: ['提前三年建成', '提前谋划'],
  }),
  deadlineRule({
    id: 'deadline.before-event',
    pattern: pattern(`(?:会议|活动|大会|论坛)?${HAPPENING}(?:之|以)?前(?:至少)?_${DURATION}前?`),
    cue: /[开行办始动期满工施考会用暖热学假汛][之以]?前(?:至少)?\s?[\d一二两三四五六七八九十半]/u,
    read: beforeEvent,
    examples: [
      {
        text: '会议召开前2个工作日送议题。',
        anchor: '2024-06-11',
        quote: '会议召开前2个工作日',
        value: { kind: 'event', duration: { n: 2, unit: 'workday' } },
      },
      {
        text: '供热前一个月完成检修。',
        anchor: '2024-06-11',
        quote: '供热前一个月',
        value: { kind: 'event', duration: { n: 1, unit: 'month' } },
      },
    ],
    counterExamples: ['开始前往', '年前3天'],
  }),
  deadlineRule({
    id: 'deadline.days-before-event',
    pattern: pattern(`(?:会议|活动|大会|论坛)?${HAPPENING}(?:的)?_${DURATION}(?:之|以)?前(?!后)`),
    cue: /[开行办始动期满工施考会用]的?\s?[\d一二两三四五六七八九十半].{1,6}前/u,
    read: beforeEvent,
    examples: [
      {
        text: '材料在会议召开3日前送达。',
        anchor: '2024-06-11',
        quote: '会议召开3日前',
        value: { kind: 'event', duration: { n: 3, unit: 'day' } },
      },
    ],
    counterExamples: ['3日前交表', '上会3次'],
  }),
  deadlineRule({
    id: 'deadline.workdays-before',
    pattern: pattern(`${DURATION}_(?:之|以)?前(?![后往期])`),
    cue: /工作日\s?[之以]?前/u,
    read: (groups, context) => (groups.u?.includes('工作日') ? beforeEvent(groups, context) : undefined),
    examples: [
      {
        text: '议题于会议3个工作日前报送。',
        anchor: '2024-06-11',
        quote: '3个工作日前',
        value: { kind: 'event', duration: { n: 3, unit: 'workday' } },
      },
    ],
    counterExamples: ['三年前的今天', '3天前下过雨'],
  }),
];
