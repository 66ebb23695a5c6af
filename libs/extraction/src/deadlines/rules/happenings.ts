import { isDone, surroundings } from '../clause';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  pattern,
  reading,
  type ReadingContext,
  refuse,
} from '../deadline-rule';
import { DURATION, durationName, durationOf } from '../durations';

/** What comes up by itself, or is done by somebody else: whoever waits for it counts from it. */
const COMES_UP =
  '[期届]满|到[期账岗达]|中标|发生|送达|出险|报警|接[报警诉单件]|出[生院]|死亡|入职|离[任职]|上岗|散会|签收|生效|获批|受理|立案|[交转]办|派单|摘牌';
/** What may be the work itself: 资金拨付10日内完成 tells how long it may take. */
const IS_AN_ACT =
  '移交|交付|发布|印发|批[准复]|验收(?:合格|通过)|竣工|公[示告]|判决|结案|签[订约]|下[达发]|进驻|[进退]场|完工|确认|预警';
const IS_THE_WORK = /^(?:[必务]须?|[应要须均都]|全部)*(?:完成|办结|到位|结束|清零)(?:$|的)/u;

const atHappening = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const duration = durationOf(groups);
  if (!duration) return undefined;
  const around = surroundings(context);
  if (isDone(around)) return refuse('说的是已经完成的事');
  if (groups.act !== undefined && IS_THE_WORK.test(around.after)) return undefined;
  const how = `${durationName(duration)}，起算的事件尚未确定，未推算日期`;
  return reading({ kind: 'event', duration, how }, 'stated');
};

/** Durations right behind a happening, without 后: 交付3日内, 期满10个工作日内. */
export const happeningRules = [
  deadlineRule({
    id: 'deadline.at-happening',
    pattern: pattern(
      `(?:(?:${COMES_UP})|(?<act>${IS_AN_ACT}))(?:的|,|，)?_${DURATION}_(?:之内|以内|内(?![部容涵外审河涝]))`,
    ),
    cue: /[天日周期月度年半时间]\s?[之以]?内|工作日[办完答反报回]/u,
    read: atHappening,
  }),
];
