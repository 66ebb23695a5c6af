import { DISPOSES } from '../../lexicon/disposal';
import { ORDERING_YAO } from '../../lexicon/ordering-yao';
import { VERBS } from '../names/name-limits';
import { patternAt, wordsAt, type Matcher } from '../names/words-at';

/** A clause: what stands between two stops. Its subject stands at its beginning. */
export const CLAUSE = /[^，。；：！？,;:!?\n]{3,}/gu;

const MODAL = `(?:一定要|必须|务必|应当|应该|需要|不得|${ORDERING_YAO}|应(?![急对用有收届邀变战付税诉])|须|需(?!求))`;
/** «要», «必须», «应当»: what makes a subject answer. */
export const MUST = patternAt(
  `(?:会后|回去(?:以?后)?|节前|节后|汛前|也|都|均|还|更|就|则|同样|同时|一律|今后|近期|近日|今年|明年|年内|目前|当前|现在|马上|下一步|下半年|上半年|首先|尤其|切实|[一二三四五]|一刻也|丝毫|决|绝)?(?:${MODAL}|不[能准许])`,
);

const DOES_ALSO =
  '组织(?![部口要应须的]|人事|委员|必须)|指导(?!组|中心|员)|监督(?!局|所|管理|站)|排查|核查|审核|审查|抽查|通报|考核|调度(?!中心)|安排|拨付|办理|梳理|汇总|研究(?![室院所生])|起草|收集|走访|下沉|进驻|包保|包联|带头|时刻|立即|迅速|随时|按|对(?![口外接])|在|于|至少|自|每[月周天日年季两半旬亩户吨]|每(?=\\d*(?:个|[小学所处镇乡村街校班]))|各(?=[配明确派自成组安抽]|\\d)|派专?人|派驻|科学|分别|各负其责|密切|共同|具体|协同|签订|开设|开通|公布|公开|逐[一项户村级条个企校站点段栋处宗件家层]|率先|主抓|狠抓|抓|出资|购买|采购|修订|补充|调整|整理|编写|清理|清查|填报|反馈|报(?![社纸告])|向|以|继续|进一步|从|尽快|力争|不断|着力|全力|全程|高标准|高质量|倒排|挂图|保障(?!局|中心|部)|保证|维护(?!中心)|守住|守牢|做到|靠前|千方百计|限期|如期|按时|提前|不定期|年内|\\d{1,4}[年月][^，。,]{0,6}[前底末内]|今年|本月|下月|一[月周季]一|最迟|原则上|(?:\\d{1,3}|[一二三四五六七八九十两半]{1,2})个?(?:工作日|[天日周月]|小时)(?:之|以)?内|\\d{1,2}小时|包(?=[村片户组段地栋])|今天|明天|后天|当天|当场|立行立改|把(?!关)|均|都|也|再次|对照|参照|比照|直接|安全|立案|停用|启用|取消|暂停|分片|分组|广泛|进场|采取|采用|轮流|专门|专题|集体|亲自|统一|同步|根据|依据|结合|依托|针对|各司其职|各尽其责|同向发力|齐抓共管|通力|修改|接收|通知|约定|登记造册|建档|跟踪|跟进|紧跟|压降|盘活|招引|策划|谋划|包装|申报|争取|储备项目|复核|核实|核准|摸清|摸排|起底|见底|兜底|托底|拉网|驻点|蹲点|轮班|带班|盯守|盯办|交办|督办|将(?=[^，。；：]{2,20}(?:报送?|上报|抄送|移交)[^，。；：]{2})';
/** Acts that are also part of longer names («疾控中心消杀组»), where they are none. */
const ACTS_LIST = `
  上门 入企 登门 抽调 吸收 集中 备足 备齐 建成 新建 改建 扩建 新增 增设 安装 铺设 拆除 清退 关停 搬迁 腾退 录入 填写 报备 移送 告知 张贴
  悬挂 设卡 设点 布控 劝导 垫付 划拨 挂牌 挂点 分解 制发 拟定 拟订 草拟 配备 配齐 配足 选定 选聘 聘请 招聘 招募 汇报 转发 查处 取缔 封停
  劝返 转运 调配 调拨 投放 收储 牵线 引入 购置 租用 腾出 划定 设定 评选
`
  .trim()
  .split(/\s+/u)
  .map((act) => `${act}(?!.?[组队站科室局所员办委厅处]|中心|专班|大队|公司)`);
/** What a subject without «要» does: verbs, adverbs and times that open a predicate. */
export const DOES = wordsAt([VERBS, DOES_ALSO, DISPOSES, ...ACTS_LIST].join('|'));

