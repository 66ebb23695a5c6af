import { addDays, daysBetween, weekdayOf } from '@duban/workdays';
import type { CalendarDate } from '../contract';
import {
  beginsAct,
  beginsWork,
  describesThing,
  holdsAct,
  isDemanded,
  isDone,
  isReported,
  type Surroundings,
  surroundings,
} from './clause';
import { type DeadlineOutcome, inChinese, reading, type ReadingContext, refuse } from './deadline-rule';
import type { DayRange, Moment } from './moments/moment';

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

/** One of the ranges that a moment may mean. */
export interface Candidate {
  k: number;
  range: DayRange;
}

/** A date of this long ago may still be the bound of a paper that was published late. */
const LATE_PAPER_DAYS = 92;
/** A next occurrence farther off than this (about ten months) is rather the last one, already gone. */
const FAR_DAYS = 304;

const isBefore = (tail: string | undefined): boolean => /前(?!后)/u.test(tail ?? '');

/** The first range, in time, that is not over before a day. */
export const firstFrom = (moment: Moment, day: CalendarDate | undefined): Candidate | undefined => {
  if (!moment.open || day === undefined) {
    const range = moment.at(0);
    return range && { k: 0, range };
  }
  for (let k = -1; k <= 8; k++) {
    const range = moment.at(k);
    if (range && range.end >= day) return { k, range };
  }
  return undefined;
};

/** How far a range is from a day; 0 where it holds it. */
const distance = ({ start, end }: DayRange, day: CalendarDate): number =>
  end < day ? daysBetween(end, day) : start > day ? daysBetween(day, start) : 0;

/** The range nearest to a day: where nothing else tells the year, 11月30日 said on 5 December is five days ago. */
export const nearestTo = (moment: Moment, day: CalendarDate | undefined): Candidate | undefined => {
  if (!moment.open || day === undefined) return firstFrom(moment, day);
  return [0, 1, -1]
    .flatMap((k) => {
      const range = moment.at(k);
      return range ? [{ k, range, away: distance(range, day) }] : [];
    })
    .sort((a, b) => a.away - b.away)[0];
};

/** Work is told of in the last weeks or planned; told of without 已 after a longer time it is planned. */
const TOLD_DAYS = 40;

const choose = (
  moment: Moment,
  anchor: CalendarDate | undefined,
  around: Surroundings,
  ahead: boolean,
): Candidate | undefined => {
  if (ahead) return firstFrom(moment, anchor);
  const nearest = nearestTo(moment, anchor);
  const isLongOver = nearest && anchor !== undefined && daysBetween(nearest.range.end, anchor) > TOLD_DAYS;
  return isLongOver && beginsWork(around) && !isReported(around) ? firstFrom(moment, anchor) : nearest;
};

const dueOf = (moment: Moment, range: DayRange, { tail, excluded }: Bound, anchor: CalendarDate | undefined) => {
  const { end } = range;
  const others = moment.alternatives?.(range) ?? [];
  if (excluded) return { due: addDays(end, -1), others };
  if (!isBefore(tail) || moment.unit === 'day' || moment.unit === 'edge') return { due: end, others };
  const eve = addDays(range.start, -1);
  if (anchor !== undefined && eve < anchor) return { due: end, others };
  // «12月前» is rather by 30 November; «2025年前» and «中旬前» are rather by the end. Both can be defended.
  if (moment.unit === 'tenth' || (moment.unit === 'year' && moment.stated)) return { due: end, others: [eve] };
  return { due: eve, others: [end] };
};

