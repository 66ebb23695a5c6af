import { ORDERING_YAO } from '../../lexicon/ordering-yao';
import { anyOf, everywhere, pattern } from '../../lexicon/any-of';
import { defineRule, type Reading } from '../../rules/rule';
import { ACT } from './verbs';

/** How a clause tells somebody to do something: the word that does it, and the words before it. */
export interface Order {
  word: string;
  subject: string;
}

type OrderRule = ReturnType<typeof defineRule<'order', Order>>;

/** Words before 要 that make the clause a report, a reason or a question, and no order. */
const REPORTS = pattern(
  '(?:是(?!$)|',
  anyOf(`
    了(?!解|然) 已经 关键 曾(?!经理) 因为 由于 虽然 如果 为什么 怎么 无论 不管 据(?=了解|介绍|悉|统计|称) 表示 认为 只有
    (?<!人|刚)才(?!能) 是否 这就 意味着 不仅 觉得 感到
  `),
  ')',
);
const IDIOMS = /特别是|尤其是|越是|[一二三四五六七八九十]是/gu;

const order = (word: string, groups: Record<string, string | undefined>): Reading<Order> | undefined => {
  const subject = groups.subject ?? '';
  return REPORTS.test(subject.replace(IDIOMS, '')) ? undefined : { value: { word, subject }, confidence: 'stated' };
};

const SUBJECT = '^(?<subject>[^，。；：]{0,48}?)';

/** «要强化…», «各单位要…», «检视整改要…», but not 主要, 需要, 要求, 要素. */
export const must: OrderRule = defineRule<'order', Order>({
  id: 'order.must',
  kind: 'order',
  pattern: everywhere(SUBJECT, ORDERING_YAO),
  cue: /要/u,
  read: (groups) => order('要', groups),
  examples: [
    { text: '要抓好汛期值班值守', quote: '要' },
    { text: '各镇要把排查工作做细', quote: '各镇要' },
    { text: '问题整改要见底清零', quote: '问题整改要' },
    { text: '越到收尾阶段越要绷紧弦', quote: '越到收尾阶段越要' },
    { text: '人才办要建立联系制度', quote: '人才办要' },
    { text: '区大数据局要按月通报', quote: '区大数据局要' },
    { text: '村干部特别是支部书记要带头', quote: '村干部特别是支部书记要' },
  ],
  counterExamples: [
    '这是一项重要任务',
    '主要负责同志到会',
    '群众需要帮助',
    '达到标准要求',
    '他表示要继续努力',
    '也要看到',
    '克服“等靠要”思想',
    '要想富先修路',
  ],
});

/** «必须», «务必», «须», «应当»: an obligation in stronger or more legal words. */
export const obligation: OrderRule = defineRule<'order', Order>({
  id: 'order.obligation',
  kind: 'order',
  pattern: everywhere(
    SUBJECT,
    '(?<word>必须|务必|务须|应当|应该|须(?!知|臾)|(?<![适响反供效对相顺回理感呼照答因])应(?![急用届变对])(?=(?:[于在由将]|不得|',
    ACT,
    ')))',
  ),
  cue: /须|务必|应/u,
  read: (groups) => order(groups.word ?? '', groups),
  examples: [
    { text: '各类证照必须在开园前办好', quote: '各类证照必须' },
    { text: '务必守住安全底线', quote: '务必' },
    { text: '承办单位应当在五日内答复', quote: '承办单位应当' },
    { text: '各站所应及时上报', quote: '各站所应' },
    { text: '经营者应履行告知义务', quote: '经营者应' },
  ],
  counterExamples: ['游客须知张贴在门口', '应急演练有序进行', '他曾必须早起', '供应保障有力', '做到应收尽收'],
});

/** «严禁», «不得», «决不能»: what must not be done. */
export const ban: OrderRule = defineRule<'order', Order>({
  id: 'order.ban',
  kind: 'order',
  pattern: everywhere(
    SUBJECT,
    '(?<word>',
    anyOf(`
      严禁 (?<![容舍来要怪少])不得(?!不|了|已) 不准 不许 切忌 切勿 决不能 绝不能 决不可 绝不可 决不允许 绝不允许 坚决不能 坚决不允许
      千万不能 万万不能 丝毫不能 (?<=越是?[^，]{0,16})越不能 (?<=[一半][刻天点分秒丝毫户人个]|谁)[也都](?:不能|不得) 一律(?![是为的])
    `),
    ')',
  ),
  cue: /[禁不切]/u,
  read: (groups) => order(groups.word ?? '', groups),
  examples: [
    { text: '严禁在林区用火', quote: '严禁' },
    { text: '任何单位不得挪用专款', quote: '任何单位不得' },
    { text: '越到收官时越不能松手', quote: '越到收官时越不能' },
    { text: '哨位一刻也不能空', quote: '哨位一刻也不能' },
  ],
  counterExamples: ['他不得不改期', '成绩来之不易', '容不得半点马虎', '雨天不能施工'],
});