/** What somebody does after «由» («由住建部门验收»). */
export const DOES_AFTER_BY = wordsAt(
  `${VERBS}|${DOES_ALSO}|会商|出具|兜底|承建|承办|主办|协办|建设|管理(?!局|处|所|站|中心|委员会|单位|部门)|运营|监管(?!局|所)|验收|受理|签发|代管|补助|解决|处理|处置|整改|维修|主持|召集|宣传(?!部)|培训|储备|登记|录入|把关|兼任|担任|包干|认领|督办|督导|检查|带队|巡查|养护|清运|审批(?!局)|备案|统计(?!局)|发起|推荐|认定|确认|筹集|筹措|解释|答复|回复|约谈|发函|移送|处罚|指派|派出|派驻|接收|保管|保存|归档|公示|执法(?!局|队|大队|支队)`,
);

/** Any act at all, but not the rest of a longer name («市公安局某某分局»). */
export const ANY_ACT = patternAt(
  '(?!副|主任|书记|党组|[局处部县市区镇院校行]长)(?!.{0,12}(?:率领|带领|带队|陪同))(?!.{0,8}(?:分局|支行|分行|分公司|支队|大队|中队|[股科室]))(?![家门校的等和与及、任为组构转长员理置织署分位面势托派议商伍园级民庄内域委直场城区份])\\p{Script=Han}',
);

/** What those who follow a leader do. */
export const AFTER_LEADER = wordsAt(`沟通|联络|衔接|要|等|${VERBS}|${DOES_ALSO}`);

const HEARTILY =
  '(?:积极|全力|密切|主动|切实|认真|大力|共同|紧密|协同|及时|通力|全面|按照?(?:各自)?职责(?:分工)?|依职责|做好|抓好|加强|予以|给予|自觉)';
/** «积极配合», «要全力支持»: the subject helps somebody. */
export const HELPS = patternAt(`(?:也|都|均|还)?(?:${MODAL})?${HEARTILY}{0,3}(?:配合|协助|参与|支持|协作|协同)`);
/** «要牵头», «牵头负责», «主办»: the subject leads. */
export const LEADS = patternAt(
  `(?:${MODAL})?(?:为|作为|是|担任)?(?:总牵头|牵头(?!责任|单位|部门|领导|人|作用|职责)|主办(?!方|场|单位)|抓总)`,
);
/** «会同», «联合»: a partner follows. */
export const WITH = patternAt(`(?:${MODAL})?(?:积极|主动|及时|牵头)?(?:会同|联合|协同|会商)`);
/** «具体负责», «为第一责任人»: the subject carries the duty. */
export const CARRIES = patternAt(
  `(?:(?:${MODAL})?(?:按照?(?:各自|其)?(?:部门)?职[责能](?:分工)?|根据职责分工|依职责|各自|分别|共同|具体|统一|全面|主要|直接|统筹|组织|分工|同步|一并){0,2}(?:负责(?!人|同志|任)|承担(?!能力)|主抓)|(?:是|为|作为)[^，。；：,;:]{0,10}(?:责任主体|责任单位|牵头单位|主办单位|责任人|主体责任))`,
);

const TIME =
  '(?:\\d{4}年|今年|明年|当年|年)?(?:\\d{1,2}月份?|本月|下月|月)?(?:\\d{1,2}[日号]|[上中下]旬)?[底末初]?(?:之前|以前|前|起|后|内)';
const SPEECH = '强调|指出|要求|提出|希望|叮嘱|嘱咐|议定|决定|明确|表示|会议认为';
const CONNECTIVES =
  '同时|此外|另外|其中|特别是|尤其是|因此|为此|对此|接下来|下一步|下一阶段|下步|目前|当前|近期|今后|今年|明年|会后|首先|其次|再次|最后|原则上|必要时|确有必要的|具体|并|而|请|以及|包括|(?:随行|在场|陪同|同行|到场)的|“|‘|每[年月周季]度?(?:\\d{1,2}[日号]前)?';
const NUMBERED =
  '(?:第?[一二三四五六七八九十]{1,2}(?:是|要(?=[各全有相区市县])|、)|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、]|[①②③④⑤⑥⑦⑧⑨⑩])';
const connectiveAt = wordsAt(CONNECTIVES);
const numberAt = patternAt(NUMBERED);
const timeAt = patternAt(`${TIME}|[^，。；：,;:]{2,6}期间`);
const speechWord = wordsAt(SPEECH);
const LONGEST_SPEAKER = 16;

/** «会议要求», «某某强调»: everything up to the word of speech. */
const speechAt: Matcher = (text, at) => {
  for (let end = at; end <= at + LONGEST_SPEAKER && !'，。；：,;:'.includes(text.charAt(end)); end += 1) {
    const length = speechWord(text, end);
    if (length > 0 && text.charAt(end + length) !== '部') return end + length - at;
  }
  return 0;
};

/** What may stand before the subject of a clause: numbers, connectives, times, «会议要求». */
export const openerAt: Matcher = (text, at) =>
  connectiveAt(text, at) || numberAt(text, at) || timeAt(text, at) || speechAt(text, at);
