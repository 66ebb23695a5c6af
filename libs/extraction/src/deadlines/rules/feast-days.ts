import { addDays, addMonths, addWorkdays, type CalendarDate } from '@duban/workdays';
import { surroundings } from '../clause';
import type { Duration } from '../../contract';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  inChinese,
  pattern,
  reading,
  type ReadingContext,
} from '../deadline-rule';
import { DURATION, durationName, durationOf } from '../durations';
import { firstFrom } from '../moments/candidates';
import { feastDay, FEASTS } from '../moments/feasts';
import { settle } from '../settle';
import { asEvent } from './feasts';
import { LEAD } from './moment-rule';

// 力争国庆节通车: a work that is finished on the feast; 确保春节供应 names none.
const FINISHED =
  /^(?:正式|全面|全线|如期)?(?:建成|通车|投用|投入使用|开放|开园|开业|完工|竣工|交付|投产|启用|合龙|封顶|亮相|见效|完成|实现)/u;
const RESOLVED = /(?:力争|争取|确保|务必|必须)$/u;

const onFeast = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const { lead, that, feasts = '' } = groups;
  const around = surroundings(context);
  const isSet = RESOLVED.test(around.before) && FINISHED.test(around.after);
  const opensClause = around.before === '' && around.detached && /[节日]"?$/u.test(feasts);
  if (!lead && !that && !isSet && !opensClause) return undefined;
  return asEvent(
    settle(feastDay(groups, context.anchor), { lead, tail: that?.includes('后') ? '前后' : undefined }, context),
  );
};

const daysBefore = ({ n, unit }: Duration, day: CalendarDate, context: ReadingContext): CalendarDate | undefined => {
  if (unit === 'workday') return addWorkdays(day, -n, context.calendar);
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? -n : -n * 7);
  return unit === 'month' ? addMonths(day, -n) : undefined;
};

/** 春节前一个月 ends a month before the feast, 春节前一个月内 on its eve. */
const aheadOfFeast = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const duration = durationOf(groups);
  const day = firstFrom(feastDay(groups, context.anchor), context.anchor)?.range.end;
  if (!duration) return undefined;
  const early = day && daysBefore(duration, day, context);
  if (day === undefined || early === undefined || (context.anchor !== undefined && early < context.anchor)) {
    return reading({ kind: 'event', duration, how: `节前${durationName(duration)}，未推算日期` }, 'stated');
  }
  const eve = addDays(day, -1);
  const [due, other] = groups.inside ? [eve, undefined] : [early, eve];
  const how = `${inChinese(due)}，所指节日为${inChinese(day)}`;
  return reading({ kind: 'event', due, alternatives: [other], how }, 'inferred');
};

/** Feasts as days: on the day itself, around it, so long before it. */
export const feastDayRules = [
  deadlineRule({
    id: 'deadline.feast-day',
    pattern: pattern(
      `${LEAD}_${FEASTS}(?<that>当[天日晚]|这一?天|前后(?!期))?(?!之?前|[假期黄放长]|小长|来临|到来|之?后)`,
    ),
    cue: /节|当[天日晚]|前后/u,
    read: onFeast,
  }),
  deadlineRule({
    id: 'deadline.ahead-of-feast',
    pattern: pattern(`${FEASTS}(?:来临|到来)?(?:之|以)?前(?:的)?(?:至少)?_${DURATION}(?<inside>之内|以内|内)?`),
    cue: /前的?(?:至少)?\s?[0-9一二两三四五六七八九十半]/u,
    read: aheadOfFeast,
  }),
];
