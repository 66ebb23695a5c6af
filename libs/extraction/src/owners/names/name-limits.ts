import { gated } from '../../lexicon/gated';
import { wordsAt } from './words-at';

/** Verbs of government language. What follows one of them is its object; a name neither begins with one nor holds one. */
export const VERBS =
  '同意|抽调|加强|加快|加大|加密|推进|推动|推行|督促|敦促|引导|鼓励|支持|支撑|帮助|协助|配合|会同|联合(?![会社体组国]|公司|大学|指挥)|落实|落细|压实|夯实|做好|做实|抓好|抓实|抓紧|抓细|开展|建立|健全|完善|确保|提升|提高|强化|优化|深化|细化|实现|形成|打造|构建|营造|争取|争创|坚持|坚守|坚决|牢固|牢记|树立|增强|扩大|拓展|促使|协调|动员|发动|号召|要求|强调|指出|召开|举办|参加|参与|深入|全面|扎实|切实|认真|积极|主动|充分|严格|严肃|有效|持续|及时|定期|统筹|聚焦|紧盯|紧扣|瞄准|突出|明确|确定|实施|执行|履行|实行|依法|严厉|选派|选择|调动|畅通|服务好|用好|用足|管好|看好|当好|守好|建好|办好|讲好|达到|取得|发挥|凝聚|落到|学习|贯彻|领会|传达|压紧|压减|简化|取消|允许|禁止|严禁|防止|避免|杜绝|减少|降低|化解|处置|处理|解决|筹集|筹措|筹建|改造提升|巩固|维护(?!中心)|治理(?!中心|[局办组])|增加|扶持|培育|培养|引进|吸引|授权|委托|责成|责令|指定|发布|印发|制定|制订|出台|编制|提供|提出|提请|拿出|支付|给予|发放|下达|下放|上报|报送|送达|交由|移交|转交|组建|成立|设立|设置|下设|内设|增设|牵头|负责(?![人任]|同志)|承担|作出|作为|成为|视为|纳入|列入|前往|属于|位于|围绕|依照|具有|拥有|具备|存在|出现|发现|发生|受到|得到|收到|接到';

/** A subject does not begin with these: a preposition or conjunction makes the name an object or an adverbial. */
export const NEVER_FIRST = gated(
  /^(?:\d{1,2}[月日]|有(?![关条])|[把以为被让与和跟凡按依因到于就并而或但若如据除请当每已需须可能也仅只更很其这那此该之的了着及我你他她由逐]|对(?![外口])|向(?![阳上前荣东西南北海心山])|将(?!军)|从(?!业)|在(?!建)|给(?!排水)|使(?![馆用])|同(?![级心])|经(?![开济信发])|随(?!州|行)|不(?!动产)|无(?!线电|障碍|锡)|未(?!来)|应(?!急)|会(?![计展])|要(?!素|客)|报(?![社业刊])|再(?!生)|都(?!市)|均(?!安)|最(?!高)|本(?!级)|等(?!级)|关于|围绕|根据|通过|针对|结合|作为|有条件地)/u,
);

/** A verb that governs what follows it, where it stands before a name. */
export const verbFirst = wordsAt(
  `${VERBS}|组织(?![部口办]|人事|委员)|指导(?![组员]|中心)|领导(?!小组|干部|班子|同志|机关|$)|监督(?![局所站]|管理)|管理(?![局处所站方办]|中心|委员会|单位|部门|人员|机构)`,
);
export const verbInside = wordsAt(VERBS);

/** «推进专班», «督导组»: a working group may be named by a verb. */
export const GROUP_NAMED_BY_VERB =
  /(?:组|专班|办公室|指挥部|中心|[办队]|(?:督导|指导|监督|协管|巡查|宣讲|管理|调解|服务|监测|联络|辅导|统计|检查)员|委员会|工作站|大队)$/u;
/** «牵头单位», «实施部门»: a kind of unit named by its duty. */
export const KIND_NAMED_BY_DUTY =
  /^(?:各|有关|相关)?(?:工作|小|责任)?(?:组|专班|片区|项目|任务|事项|专项|行动|工程|领域|行业|区域)?(?:牵头|负责|承担|实施|落实|参与|配合|执行|协助|移交|接收|委托|制定|提供|组织|指导|设置|设立|使用|发布|管理|监管|运营|举办|经营)(?:责任)?(?:单位|部门|机构|[方人])$/u;

/** Particles and clause words that no name of a unit holds. */
export const NEVER_INSIDE =
  /(?<!一)把|被(?!巡察|督导|督查|检查|考核|审计|帮扶|监管|评估|查)|[了着让的吗呢吧：:；;。！？!?，,、《》【】\n而]|使(?!馆|用)|由(?!贸)|(?<![高中初])等(?!级)|(?!^)(?:对(?![外口台])|[将于]|其(?![他它余])|以(?![工上下])|从(?![化业])|(?<!所)在(?!建)|为(?!民)|给(?!排)|向(?![阳上前])|(?<![主重必首])要|就(?!业)|所有)|(?<!第)一支|所谓|以及|为了|是否|必须|应当/u;

/** A place as subject («全区», «我市») tells where, not who. */
export const WHOLE_PLACE_ALONE = gated(/^(?:[全我本整]?[省市区县州盟旗镇乡村国城]|全社会|全域|全党|社会各界)$/u);
/** A named district or county alone as a subject may be the place or its government: one is no owner, a list of them is. */
export const PLACE_ALONE = gated(/^(?!.*(?:开发|经开|高新|园)区$).{1,12}[省市区县州盟旗]$/u);
/** Places where people live and plants grow; nobody answers there. */
export const NO_WORKPLACE = gated(
  /(?:小区|片区|城区|山区|灾区|校区|库区|林区|牧区|湖区|社会|农村|乡村|山村|新村|城乡|城镇|农家乐|村庄)$/u,
);
