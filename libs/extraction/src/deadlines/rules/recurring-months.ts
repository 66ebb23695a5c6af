import { isDone, type Surroundings, surroundings } from '../clause';
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

// 逐月研判, 逐月排出进度: how the work goes on.
const EACH_MONTH =
  '(?:(?:每个?|每一个?)月|逐月(?!研判|分析|会诊|过堂|比对|排[出定]|分解|细化|倒排|明确|推进|攻坚|梳理|增[长加]|递增))(?:度)?的?';
const NUMBER = '(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})';
/** 至少开展1次: how often within the period; at most eight characters lie between. */
export const TIMES = `(?:_[^，,。；;、：:0-9每()已了]{0,8}?_(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})_次(?:以上)?)?`;
/** 每月3000元 is a rate and no duty. */
export const NOT_A_RATE =
  '(?!(?:补[助贴]|发放|奖[励补]|收[取费]|缴[纳费]|增[加收]|节[约省])?_[0-9.]{1,8}_(?:元|万|亿|块|名|人|个|家|户|斤|吨|%)|每?[人户亩]|可|能|约|平均|都?有|薪|租|供|嫂|饼|工资)';

// 明确每月进度, 将每季度开支情况整理成册: the period tells which plan or figures are meant.
const TAKES_IT =
  /(?:明确|细化|列[出明]|制[定订]|排[出定]|对[照标]|围绕|紧扣|[按依]照?|根据|梳理|统计|核[定算]|整理|确定|下达|完成|[盯瞄]准?|[把将对])好?$/u;
const IS_A_PLAN =
  /^度?的?\p{Script=Han}{0,6}?(?:进[度展]|计划|任务|目标|开[支销]|[支收][出入]|[用产销]量|情况|节点|指标|安排|数据|重点)/u;
/** «分解到每季度、每个月». */
const DIVIDED_TO = /(?:分解|细化|量化|落实|明确|具体)[到至](?:每[^，,。；;]{1,6}[、和到])?$/u;

const isOfPlan = ({ before, after }: Pick<Surroundings, 'before' | 'after'>): boolean =>
  DIVIDED_TO.test(before) || (TAKES_IT.test(before) && IS_A_PLAN.test(after));

/** 每周48小时, 每周开放时间, 每日产能: how much of a period is meant, or what comes of it. */
const IS_A_SHARE =
  /^(?:\d{1,5}(?:小时|分钟|[课学]时|公里|吨)|(?:免费|实际|累计|平均)?(?:(?:开放|营业|服务|教学|运[行营]|[授上]课|工作|劳动|锻炼)(?:时[间长]|[课学]时|天数)|产[能量]|[补救]助(?:标准|金额)|吞吐量|客流量))/u;

/** The reading of a recurrence, unless its clause tells of deeds. */
export const duty = (recurrence: Recurrence | undefined, context: ReadingContext): DeadlineOutcome => {
  if (!recurrence) return undefined;
  const around = surroundings(context);
  if (isDone(around)) return refuse('说的是已经完成的事');
  if (IS_A_SHARE.test(around.after)) return refuse('说的是每一段时间里的数量，不是时限');
  if (isOfPlan(around)) return refuse('说的是标准或数据，不是时限');
  if (/(?:[人户亩平]均|每[人户亩名生吨件车辆头]\p{Script=Han}?)$/u.test(around.before))
    return refuse('说的是标准或数据，不是时限');
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
  }),
  deadlineRule({
    id: 'deadline.every-month-part',
    pattern: pattern(`${EACH_MONTH}_(?<part>[上中下]旬|月?[初中底末](?![数薪子线国央心小学期]))_${TAIL}`),
    cue: /[每逐][一个]{0,2}月度?的?\s?[上中下月初底末]/u,
    read: ({ part = '' }, context) => {
      const day = PARTS[part.replace('月', '')];
      return duty(day === undefined ? undefined : { freq: 'MONTHLY', monthDays: [day] }, context);
    },
  }),
  deadlineRule({
    id: 'deadline.every-month-workday',
    pattern: pattern(
      `${EACH_MONTH}_(?:第_(?<nth>${NUMBER})_个?|前_(?<first>${NUMBER})_个?|(?<last>最后[一1]?个?))_(?:(?<wd>工作日)|(?:周|星期)(?<w>[一二三四五六日天]))${HOUR}_${TAIL}`,
    ),
    cue: /[每逐][一个]{0,2}月度?的?\s?[第前最]/u,
    read: onPosition,
  }),
  deadlineRule({
    id: 'deadline.every-month',
    pattern: pattern(`${EACH_MONTH}${NOT_A_RATE}${TIMES}`),
    cue: /[每逐][一个]{0,2}月/u,
    read: (_groups, context) => duty({ freq: 'MONTHLY' }, context),
  }),
];
