import { IS_BEFORE } from '../before';
import { isDone, surroundings } from '../clause';
import { type DeadlineOutcome, deadlineRule, pattern, reading, type ReadingContext, refuse } from '../deadline-rule';

const unresolved = (skip: number, context: ReadingContext): DeadlineOutcome =>
  isDone(surroundings(context))
    ? refuse('说的是已经完成的事')
    : { ...reading({ kind: 'event', how: '所指的事件没有确定日期，未推算' }, 'stated'), skip };

const SEASON =
  '(?:(?:[今明后本当次]|[0-9]{4})年_?)?(?:[0-9]{1,2}月份?)?(?:主?汛期?|入汛|雨季|台风季|供暖季?期?|采暖季?期?|入[冬春夏秋伏]|[冬夏春秋]季|[冬春夏秋][耕播收种]|三[夏秋]|麦收|封冻|上冻|冰冻|结冰|旺季|(?:森林)?防火期|年关|开学|新?学期[末底]?|放假|[寒暑]假|(?:全国|省|市|区|县)?两会|(?:党代|人代|职代|村代|亚运|冬奥|[全省]运|[残大]运|运动|博览|进博|文博|旅博|交易|庙)会|[一-龥]中全会|二十[一-九]?大|换届|(?:开栓)?供热|开栓|[盛初]?花[期季]|[农春秋]忙|抽穗|收[割获]期?|中考|学考|征兵|年检)';
const HAPPENS =
  '(?:验收|召开|复[工产学业课市航]|开诊|竣工|投产|投用|投入使用|开工|开业|开园|开馆|开市|开播|开幕|闭幕|通车|通航|交付使用|交付|交房|启用|运[行营]|上线|举办|举行|启动|实施|施工|到期|届满|期满|出台|入住|审议|上会|来临|到来|结束|完工|退场|进场|拆除|搬迁|挂网|招标|开标|开考|[迎年抽]检|检查|评审|考核|审计)';

/** Events whose day no calendar tells: kept as they stand until somebody says the day. */
export const eventRules = [
  deadlineRule({
    id: 'deadline.before-season',
    pattern: pattern(`"?${SEASON}"?(?:来临|到来|开始|召开|结束|工作)?(?:之|以)?前(?!的)${IS_BEFORE}`),
    cue: /[关末热栓暖汛季期冬春夏秋伏耕播收种麦冻冰旺学假会大考兵检届临来始开束作"][之以]?前/u,
    read: (_groups, context) => unresolved(0, context),
  }),
  deadlineRule({
    id: 'deadline.before-happening',
    pattern: pattern(`[一-龥0-9A-Za-z"]{0,12}?${HAPPENS}(?:之|以)?前(?!的)${IS_BEFORE}`),
    cue: /[收开工产用业课诊园馆市播幕车航付房行营线办施期满台住议会临来束场除迁网标考动检查评审核计][之以]?前/u,
    read: (_groups, context) => {
      const words = context.text.slice(context.span.start, context.span.end);
      // «上半年结束前» is the end of a period that the calendar knows.
      if (
        /(?:(?<!学)年|月份?|季度?|[旬底末]|[周星]期?|期间|时期|规划期|五"?)(?:结束|终了|收官)(?:之|以)?前$/u.test(words)
      )
        return undefined;
      if (/^(?:不得|不准|不能|严禁|禁止|不予)/u.test(context.text.slice(context.span.end))) return undefined;
      // The event begins after 在 or a word of demand: 要在|工程验收前.
      return unresolved((/^.*(?:[在于须应赶到]|[^重主]要|^要)/u.exec(words)?.[0] ?? '').length, context);
    },
  }),
  deadlineRule({
    id: 'deadline.lunar-date',
    pattern: pattern(
      '(?:(?:农历|阴历)_?(?:[正冬腊]月|[一二三四五六七八九十]{1,2}月)|(?<!一)[正冬腊]月)(?:初?[一二三四五六七八九十廿]{1,3})?底?_?(?:之前|以前|前)',
    ),
    cue: /[农阴]历|[正冬腊]月/u,
    read: (_groups, context) => unresolved(0, context),
  }),
];
