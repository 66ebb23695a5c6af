import type { ReadingContext } from '../rules/rule';

const REACH = 48;

/** The words around a date, as far as its clause goes. */
export interface Surroundings {
  /** Back to the last comma. */
  before: string;
  /** Back to the last stop: a demand that opens the sentence governs its clauses. */
  lead: string;
  /** On to the next comma; where a comma follows at once, the clause behind it. */
  after: string;
  /** A comma follows at once. */
  detached: boolean;
}

const COMMAS = '，,；;。！？:\n';
const STOPS = '；;。！？\n';

/** The end of some words, behind the last of certain characters. */
const behindLast = (words: string, characters: string): string => {
  let at = words.length;
  while (at > 0 && !characters.includes(words[at - 1] ?? '')) at--;
  return words.slice(at);
};

/** Looks at most 48 characters to each side. */
export const surroundings = ({ text, span }: Pick<ReadingContext, 'text' | 'span'>): Surroundings => {
  const left = text.slice(Math.max(0, span.start - REACH), span.start);
  const right = text.slice(span.end, span.end + REACH);
  const detached = right.startsWith('，') || right.startsWith(',');
  return {
    before: behindLast(left, COMMAS),
    lead: behindLast(left, STOPS),
    after: (detached ? right.slice(1) : right).split(/[，,；;。！？\n]/u, 1)[0] ?? '',
    detached,
  };
};

// 已…的 tells which things are meant (对已排查的问题), not that the work is done. 为了, 除了, 了解 hold no 了 of the past.
const DONE =
  /(?<![对将把使])(?:已|业已)(?![^，]{0,12}的|然)|曾[经在于]?(?!祖)|(?<![为除])了(?![解断结却])|以来(?![水访函])|[开办去来看讲]过[一两二三\d]/u;
const REPORTED =
  /累计|同比|环比|[较比]上年|先后|率队|率领|(?<![公一总])共(?![同享建治识用赢产和青促创商管性]|有的|计划)|获悉|本报|记者|创下|创历史/u;

/** The clause tells of what is done: 已…, 曾…, …了, …以来. */
export const isDone = ({ before, after }: Surroundings): boolean => DONE.test(before.slice(-12)) || DONE.test(after);

/** The clause reports figures or a scene: 累计, 同比, 率队… */
export const isReported = ({ before, after }: Surroundings): boolean => REPORTED.test(after) || REPORTED.test(before);

const DEMAND =
  /(?<![重主首纪摘概扼次])要(?![求素点闻件道害职案])|必须|务必|须(?!知)|应(?![急用对届收付变邀])|确保|力争|争取|保证|不得|责令|限(?![制额])|拟(?![定订稿])|(?<!不)得(?=[在于])|原则上|请(?![示求假教愿])|计划(?=[在于]|\p{Script=Han}{1,6}\d)|预期|需(?![求要])|需要|将(?![军领来])/u;
const LABEL = /(?:时限|期限|时间|日期|节点|(?<!标准)时点)(?:要求)?(?:[为是于在:]|原则上为)?$/u;

/** Somebody is told to do it, or it is planned: 要, 须, 确保, 拟, 完成时限：… */
export const isDemanded = ({ lead, after }: Surroundings): boolean =>
  DEMAND.test(lead) || LABEL.test(lead) || DEMAND.test(after.slice(0, 16));

/** A label stands before it (完成时限：, 整改期限为). */
export const isLabelled = ({ lead, before }: Surroundings): boolean =>
  LABEL.test(before) || (before === '' && lead.endsWith(':'));

// What makes the date an attribute of the next word, whatever its unit (3月以来, 2021年的, 5日起).
const LEANS_ON = /^(?:的(?!时候)|以来|来(?![临访函信])|以[后上下]|之?[后间](?!续)|起(?!草)|[个余多至到-])/u;
// What a period is said of: 2021年度指标, 三季度数据, 6月重点任务.
const NOUN_FOLLOWS =
  /^(?:[度版届生级期]|应届|(?:全[年国省市区县镇]|各项|主要|年度)?(?:经济|数据|指标|任务|目标|计划|预算|决算|工作(?!开展|启动|完成|要[^点])|重点(?:工作|任务|项目|事项|建设|目标)|项目(?!建成|开工|竣工|完成|投产)|情况|形势|成绩|成效|业绩|考核|总结|报表|例会|会议|活动|收入|财政|税收|[冬夏春秋]季|新年|春晚|中国|世界|全国|第|(?:远景|愿景|长远)目标|可持续发展|议程))/u;

// 报送当月进展, 学习6月7日会议精神: the verb before the date has what follows as its object.
const TAKES_OBJECT =
  /(?:报[送告]|总结|谋划|学习|贯彻|落实|分析|通报|研究|部署|对[照标]|围绕|做好|抓[好实住牢]|推[进动]|完成|汇总|核对|统计|召开|听取|公布|印发|编制|安排|审议|传达|参加|回顾|办好|办理|争创|制[定订]|公开|上报|核实)$/u;

/** The date belongs to what the verb before it is about. */
export const isInsideObject = ({ before }: Surroundings): boolean => TAKES_OBJECT.test(before);

// 1月至2月查出的问题: the period tells which of them.
const OF_THAT_TIME =
  /^(?:期间)?\p{Script=Han}{0,6}(?:查出|查摆出?|发现|反馈|排查出?|交办|通报|移交|遗留|形成|发生|受理|登记|暴露)的/u;

// 10月20日调研时的讲话: what was said then.
const SAID_THEN = /^\p{Script=Han}{1,8}时的|^\p{Script=Han}{0,10}(?:讲话|[指批]示|会议|座谈会)(?:精神|要求)/u;

// 当天巡查情况, 当月补贴: what belongs to the day or the month.
const OF_ITS_TIME =
  /^的?(?!汇总|通报)\p{Script=Han}{0,2}(?:情况|数据|补贴|津贴|工资|绩效|动态|台账|进展|用量|预计|计划完成)/u;

// 5月份排名后三位的乡镇要…, 2020年全面小康这个目标: the demand comes behind the thing.
const OF_TOLD_THING =
  /^(?![要须应必务])\p{Script=Han}{2,10}的\p{Script=Han}{1,10}?(?:[要须应]|必须|务必|一律)|^\p{Script=Han}{2,10}(?:这[一个项]|(?:即?将|定)[于在])/u;

const WEATHER =
  /^\p{Script=Han}{0,6}(?:有|出现|迎来|多)\p{Script=Han}{0,8}(?:[雨雪风]|雷暴|降温|寒潮|高温|天气|降水)|^(?:天气|气温|最[高低]气温)/u;

/** «18日至20日有强降雨»: a forecast. */
export const isWeather = ({ after }: Surroundings): boolean => WEATHER.test(after);

/** «4月1日至5月10日为禁渔期»: the words give the period its name. */
const IS_NAMED =
  /^[为是]\p{Script=Han}{0,10}(?:[禁防休汛戒封]|有效|保护|过渡|高发)\p{Script=Han}{0,4}(?:[期月周日]|时段)$/u;

/** The date only tells which thing is meant (2021年度指标, 第一季度数据, 3月以来); a day is seldom said of a thing. */
export const describesThing = ({ after, detached }: Surroundings, isDay: boolean): boolean =>
  !detached &&
  (IS_NAMED.test(after) ||
    LEANS_ON.test(after) ||
    OF_THAT_TIME.test(after) ||
    OF_ITS_TIME.test(after) ||
    SAID_THEN.test(after) ||
    OF_TOLD_THING.test(after) ||
    (!isDay && NOUN_FOLLOWS.test(after)));
