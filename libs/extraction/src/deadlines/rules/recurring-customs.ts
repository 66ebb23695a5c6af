import { everyMatch } from '../../lexicon/every-match';
import { deadlineRule, pattern, refuse } from '../deadline-rule';
import { numberOf } from '../numerals';
import { everyN } from './recurring-days';
import { duty } from './recurring-months';

const UNIT = '(?:工作日|星期|季度?|半年|[天日周旬月年])';
// 每周一调度 is read as 每周，一调度: in this set phrase the office counts the acts and names no Monday.
const DUTY =
  '(?:调度|通报|研判|会商|汇[报总]|报告|督[查导]|考[核评]|小结|点评|评[比议]|排名|讲评|清零|总结|分析|排查|碰头(?!会)|更新)';
const COUNT = '[一半两双三四五六七八九十]';

const QUOTED = /"(?<name>[^"]{2,30})"/gu;

/** «“日…、周…、月…”机制»: of a system named by all its periods none is the term of the work. */
const isNamedSystem = (text: string, at: number): boolean =>
  everyMatch(QUOTED, text).some(
    ({ index, groups }) =>
      index < at &&
      at < index + (groups?.name?.length ?? 0) + 1 &&
      /^[日周月]\p{Script=Han}{2,4}、[周旬月季]\p{Script=Han}{2,4}、[旬月季年]/u.test(groups?.name ?? ''),
  );

/** «实行周调度制度，每周五报送»: the name is told first, then the term. */
const TERM_FOLLOWS = /^[^，。；]{0,14}(?:制度|机制)[^。；]*每个?[天日周旬月季年]/u;
const REACH = 40;

/** «“一月一主题”党日活动»: what a custom is called. */
const IS_BRAND = /^\p{Script=Han}{0,4}"\p{Script=Han}{0,4}(?:党日|活动|品牌|讲堂|课堂|论坛|文化)/u;

/** Set phrases of the office: 一月一调度, 半月一次, 按月, 周调度. */
export const customaryRules = [
  deadlineRule({
    id: 'deadline.one-by-one',
    pattern: pattern(
      `(?<![第十0-9.])(?:每(?<each>${UNIT})一${DUTY}(?![^，。]{0,4}_[0-9一二两三四]次)|(?<n>${COUNT})个?(?<u>${UNIT})一(?![日号夜晚生度个些直起天年月周世次回]|点[^评名验])[一-龥]{1,2})`,
    ),
    cue: /[每一半两双三四五六七八九十]个?[工星季半天日周旬月年][作日期度年]{0,2}一/u,
    read: ({ n, u = '', each }, context) =>
      IS_BRAND.test(context.text.slice(context.span.end, context.span.end + REACH))
        ? refuse('活动的名称，不是时限')
        : duty(each ? everyN(1, each) : everyN(n === '双' ? 2 : numberOf(n), u), context),
  }),
  deadlineRule({
    id: 'deadline.so-often',
    pattern: pattern(
      `(?<![第0-9.])(?<n>${COUNT}|(?=半年))个?_(?<u>${UNIT})_(?:至少|不少于|不低于|最少)?(?:开展|组织|召开|进行|调度|研究|报告|通报)?_(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})_次(?!会议|全会|会(?![商诊审办])|性)`,
    ),
    cue: /[天日周期旬月季度年].{0,12}次/u,
    read: ({ n, u = '' }, context) =>
      // «五年一次的换届» tells which thing is meant.
      u === '年' && context.text.startsWith('的', context.span.end)
        ? undefined
        : duty(everyN(n === '双' ? 2 : n === '' ? 1 : numberOf(n), u), context),
  }),
  deadlineRule({
    id: 'deadline.by-period',
    pattern: pattern(
      '(?:按(?<u>半月|双周|半年|季度?|周|旬|月|年度?|[日天])|逐(?<v>季度?|[周旬月年日天])(?!研判|分析|会诊|过堂|比对|排[出定]|分解|细化|倒排|明确|推进|攻坚|梳理))(?![份期程常龄级限代节边围密长轮度数历薪租底均]|年?(?:提高|增[加长]|递增|下降|减少|上升|降低|扩大))',
    ),
    cue: /[按逐][半双季周旬月年日天]/u,
    read: ({ u, v }, context) => {
      const word = u ?? v ?? '';
      const count = word.startsWith('半') ? 0.5 : word.startsWith('双') ? 2 : 1;
      return duty(everyN(count, word), context);
    },
  }),
  deadlineRule({
    id: 'deadline.named-duty',
    pattern: pattern(
      '(?<=^|[，、,；:"()]|实行|落实|坚持|执行|严格|建立|完善|推行|采取|健全|做到|开展|召开|[和及])(?<u>半月|双周|半年|季度?|月|周|旬|日|年)(?:度)?(?:调度|通报|报告(?=制|[，、。；"]|机制|$)|例会|研判|会商|点评|督查|评比|讲评|考评|小结|清零|排名|盘点|巡查|报制度|(?<=[月周季])考核)',
    ),
    cue: /[月周旬日年季度](?:调度|通报|[报评讲考]|例会|研判|会商|点评|督查|小结|清零|排名|盘点|巡查)/u,
    read: ({ u = '' }, context) => {
      const { text, span } = context;
      if (isNamedSystem(text, span.start) || TERM_FOLLOWS.test(text.slice(span.end, span.end + REACH))) {
        return refuse('制度的名称，不是时限');
      }
      if (/[0-9一二三四本上下今去]$/u.test(text.slice(0, span.start))) return refuse('不是周期性工作');
      const count = u.startsWith('半') ? 0.5 : u.startsWith('双') ? 2 : 1;
      return duty(everyN(count, u), context);
    },
  }),
];
