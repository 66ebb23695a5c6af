import { addDays, daysBetween, weekdayOf } from '@duban/workdays';
import type { CalendarDate } from '../contract';
import { isDemanded, surroundings } from './clause';
import { isForCase } from './conditions';
import { isFigure } from './figures';
import { type DeadlineOutcome, inChinese, reading, type ReadingContext, refuse } from './deadline-rule';
import { choose, type Position, refusalOf } from './direction';
import type { DayRange, Moment } from './moments/moment';
import { CHECK_TEXT } from './impossible-day';

/** The words around a moment that make a bound of it: 最迟…, …前. */
export interface Bound {
  lead?: string | undefined;
  tail?: string | undefined;
  /** (不含): the day itself is too late. */
  excluded?: boolean;
  /** 星期 of the text, from Monday 1 to Sunday 7. */
  weekday?: number | undefined;
  /** A range is a plan by itself: no act has to follow. */
  needsNoAct?: boolean;
}

/** A next occurrence farther off than this (about ten months) is rather the last one, already gone. */
const FAR_DAYS = 304;

const isBefore = (tail: string | undefined): boolean => /前(?!后)/u.test(tail ?? '');
const isAbout = (tail: string | undefined): boolean => /左右|前后/u.test(tail ?? '');

const dueOf = (moment: Moment, range: DayRange, { tail, excluded }: Bound, anchor: CalendarDate | undefined) => {
  const { end } = range;
  const others = moment.alternatives?.(range) ?? [];
  if (excluded) return { due: addDays(end, -1), others };
  // «上半年结束前» names the end itself; «上半年前» does not.
  const isEnd = moment.unit === 'day' || moment.unit === 'edge' || /^[结终收]/u.test(tail ?? '');
  if (!isBefore(tail) || isEnd) return { due: end, others };
  const eve = addDays(range.start, -1);
  if (anchor !== undefined && eve < anchor) return { due: end, others };
  // «12月前» is rather by 30 November; «2025年前» and «中旬前» are rather by the end. Both can be defended.
  if (moment.unit === 'tenth' || (moment.unit === 'year' && moment.stated)) return { due: end, others: [eve] };
  return { due: eve, others: [end] };
};

const positionOf = (bound: Bound, context: ReadingContext): Position => {
  // 截至10月底 and 到10月底 alone may tell how things stand; with 前 or 止 they are bounds.
  const asOf = /^(?:截[至止](?!时间|日期|期限)|[到至])/u.test(bound.lead ?? '') && !bound.tail;
  return {
    anchor: context.anchor,
    around: surroundings(context),
    bounded: (Boolean(bound.lead) && !asOf) || (Boolean(bound.tail) && !isAbout(bound.tail)),
    before: isBefore(bound.tail),
    needsNoAct: (bound.needsNoAct ?? false) || asOf,
  };
};

/** Which day a moment and its bound mean in their sentence, or why they are no deadline. */
export const settle = (moment: Moment, bound: Bound, context: ReadingContext): DeadlineOutcome => {
  const { anchor, text, span } = context;
  const position = positionOf(bound, context);
  if (isFigure(text.slice(span.start, span.end), position.around)) return refuse('修辞的说法，不是时限');
  if (moment.impossible !== undefined) {
    if (!position.bounded && !isDemanded(position.around)) return refuse(`${moment.impossible}，且不是时限`);
    return reading({ kind: 'date', how: `${moment.impossible}，${CHECK_TEXT}` }, 'guessed');
  }
  const chosen = choose(moment, position);
  const refusal = refusalOf(moment, chosen?.range, position);
  if (refusal !== undefined) return refuse(refusal);
  if (!chosen) {
    return anchor === undefined
      ? reading({ kind: 'date', how: '报告日期未知，未推算' }, 'guessed')
      : refuse('无法确定日期');
  }

  // 次日 of a case that may come up any day follows no day of the calendar.
  if (moment.fuzzy && moment.unit === 'day' && isForCase(position.around)) {
    return reading({ kind: 'event', how: '随有关情形发生而起算，未推算日期' }, 'stated');
  }
  const { range, k } = chosen;
  const { due, others } = dueOf(moment, range, bound, anchor);
  const far = moment.open === 'year' && anchor !== undefined && daysBetween(anchor, due) > FAR_DAYS;
  const wrongWeekday = bound.weekday !== undefined && weekdayOf(range.end) !== bound.weekday;
  const how = [
    inChinese(due),
    !moment.stated && anchor !== undefined && `按${anchor}起算`,
    far && '距起算日十个月以上，请核对年份',
    wrongWeekday && '与所写星期不符，请核对',
  ]
    .filter(Boolean)
    .join('，');
  const guessed = far || wrongWeekday || moment.fuzzy === true || isAbout(bound.tail);
  const confidence = guessed ? 'guessed' : moment.stated && others.length === 0 ? 'stated' : 'inferred';
  const alternatives = [far ? moment.at(k - 1)?.end : undefined, ...others];
  const isPeriod = range.start !== range.end && !isBefore(bound.tail) && !bound.lead;
  return reading({ kind: 'date', ...(isPeriod && { start: range.start }), due, alternatives, how }, confidence);
};
