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

const tailOf = (text: string, stops: RegExp): string => text.slice(text.search(stops) + 1);

/** Looks at most 48 characters to each side. */
export const surroundings = ({ text, span }: Pick<ReadingContext, 'text' | 'span'>): Surroundings => {
  const left = text.slice(Math.max(0, span.start - REACH), span.start);
  const right = text.slice(span.end, span.end + REACH);
  const detached = /^[，,]/u.test(right);
  return {
    before: tailOf(left, /[，,；;。！？:\n](?=[^，,；;。！？:\n]*$)/u),
    lead: tailOf(left, /[；;。！？\n](?=[^；;。！？\n]*$)/u),
    after: (detached ? right.slice(1) : right).split(/[，,；;。！？\n]/u, 1)[0] ?? '',
    detached,
  };
};

// 已…的 tells which things are meant (对已排查的问题), not that the work is done. 为了, 除了, 了解 hold no 了 of the past.
const DONE = /(?<![对将把使])(?:已|业已)(?![^，]{0,12}的|然)|曾[经在于]?(?!祖)|(?<![为除])了(?![解断结却])/u;
const REPORTED =
  /累计|同比|环比|[较比]上年|先后|率队|率领|(?<![公一总])共(?!同|享|建|治|识|用|赢|产|和|青|促|创|商|管|有的|性|计划)|获悉|本报|记者|创下|创历史/u;

/** The clause tells of what is done: 已…, 曾…, …了. */
export const isDone = ({ before, after }: Surroundings): boolean => DONE.test(before.slice(-12)) || DONE.test(after);

/** The clause reports figures or a scene: 累计, 同比, 率队… */
export const isReported = ({ before, after }: Surroundings): boolean => REPORTED.test(after) || REPORTED.test(before);

const DEMAND =
  /(?<![重主首纪摘概扼次])要(?![求素点闻件道害职案])|必须|务必|须(?!知)|应(?![急用对届收付变邀])|确保|力争|争取|保证|不得|责令|限(?=[^制额]|$)|拟(?![定订稿])|(?<![不])得(?=在|于)|原则上|请(?![示求假教愿])|计划(?=在|于|$)|需(?![求要])|需要|将(?!军|领|来)|(?:时限|期限|时间|日期|节点|时点|时限要求)[为是于在:]?$/u;

/** Somebody is told to do it, or it is planned: 要, 须, 确保, 拟, 完成时限：… */
export const isDemanded = ({ lead, after }: Surroundings): boolean =>
  DEMAND.test(lead) || DEMAND.test(after.slice(0, 16));

// What makes the date an attribute of the next word, whatever its unit (3月以来, 2021年的, 5日起).
const LEANS_ON = /^(?:的(?!时候)|以来|来(?![临访函信])|以[后上下]|之?[后间](?!续)|起(?!草)|个|余|多|[至到-])/u;
// What a period is said of: 2021年度指标, 三季度数据, 6月重点任务.
const NOUN_FOLLOWS =
  /^(?:[度版届生级期]|中(?!期前)|(?:全[年国省市区县镇]|各项|主要|年度)?(?:经济|数据|指标|任务|目标|计划|预算|决算|工作(?!开展|启动|完成|要[^点])|重点(?:工作|任务|项目|事项|建设|目标)|项目(?!建成|开工|竣工|完成|投产)|情况|形势|成绩|成效|业绩|考核|总结|报表|例会|会议|活动|收入|财政|税收|[冬夏春秋]季|新年|春晚|中国|世界|全国|第))/u;

/** The date only tells which thing is meant (2021年度指标, 第一季度数据, 3月以来); a day is seldom said of a thing. */
export const describesThing = ({ after, detached }: Surroundings, isDay: boolean): boolean =>
  !detached && (LEANS_ON.test(after) || (!isDay && NOUN_FOLLOWS.test(after)));

// Characters with which the verbs of official work begin, but for the nouns among their words.
const VERB_BEGINS =
  '(?!安全|交通|开发区|通[信讯]|收[入益]|成[本果绩]|建材|投资环境|报[刊纸]|组[长员部]|组织(?:部|生活|人事|建设|体系)|下[属辖]|发展改革|财政|改革[办委]|检[察]|审判|编[办号]|种[子类]|提案|解放|查询|督查室|签名|完善程度|装备制造|运输业|推荐人|整体|接班|制度|培训班|开心|通常|投影|建议)[建修拆改整治清查检督办报交开启投运竣封通完实达推落制编印发下拨付兑收征减免缓退补增扩压提降消解处迁搬移接验考评审批组召举集培训演试攻冲引招签谈选聘录配备装安种植排疏挖铺架浇吊调谋部署动形构打优健纠撤腾储销见成挂揭对摸入归公申汇争抓做突迎覆取返归盘核比巡走访慰宣讲讨研论保护防管控管禁停暂恢复重再新全基力确须要应将拟由向把均都先]';
const VERBS = [
  ...['主体', '初步', '同步', '逐步', '分批', '分别', '陆续', '正式', '集中', '持续', '继续', '深入', '进一步', '着力'],
  ...[
    '大力',
    '奋力',
    '率先',
    '如期',
    '按期',
    '原则上',
    '至少',
    '不得',
    '可',
    '是',
    '为',
    '达',
    '进[场入行]',
    '上线',
    '上报',
  ],
];
const ACT = new RegExp(`^(?:[前内底]?)(?:${VERB_BEGINS}|${VERBS.join('|')})`, 'u');
const ACT_ANYWHERE = new RegExp(`(?:${VERB_BEGINS})`, 'u');
// What papers report of leaders and meetings, rather than ask for.
const SCENE =
  /^(?:上午|下午|晚上?)?(?:召开|举行|主持|调研|督导|视察|考察|率|会见|出席|参加|赴|深入|走访|慰问|开幕|闭幕)/u;

/** An act follows the date (完成…, 全面建成…). */
export const beginsAct = ({ after }: Surroundings): boolean => ACT.test(after);

/** The act that follows is work to be done and no scene from the news. */
export const beginsWork = ({ after, detached }: Surroundings): boolean =>
  !detached && ACT.test(after) && !SCENE.test(after);

/** An act stands somewhere in the clause. */
export const holdsAct = ({ after }: Surroundings): boolean => ACT_ANYWHERE.test(after);
