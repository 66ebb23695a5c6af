import { surroundings, isDone, isReported, isWeather } from '../clause';
import { isForCase } from '../conditions';
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

const INSIDE = '(?:之内|以内|内(?!部(?!分)|容|涵|外|控(?!制)|审|河|涝|循))';

// 压缩至4个月以内 sets how long a matter may take, not by when it is done.
const SETS_LENGTH =
  /(?:压[缩减]|缩[短减小]|控制|精简|降[低至到]|减[少至到]|提速|稳定|保持|延长|限[制定]|调整|平均|超过|少于|低于)[^，,。；;]{0,10}$/u;
const LOOKS_BACK = /(?:[近前上每某]|黄金|最近|过去|以往|此前|连续|任期|有效期|任意)$/u;
const IS_NO_TERM =
  /^(?:不得|不再|不能|不予|不准|禁止|未|没有|无(?:重大|违|不良|投诉)|有效|免[于除征]|曾|有过|连续|发生|可(?:不|暂不|免)|暂不|行程|轨迹|活动轨迹|的(?!时间))/u;
/** «群众反映的问题3个工作日内答复»: a service to whoever may ask for it. */
const IS_SERVICE_MATTER =
  /(?:群众|居民|市民|企业|商户|游客|家长|患者|当事人|申请人|业主|农户|职工|网[民友])\p{Script=Han}{0,4}?(?:反映|提出|咨询|投诉|申请|举报|诉求|来[信电访])\p{Script=Han}{0,12}$/u;
const IS_ANSWERED = /^(?:[必务]须?|[应要须均都]|一律|[予给]以)*(?:给?出?答复|响应|回[复应访]|联系|反馈|受理|办结)/u;
// 14天内去过…的人员: what happened within the time tells who is meant.
const TELLS_WHO =
  /^(?:有|受过?|发生|出现|存在)[^，。]{1,14}的\p{Script=Han}|^\p{Script=Han}{0,14}[过史]\p{Script=Han}{0,8}(?:人员|者|的|干部|职工|学生|单位|企业|车辆|群众)/u;
// A standing rule: the clock starts when the matter comes up, and the anchor is only a guess.
const STANDING = /情况|事件|问题|隐患|险情|灾情|疫情|故障|投诉|诉求|申请|受理|线索|[接报]警|[凡对每]/u;

// 接诉后2小时内响应、24小时内办结: what follows a duration that hangs on an event hangs on it too.
const HANGS_ON_EVENT = new RegExp(
  `(?:之日起|之时起|之后|以后|(?<![今最以此然随落滞先])后)(?:的|,|，)?第?(?:\\d{1,3}分钟|${DURATION.replaceAll('_', '').replaceAll(/\?<[a-z]+>/gu, '?:')})(?:之|以)?内`,
  'u',
);

// «自受理之日起，一般5日内», «从9月开始，利用两个月时间»: the clock starts elsewhere.
const STARTS_ELSEWHERE = /(?<!即)之日起[，,]|[从自](?!即日|现在|今[天日])[^，,。]{1,12}(?:起|开始)[，,]/u;

const within = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const { anchor, calendar } = context;
  const duration = durationOf(groups);
  if (!duration) return undefined;
  const around = surroundings(context);
  if (around.before.endsWith('"') && around.after.includes('"')) return refuse('引号中的名称，不是时限');
  if (/占比|比例|比重|[^效]率/u.test(around.after)) return refuse('说的是指标，不是时限');
  if (SETS_LENGTH.test(around.before)) return refuse('说的是办理所需的时长，不是时限');
  if (LOOKS_BACK.test(around.before)) return refuse('说的是过去或每一段时间');
  if (IS_NO_TERM.test(around.after)) return refuse('说的是有效期或限制期，不是时限');
  if (isWeather(around)) return refuse('说的是天气');
  if (TELLS_WHO.test(around.after)) return refuse('说的是过去或每一段时间');
  if (isDone(around) || isReported(around)) return refuse('说的是已经完成的事');
  const isService = IS_SERVICE_MATTER.test(around.before) && IS_ANSWERED.test(around.after);
  if (HANGS_ON_EVENT.test(around.lead) || STARTS_ELSEWHERE.test(around.lead) || isForCase(around) || isService) {
    const how = `${durationName(duration)}，起算的事件尚未确定，未推算日期`;
    return reading({ kind: 'event', duration, how }, 'stated');
  }
  if (anchor === undefined) {
    return reading({ kind: 'date', duration, how: `${durationName(duration)}，报告日期未知，未推算` }, 'guessed');
  }
  const end = endOfDuration(duration, anchor, calendar);
  if (!end) return refuse('时长过长');
  const early = durationOf({ n: groups.lo, u: groups.u });
  const others = early ? [endOfDuration(early, anchor, calendar)?.due, ...end.alternatives] : end.alternatives;
  const { due, provisional } = end;
  const how = `${inChinese(due)}，自${anchor}次日起${durationName(duration)}${provisional ? '，该年放假安排未公布，暂按周一至周五计' : ''}`;
  const guessed = duration.unit === 'hour' || STANDING.test(around.before);
  return reading(
    { kind: 'date', due, duration, alternatives: others, how, ...(provisional && { provisional }) },
    guessed ? 'guessed' : 'inferred',
  );
};

/** Durations that count from the anchor because the text names no other beginning. */
export const durationRules = [
  deadlineRule({
    id: 'deadline.within',
    pattern: pattern(`${DURATION}_(?:的?时间)?(?:${INSIDE}|(?<=工作日)(?=办结|完成|答复|反馈|报送|回复))`),
    cue: /[天日周期月度年半时间]\s?[之以]?内|工作日[办完答反报回]/u,
    read: within,
  }),
  deadlineRule({
    id: 'deadline.limited-to',
    pattern: pattern(`(?<![有无局受时])(?:限时?|限期)_${DURATION}_(?:之内|以内|内)?(?![次速高])`),
    cue: /限[时期]?\s?[0-9一二两三四五六七八九十半]/u,
    read: within,
  }),
  deadlineRule({
    id: 'deadline.coming-time',
    pattern: pattern(`(?:未来|今后|接下来|下一步|今后的)(?:的)?${DURATION}_(?:内|里|的?时间)?`),
    cue: /(?:未来|今后|接下来|下一步)的?\s?[0-9〇一二三四五六七八九十廿卅两半元百]/u,
    read: within,
  }),
  deadlineRule({
    id: 'deadline.by-time-spent',
    pattern: pattern(
      `(?:用|通过|经过|花|集中(?=[^，,。]{1,6}时间))_${DURATION}_(?:左右|上下|或更长)?(?:内)?_?(?:的)?(?:时间|左右|努力|建设|攻坚|奋斗|集中整治)`,
    ),
    cue: /(?:用|[通经]过|花|集中)\s?[0-9〇一二三四五六七八九十廿卅两半元百]/u,
    read: within,
  }),
];
