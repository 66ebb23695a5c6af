import type { Surroundings } from './clause';

const IS_TOLD = /(?:(?<!拟)定|将)[于在]?$/u;
const TAKES_PLACE =
  /^(?:在[^，]{2,20}?)?\p{Script=Han}{0,2}(?:举[行办]|召开|[开闭]幕|开[赛考放市]|登陆|[施实]行|实施|揭晓)/u;
const OPENS = /^\p{Script=Han}{0,2}(?:[开闭]幕|开[赛考]|登陆|揭晓)/u;
const IS_RESOLVED = /(?:力争|争取|确保|务必|[须要赶])[在于]?$/u;

/** «将于5月18日举行», «9月20日开幕，»: what takes place is told, and nobody has to do it by then. */
const isAnnounced = ({ before, after, detached }: Surroundings): boolean =>
  !detached && ((IS_TOLD.test(before) && TAKES_PLACE.test(after)) || (OPENS.test(after) && !IS_RESOLVED.test(before)));

const IS_EXPECTED = /预[计测报]\p{Script=Han}{0,4}$/u;

/** What is announced to the public, or comes by itself («预计明天夜间»). */
export const isNews = (around: Surroundings): boolean => isAnnounced(around) || IS_EXPECTED.test(around.before);

const IS_SCHEDULE =
  /(?:考试|开放|营业|服务|会议|比赛|演出|停[水电]|上课|统计|标准)(?:时[间段点]|日期)\p{Script=Han}{0,3}[为是至到:]?$|(?:展|花期|优惠)\p{Script=Han}{0,4}(?:持续|延续|延长)?$/u;

/** «开放时间为…», «画展持续至…»: a timetable. */
export const isSchedule = ({ before }: Surroundings): boolean => IS_SCHEDULE.test(before);
