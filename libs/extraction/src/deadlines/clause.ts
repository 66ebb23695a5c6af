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

const NOUN_FOLLOWS =
  /^(?:[度版级届生]|的(?!时候)|以来|来(?![临访函信])|以[后上下]|之?[后间](?!续)|起(?!草)|个|余|多|期间?|[至到-]|中(?!期前)|(?:全[年国省市区县镇]|各项|主要|度|年度)?(?:[经数]据?(?=[济据])|经济|数据|指标|任务|目标|计划|预算|决算|工作(?!开展|启动|完成|要[^点])|重点(?:工作|任务|项目|事项|建设|目标)|项目(?!建成|开工|竣工|完成|投产)|情况|形势|成绩|成效|业绩|考核|总结|报表|例会|会议|活动|年度|冬季|夏季|春季|秋季|新年|春晚|中国|世界|全国|第))/u;

/** The date only tells which thing is meant (2021年度指标, 第一季度数据, 3月以来). */
export const describesThing = ({ after, detached }: Surroundings): boolean => !detached && NOUN_FOLLOWS.test(after);

const ADVERB =
  '(?:前|内|底|[基初]本|初步|全面|全部|全力|着力|大力|奋力|力争|争取|确保|正式|分别|同步|逐步|率先|再|新(?=[增建开改])|力|至少|要|须|应|必须|务必|将|拟|计划|必|需|可|不得|集中|重点|继续|持续|进一步|深入|分批|陆续|统一|组织|主体|各|实质性|如期|按期|均|都|也|一律|原则上|由|对|把|向|报|在)';
const ACTION =
  '完成|建成|实现|启动|开工|竣工|投用|投产|投入|达到|达|突破|开展|开始|实施|推[进动行出广]|举[办行]|召开|组织|制[定订]|出台|印发|公布|发布|报送|上报|报告|提交|提请|反馈|办[理结]|整改|落实|落地|建立|建[设好]|构建|形成|做[好到]|抓好|进[场入行]|交付|拨付|兑现|发放|签[订约]|验收|封顶|通车|运[行营]|上线|开[通放业园学]|搬迁|清[零理退偿]|处[置理]|解决|消除|取消|缓缴|减免|下[放达]|移交|接受|迎接|推迟|改造|修复|治理|整治|排查|检查|督[查导]|巡查|评估|评价|考核|调研|调度|通报|审[议核计]|申报|编制|谋划|部署|动工|攻坚|冲刺|培训|演练|试[点行运]|全覆盖|覆盖|提[高升交]|降[低至到]|压[减缩]|培育|打造|引进|新增|增[加设]|优化|健全|修订|拆除|腾退|收[储官尾]|结束|销号|见效|见[到成]|补齐|配[齐备]|设立|成立|挂牌|揭牌|对接|摸[清排]|入[库户驻]|归集|公示|征[求集收]|申请|汇[报总]|是|为';
const ACTION_FOLLOWS = new RegExp(`^${ADVERB}{0,3}(?:${ACTION})`, 'u');

/** An act follows the date (完成…, 全面建成…). */
export const beginsAct = ({ after }: Surroundings): boolean => ACTION_FOLLOWS.test(after);

/** An act stands somewhere in the clause. */
export const holdsAct = ({ after }: Surroundings): boolean => new RegExp(ACTION, 'u').test(after);
