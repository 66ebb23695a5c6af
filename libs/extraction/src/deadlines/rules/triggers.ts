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
  }),
  deadlineRule({
    id: 'deadline.ahead-of-event',
    pattern: pattern(`提前(?:至少|不少于)?_${DURATION}(?!_[0-9完竣建])`),
    cue: /提前(?:至少|不少于)?\s?[0-9〇一二三四五六七八九十廿卅两半元百]/u,
    read: beforeEvent,
  }),
  deadlineRule({
    id: 'deadline.before-event',
    pattern: pattern(`(?:会议|活动|大会|论坛)?${HAPPENING}(?:之|以)?前(?:至少)?_${DURATION}前?`),
    cue: /[开行办始动期满工施考会用暖热学假汛][之以]?前(?:至少)?\s?[\d一二两三四五六七八九十半]/u,
    read: beforeEvent,
  }),
  deadlineRule({
    id: 'deadline.days-before-event',
    pattern: pattern(`(?:会议|活动|大会|论坛)?${HAPPENING}(?:的)?_${DURATION}(?:之|以)?前(?!后)`),
    cue: /[开行办始动期满工施考会用]的?\s?[\d一二两三四五六七八九十半].{1,6}前/u,
    read: beforeEvent,
  }),
  deadlineRule({
    id: 'deadline.workdays-before',
    pattern: pattern(`${DURATION}_(?:之|以)?前(?![后往期])`),
    cue: /工作日\s?[之以]?前/u,
    read: (groups, context) => (groups.u?.includes('工作日') ? beforeEvent(groups, context) : undefined),
  }),
];
