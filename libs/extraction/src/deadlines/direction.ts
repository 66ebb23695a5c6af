import { addMonths, daysBetween } from '@duban/workdays';
import type { CalendarDate } from '../contract';
import {
  describesThing,
  isDemanded,
  isDone,
  isInsideObject,
  isLabelled,
  isReported,
  isWeather,
  type Surroundings,
} from './clause';
import { type Candidate, firstFrom, nearestTo } from './moments/candidates';
import type { DayRange, Moment } from './moments/moment';
import { isNews, isSchedule } from './occasions';
import { beginWithAct, beginWithScene, holdAct, holdScene } from './verbs';

/** What stands around a moment, as far as it tells whether the moment is ahead. */
export interface Position {
  anchor: CalendarDate | undefined;
  around: Surroundings;
  /** 前, 内, 最迟, 到 make a bound of the moment. */
  bounded: boolean;
  /** The bound is 前. */
  before: boolean;
  /** A range is a plan by itself: no act has to follow. */
  needsNoAct: boolean;
}

/** A date of this long ago may still be the bound of a paper that was published late. */
const LATE_PAPER_DAYS = 92;

/** «整治阶段(6月1日至9月30日)». */
const STAGE = /(?:阶段|时期)[:\p{Script=Han}]{0,12}\($/u;
/** A stage that ended no longer ago may still stand in a paper that was published late. */
const LATE_STAGE_DAYS = 45;

// «谋划2031年重点项目»: a year that only tells which things are meant sets no year for the dates behind it.
const NEXT_YEAR =
  /(?<![到至从自])(?:(?<y>20\d{2})年(?!度|\p{Script=Han}{2,8}(?:项目|实事|计划|任务|清单|预算|指标))|(?<w>[明后])年)(?!.*(?:20\d{2}|[明后])年)/u;

/** The year that an earlier date of the sentence names (2025年3月底前立项，9月底前开工), where it is to come. */
const yearBefore = (lead: string, anchor: CalendarDate): number | undefined => {
  if (!lead.includes('年')) return undefined;
  const own = Number(anchor.slice(0, 4));
  const last = NEXT_YEAR.exec(lead)?.groups;
  if (!last) return undefined;
  const year = last.y === undefined ? own + (last.w === '明' ? 1 : 2) : Number(last.y);
  return year > own && year <= own + 10 ? year : undefined;
};

const MONTH_BEFORE = /(?<![0-9.])(?<m>1[0-2]|[1-9])月(?:份|\s?\d|[上中下]旬|[初中底末])(?!.*\d月)/u;
/** A month named earlier is ahead where it is no farther off than this. */
const MONTHS_AHEAD = 8;

/** The first day of the month that the sentence named before (5月上旬招标，中旬开工), where it is to come. */
const monthBefore = (lead: string, anchor: CalendarDate): CalendarDate | undefined => {
  const month = Number(MONTH_BEFORE.exec(lead)?.groups?.m);
  const ahead = (month - Number(anchor.slice(5, 7)) + 12) % 12;
  return ahead > 0 && ahead <= MONTHS_AHEAD ? addMonths(`${anchor.slice(0, 8)}01`, ahead) : undefined;
};

/** Nobody tells news of a period that ended longer ago without its year. */
const LONG_GONE_DAYS = 60;

/** «（8月）» behind the work, «（县水利局，8月）» with who does it, to the end of its clause. */
const isBracketedTerm = ({ before, after, lead, detached }: Surroundings): boolean =>
  !detached &&
  after === ')' &&
  (before.endsWith('(')
    ? before === '(' || beginWithAct(before)
    : before === '' && (lead === '' || /\([^()]+$/u.test(lead)));

/** A meeting of the coming months is planned; one farther off than this (about seven months) was rather held. */
const SCENE_AHEAD_DAYS = 220;

/** Work told of without a year is of the anchor's own year while that is still ahead: in February a plan says 11月完成. */
const isWorkOfYear = (
  moment: Moment,
  near: Candidate | undefined,
  anchor: CalendarDate,
  around: Surroundings,
): boolean => {
  const { after, detached } = around;
  if (isReported(around) || !holdAct(after)) return false;
  if (!detached && beginWithAct(after) && !beginWithScene(after)) return true;
  // A day without a year is mostly the dateline of news.
  if (moment.unit === 'day' || !near || daysBetween(near.range.end, anchor) <= LONG_GONE_DAYS) return false;
  const own = moment.at(0);
  return !holdScene(after) || (own !== undefined && daysBetween(anchor, own.start) <= SCENE_AHEAD_DAYS);
};

/** Which of the ranges is meant: the verb decides, then the year named before, then what lies nearest. */
export const choose = (moment: Moment, { anchor, around, bounded }: Position): Candidate | undefined => {
  if (anchor === undefined) return firstFrom(moment, anchor);
  const month = moment.open === 'month' ? monthBefore(around.lead, anchor) : undefined;
  if (month !== undefined) return firstFrom(moment, month);
  const year = moment.open === 'year' ? yearBefore(around.lead, anchor) : undefined;
  if (year !== undefined) return firstFrom(moment, `${year}-01-01`);
  if (bounded || isDemanded(around)) return firstFrom(moment, anchor);
  if (STAGE.test(around.lead) || isBracketedTerm(around)) {
    const near = nearestTo(moment, anchor);
    // A stage of the plan may begin before its paper is out; one that ended long before is rather of the coming year.
    return near && daysBetween(near.range.end, anchor) > LATE_STAGE_DAYS ? firstFrom(moment, anchor) : near;
  }
  const near = nearestTo(moment, anchor);
  const own = isWorkOfYear(moment, near, anchor, around) ? moment.at(0) : undefined;
  return own && own.end >= anchor ? { k: 0, range: own } : near;
};

const NEAR = 4;
const BEGINS = /(?:^|[^来])[自从]$/u;
const IS_VALIDITY =
  /(?:(?:有效|[任工租聘]|租赁|合同|服务|质保|保修|试用|执行|试行|借款|还款|贷款)期限?[至为是自从]{0,2}|(?:政策|有效期|优惠|免[征收]|减[征免]|缓[缴征])(?:期限?)?(?:继续)?(?:执行|延续|延长|实施|有效)?)$/u;
const WAS_PLANNED = /原(?:定|计划|拟)[于在]?$/u;

// 6月1日前出生的儿童, 年龄计算截至8月31日: who is meant, not what is to be done.
const QUALIFIES =
  /^(?:\p{Script=Han}{0,6}(?:出生|毕业|入职|入伍|退休|参加工作|登记注册)|取得\p{Script=Han}{2,10})的?(?:[可须应均]|\p{Script=Han}{2,8}[可须应均])/u;
// 年底前到期的合同: which of them.
const OF_WHICH = /^(?:到期|[届期]满|出生)\p{Script=Han}{0,10}?的\p{Script=Han}/u;
const COUNTS_UP_TO = /(?:年龄|工龄|党龄|[职作]年限|工作经历)(?:的?计算)?(?:统一|均)?\(?$/u;

const REACHES = /^\p{Script=Han}{2,12}(?:达到?|实现|突破|超过|不低于|控制在|提高到|降至)[^，。]{0,8}\d/u;
const SETS_MARK =
  /(?:必须|务必|应|要|确保|力争)\p{Script=Han}{0,6}(?:达到?|实现|完成|[升增降]|控制|保持|高于|低于|超过|不少于)/u;

// 是改革攻坚之年, 预计接待游客: said of a period to come, and no work.
const TELLS_WHAT_IT_IS =
  /^(?:[是为系]|正值|恰逢|适逢|迎来|即将)|预[计测报]|有望|将[会有是迎达]|或将|施行|生效|气温|降[雨水]|天气/u;

/** «明年，县域内…»: a clause of its own that tells of a time to come can hold nothing but a plan. */
const isPlanAhead = ({ before, after, detached }: Surroundings): boolean =>
  detached && before === '' && after !== '' && !TELLS_WHAT_IT_IS.test(after);

// «2024年播种面积稳定在80万亩»: nobody reports a figure like that.
const KEEPS_MARK =
  /^\p{Script=Han}{1,8}(?:计划|预期|拟)\p{Script=Han}{1,6}\d|^\p{Script=Han}{2,16}(?:(?:稳定|控制|保持)在|不低于|不少于|不超过)[^，。]{0,8}\d|(?:增长|下降|降低|提高)[\d.]{1,6}%(?:左右|以上)/u;

/** A day without a year at the head of a clause is ahead where it is near and something is done. */
const isSurelyAhead = (moment: Moment, range: DayRange, { anchor, around }: Position): boolean =>
  moment.unit !== 'day' ||
  moment.open === undefined ||
  (anchor !== undefined &&
    daysBetween(anchor, range.start) <= LATE_PAPER_DAYS &&
    holdAct(around.after) &&
    !holdScene(around.after));

/** A period without 前 or 最迟 is a deadline only where the sentence does something in it. */
const isActedOn = (moment: Moment, around: Surroundings, isAhead: boolean): boolean => {
  const { before, after, detached } = around;
  if (beginWithAct(after) || isLabelled(around)) return true;
  if (moment.unit === 'day' && moment.fuzzy) return false;
  if (isBracketedTerm(around) || (isAhead && isPlanAhead(around))) return true;
  if (KEEPS_MARK.test(after)) return true;
  // «三季度末出栏量必须达到…»: an end of a period with a mark to reach.
  if (moment.unit === 'edge' && !moment.fuzzy && (SETS_MARK.test(after) || REACHES.test(after))) return true;
  if (STAGE.test(around.lead) && after.startsWith(')')) return true;
  // 要…学习6月7日会议精神: a demand farther back has its own verb before the date.
  if (isDemanded({ ...around, lead: before.slice(-NEAR), after: after.slice(0, NEAR + 2) })) return true;
  return /[在于]$/u.test(before) && holdAct(after) && !(detached && isReported(around));
};

/** Why the words are no deadline, in Chinese; undefined where they are one. */
export const refusalOf = (moment: Moment, range: DayRange | undefined, position: Position): string | undefined => {
  const { anchor, around, bounded, before, needsNoAct } = position;
  const isQuotedName =
    moment.unit === 'day' && moment.fuzzy && around.before.endsWith('"') && around.after.includes('"');
  if (isQuotedName) return '引号中的名称，不是时限';
  if (moment.gone) return '说的是过去的时间';
  if (isDone(around)) return '说的是已经完成的事';
  if (IS_VALIDITY.test(around.before)) return '说的是有效期，不是时限';
  if (isWeather(around)) return '说的是天气';
  if (isSchedule(around)) return '说的是日程';
  if (WAS_PLANNED.test(around.before)) return '说的是原来的安排';
  if (OF_WHICH.test(around.after)) return '只说明是哪些事物，不是时限';
  if (QUALIFIES.test(around.after) || COUNTS_UP_TO.test(around.before)) return '说的是资格条件，不是时限';
  if (bounded) {
    const over = range && anchor !== undefined && range.end < anchor && !moment.open;
    return over && (daysBetween(range.end, anchor) > LATE_PAPER_DAYS || !before) ? '该日期早于起算日' : undefined;
  }
  if (BEGINS.test(around.before)) return '说的是开始的时间';
  if (isNews(around)) return '说的是预告或预计的事';
  const isOfThing = describesThing(around, moment.unit === 'day') || (!needsNoAct && isInsideObject(around));
  if (isOfThing) return '只说明是哪个时期的事物，不是时限';
  if (range && anchor !== undefined) {
    if (range.end < anchor) return '该日期早于起算日';
    const demanded = isDemanded(around);
    const isToday = range.start === range.end && range.end === anchor;
    const isTold = !demanded && !(moment.fuzzy && beginWithAct(around.after));
    if (isToday && isTold) return '说的是当天发生的事';
    if (range.start <= anchor && !demanded && isReported(around)) return '说的是已有的数据或情况';
  }
  const isAhead =
    range !== undefined && anchor !== undefined && range.start > anchor && isSurelyAhead(moment, range, position);
  return needsNoAct || isActedOn(moment, around, isAhead) ? undefined : '句中没有要在此时做的事';
};
