import type { Surroundings } from './clause';

/** «发生事故的，», «一旦发现，», «当天解决不了的，»: a clause that names a case which may come up on any day. */
const CASE =
  /(?:^|[,，])(?:(?:[凡如若遇]|一旦|发生|出现|接到|接报|收到)[^,，]{1,30}|[^,，]{2,30}的)[,，][^,，]{0,16}$/u;

/** «遇火情15分钟内», «遇火情15分钟内口报、1小时内书面报告»: the case stands in the clause of the time. */
const CASE_HERE =
  /(?:^|[，,])(?:遇有?|一旦|如遇|接到|发生)\p{Script=Han}{1,12}(?:\d{1,3}(?:分钟|小时)内?\p{Script=Han}{0,8}、)?$/u;

/** «一般事项3个工作日内», «复杂诉求7日内»: a term of a service that anybody may ask for. */
const KIND_OF_CASE =
  /(?:一般|简单|复杂|普通|疑难|重大|紧急|特殊)的?(?:事项|诉求|问题|事件|案件|情况|业务|件)[在于须应要]?$/u;

/** «对投诉举报线索5个工作日内», «工单3日内»: what comes in on any day. Those that are counted or pointed at lie there already. */
const LIES_THERE = '(?<!(?:[上前]述|[这此该]|已有|现有|积压|剩余|[0-9余多]|历史)\\p{Script=Han}{0,8})';
const COMES_IN = new RegExp(
  `${LIES_THERE}(?:(?:投诉|举报|信访|报修|求助|热线|来[信访电])\\p{Script=Han}{0,2}(?:线索|诉求|工单|问题|事项|件|求助)?|工单|警情)[,，]?(?:\\d{1,3}(?:分钟|小时|个?工作日|[日天])内?\\p{Script=Han}{0,8}、)?$`,
  'u',
);

/** The clause before the time names the case in which the clock begins: nobody knows the day. */
export const isForCase = ({ lead, before }: Surroundings): boolean =>
  (lead.length > before.length && CASE.test(lead)) ||
  CASE_HERE.test(before) ||
  KIND_OF_CASE.test(before) ||
  COMES_IN.test(before);