/** «该停的停、该拆的拆»: what each case calls for. */
export const asCalledFor: OrderRule = defineRule<'order', Order>({
  id: 'order.as-called-for',
  kind: 'order',
  pattern: everywhere(
    String.raw`^(?<subject>)(?<word>[该能应可](?<deed>\p{Script=Han}{1,6})的(?:一律|坚决|就|都|要)?\k<deed>)`,
  ),
  cue: /[该能应可].{1,6}的/u,
  read: (groups) => order(groups.word ?? '', groups),
  examples: [
    { text: '该停工的停工、该处罚的处罚', quote: '该停工的停工' },
    { text: '能马上整改的马上整改', quote: '能马上整改的马上整改' },
  ],
  counterExamples: ['该镇的产业', '应该说的话'],
});

const OFFICE = anyOf(`
  局 委 办 办公室 部 厅 院 中心 公司 集团 政府 领导 负责同志 负责人 分局 大队 支队 街道 办事处 镇 乡 “两委” 指挥部 专班 单位 部门 工作队
  领导小组 署 企业 学校 银行
`);

/** «由区住建局牵头…», «区财政局负责…»: the sentence names who answers for the work. */
export const byWhom: OrderRule = defineRule<'order', Order>({
  id: 'order.by-whom',
  kind: 'order',
  pattern: everywhere(
    String.raw`^(?<subject>由?[\p{Script=Han}、“”]{1,60}?`,
    OFFICE,
    ')(?<word>',
    anyOf('牵头(?!单位|部门) 负责(?!同志|人|的) 会同 主办 具体落实 配合'),
    String.raw`|(?<=^由[\p{Script=Han}、“”（）]{1,60})`,
    `(?:${anyOf('统一 修改 审核 汇总 督促 协调 会商 兜底 收储 出具 验收 备案')}|${ACT}(?![^，。；：]{0,4}的))`,
    ')',
  ),
  cue: /^由|牵头|负责|会同|主办|落实|配合/u,
  read: (groups) => order(groups.word ?? '', groups),
  examples: [
    { text: '由区水务局牵头制定清淤方案', quote: '由区水务局牵头' },
    { text: '区城管局负责清运', quote: '区城管局负责' },
    { text: '县工信局会同供电公司排出计划', quote: '县工信局会同' },
    { text: '由县文旅局按照专家意见修订', quote: '由县文旅局按照' },
    { text: '由县政务服务中心梳理归类', quote: '由县政务服务中心梳理' },
  ],
  counterExamples: ['主要负责同志参加', '会议由区长主持', '由县委宣传部编制的画册', '带领区直部门负责人到现场'],
});

/** «请各单位于月底前报送…»: a document asks those whom it addresses. */
export const request: OrderRule = defineRule<'order', Order>({
  id: 'order.request',
  kind: 'order',
  pattern: everywhere(
    '^请(?<subject>(?:各|有关|相关)[^，。；：]{1,40}?)(?<word>',
    anyOf(
      '于 在 将 按 按照 认真 确定 结合 对照 明确 指定 及时 抓紧 高度重视 遵照 严格 切实 组织 做好 报送 填报 尽快 迅速 立即 务必 安排',
    ),
    ')',
  ),
  cue: /请/u,
  read: (groups) => order('请', groups),
  examples: [
    { text: '请各镇、各站所指定一名联络员', quote: '请各镇、各站所指定' },
    { text: '请有关单位于周五前填报', quote: '请有关单位于' },
  ],
  counterExamples: ['请示报告制度', '请各位代表审议', '申请各级补助资金'],
});

/** «区督查室每月通报进度», «县财政局于6月10日前拨付»: a unit is given its regular or dated work. */
export const byWhen: OrderRule = defineRule<'order', Order>({
  id: 'order.by-when',
  kind: 'order',
  pattern: everywhere(
    String.raw`^(?<subject>[\p{Script=Han}、“”]{1,40}?(?:`,
    OFFICE,
    String.raw`|督查室|办公室)(?<!全部|内部|小区))(?<word>(?:于|在)?(?:每[月周年日旬]|每个?[季月半两]|\d{1,2}月(?:\d{1,2}日|底)前))`,
  ),
  cue: /每|月/u,
  read: (groups) => order(groups.word ?? '', groups),
  examples: [
    { text: '县政府督查室每月通报进度', quote: '县政府督查室每月' },
    { text: '区水务局于6月10日前报送方案', quote: '区水务局于6月10日前' },
  ],
  counterExamples: ['每月通报进度', '群众每月可领取补贴', '区水务局6月完成投资三千万元', '在建项目全部于6月底前竣工'],
});

/** The rules of a clause that is an order by its own words, in the order in which they are tried. */
export const ORDER_RULES = [must, obligation, ban, asCalledFor, byWhom, request, byWhen] as const;