const refusal = (
  moment: Moment,
  range: DayRange,
  bounded: boolean,
  bound: Bound,
  around: Surroundings,
  anchor: CalendarDate | undefined,
): string | undefined => {
  if (moment.gone) return '说的是过去的时间';
  if (isDone(around)) return '说的是已经完成的事';
  if (bounded) {
    const over = anchor !== undefined && range.end < anchor && !moment.open;
    if (over && (daysBetween(range.end, anchor) > LATE_PAPER_DAYS || !isBefore(bound.tail))) return '该日期早于起算日';
    return undefined;
  }
  if (describesThing(around, moment.unit === 'day')) return '只说明是哪个时期的事物，不是时限';
  if (anchor === undefined) return undefined;
  if (range.end < anchor) return '该日期早于起算日';
  const demanded = isDemanded(around);
  if (range.start === range.end && range.end === anchor && !demanded) return '说的是当天发生的事';
  if (range.start <= anchor && !demanded && isReported(around)) return '说的是已有的数据或情况';
  return undefined;
};

/** A period without 前 or 最迟 is a deadline only where the sentence does something in it. */
const isActedOn = (moment: Moment, around: Surroundings): boolean => {
  if (beginsAct(around)) return true;
  if (moment.unit === 'day' && moment.fuzzy) return false;
  if (/(?:时限|期限|时间|日期|节点|时点)(?:[为是于在]|原则上为)?$/u.test(around.before)) return true;
  if (around.before === '' && around.lead.endsWith(':')) return true;
  if (isDemanded({ ...around, lead: around.before })) return true;
  const placed = /[在于]$/u.test(around.before);
  if (moment.unit === 'year') return placed && holdsAct(around);
  return (placed || moment.unit !== 'day') && holdsAct(around) && !(around.detached && isReported(around));
};

const howOf = (due: CalendarDate, moment: Moment, anchor: CalendarDate | undefined): string =>
  moment.stated || anchor === undefined ? inChinese(due) : `${inChinese(due)}，按${anchor}起算`;

/** Which day a moment and its bound mean in their sentence, or why they are no deadline. */
export const settle = (moment: Moment, bound: Bound, context: ReadingContext): DeadlineOutcome => {
  const { anchor } = context;
  const around = surroundings(context);
  const bounded = Boolean(bound.lead) || (Boolean(bound.tail) && !/左右|前后/u.test(bound.tail ?? ''));
  if (moment.impossible !== undefined) {
    if (!bounded && !isDemanded(around)) return refuse(`${moment.impossible}，且不是时限`);
    return reading({ kind: 'date', how: `${moment.impossible}，请核对原文` }, 'guessed');
  }
  const asOf = /^截[至止]/u.test(bound.lead ?? '') && !bound.tail;
  const chosen = choose(moment, anchor, around, (bounded && !asOf) || isDemanded(around));
  if (!chosen) {
    if (anchor !== undefined) return refuse('无法确定日期');
    if (
      moment.gone ||
      isDone(around) ||
      (!bounded && (describesThing(around, moment.unit === 'day') || !isActedOn(moment, around)))
    ) {
      return refuse('不是时限');
    }
    return reading({ kind: 'date', how: '报告日期未知，未推算' }, 'guessed');
  }
  const { range, k } = chosen;
  const why =
    refusal(moment, range, bounded && !asOf, bound, around, anchor) ??
    (!bounded && !bound.needsNoAct && !isActedOn(moment, around) ? '句中没有要在此时做的事' : undefined);
  if (why !== undefined) return refuse(why);

  const { due, others } = dueOf(moment, range, bound, anchor);
  const far = moment.open === 'year' && anchor !== undefined && daysBetween(anchor, due) > FAR_DAYS;
  const last = far ? moment.at(k - 1)?.end : undefined;
  const wrongWeekday = bound.weekday !== undefined && weekdayOf(range.end) !== bound.weekday;
  const how =
    howOf(due, moment, anchor) +
    (far ? '，距起算日十个月以上，请核对年份' : '') +
    (wrongWeekday ? '，与所写星期不符，请核对' : '');
  const guessed = far || wrongWeekday || moment.fuzzy || /左右|前后/u.test(bound.tail ?? '');
  const confidence = guessed ? 'guessed' : moment.stated && others.length === 0 ? 'stated' : 'inferred';
  const start = range.start !== range.end && !isBefore(bound.tail) && !bound.lead ? range.start : undefined;
  return reading({ kind: 'date', ...(start && { start }), due, alternatives: [last, ...others], how }, confidence);
};
