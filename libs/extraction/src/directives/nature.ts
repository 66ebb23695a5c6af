import { gated } from '../lexicon/gated';
import type { DirectiveNature } from '../contract';
import { anyOf, pattern } from '../lexicon/any-of';
import { readClauses } from '../sentences/clauses';

/** A clause about attitude or about work in general: nothing of it can be checked. */
const GENERIC = pattern(
  anyOf(`
    政治 站位 担当 思维 意识 使命 责任感 紧迫感 认识 领悟 领会 感悟 学深 悟透 弄懂 读原著 入脑入心 入心见行 新收获
    带着问题学 精神(?!病|文明|卫生|障碍) 两个确立 两个维护 四个意识 四个自信 初心 信心 决心 斗志 干劲 姿态 面貌 状态 认清形势 看清形势
    清醒 麻痹 侥幸 松懈 懈怠 厌战 忠于 恪尽职守 履职尽责 担当作为 廉洁 纪律 规矩 表率 率先垂范 以身作则 亲自 走在前
    从自身做起 落到实处 落地见效 抓落实 狠抓 压实 压紧 扛牢 扛起 力戒 形式主义 官僚主义 指导督促 督促指导 作风 振奋
    严格标准 协调联动 协同配合 密切配合 密切协作 通力协作 上下联动 分类指导 合力 共识 齐抓共管 齐心协力 团结 凝心聚力
    高度重视 重要位置 重要议事 突出位置 放在心上 抓在手上 放在首位 第一位 常抓不懈 坚持不懈 持之以恒 久久为功 勇攀高峰
    攻坚克难 真抓实干 求真务实 善作善成 奋勇 奋发 再接再厉 乘势而上 只争朝夕 敢闯敢 勇于 善于 守正创新 与时俱进
    稳中求进 解放思想 实事求是 科学方法 骨干力量 紧盯目标 明确职责 导向$ 聚焦 围绕 紧扣 立足 着眼 坚持 统筹 大局 全局
    系统观念 人民至上 生命至上 以人民为中心 务求 两手抓 两促进 结合起来 相结合 有机结合 融入 突出一个 加快突破 竞争力
    高质量发展 持续发展 持续壮大 新局面 新台阶 新成效 更大贡献 添砖加瓦 发展环境 加大投入 创新驱动 持续创新
    体制机制改革 执行力 针对性 实效性 获得感 幸福感 安全感 法治保障 组织领导 组织保障 加强领导 美好生活 实惠
    心态 警觉 理念 劲头 精气神 行动起来 头等大事 临战 政治任务 精神实质 核心要义 主旨要义 新论断 判断力 领悟力 思想和行动
    思想认识 行动自觉 思想自觉 以上率下 带头(?:履职|遵|守|学|担当|作表率) 真改实改 知责 担责 尽责 原原本本 逐字逐句 逐章 逐条(?:对照|研读|学习) 融会贯通 关心关爱
    推诿 扯皮 亲自抓 亲自过问 主动(?:对接|沟通|配合|协调|担当|靠前) 一盯到底 不放手 不松手 设身处地 急难愁盼 心里装着 带着感情 深厚感情
    掀起 热潮 安全生产这根弦 一级抓一级 层层抓 时刻绷紧 引以为戒 汲取 吸取 举一反三(?!排查|整改) 急事急办 特事特办 要素保障 服务环境
    政绩观 旁观者 看客 之所想 之所急 之所盼 带着责任 出发点 落脚点 一[推拖]了之 得更[细勤实] 统一到 首位 政治规矩 寒心 流汗
    新形象 吸引力 全面进步 良好氛围 浓厚氛围 好开局 起好步 重要性 重大意义 重要意义 功夫
    遵规守纪 警钟长鸣 严于律己 公道正派 自身硬 自觉接受监督 讲真话 靠前指挥 第一责任人 落实到每一 内涵 根本任务 第一民生工程
    一盘棋 畏难情绪 主动作为 归零 错位发展 找准定位 一哄而上 (?:人员|措施|资金|组织|思想)到位 任务分工 更高标准 底色 小事不出
  `),
  String.raw`|(?:落实|强化|严格)[\p{Script=Han}、]{0,8}责任|责任落实|取得\p{Script=Han}{0,8}(?:成效|实效|成果)`,
  String.raw`|确保\p{Script=Han}{0,12}(?:成效|收官|成功|胜利|稳定|实效)|严防[^，]{0,14}(?:事故|隐患|风险|发生|反弹|意外)`,
  String.raw`|坚决(?:守住|防止|遏制|杜绝)|守住\p{Script=Han}{0,10}底线|(?:履行|担负|承担|扛起|落实)[起好]?\p{Script=Han}{0,8}(?:主体责任|职责)`,
  String.raw`|(?:做好|抓好|搞好)\p{Script=Han}{0,10}(?:各项)?工作。?$|(?:传达|贯彻)\p{Script=Han}{0,8}会议精神|把责任落实到|容不得|决?不能有|`,
  // What attitude looks like by its form: a thing held for another, a manner, a rank of idioms, a picture in quotation marks.
  [
    String.raw`[把将][^，]{1,40}(?:作为|当作|当成|视为|看作|放在|摆在|记在|扛在|抓在|挂在|搬到|落到|体现[在到]|贯穿|转移到|用在)`,
    String.raw`[以用][^，]{0,30}(?:态度|力度|标准|姿态|担当|劲头|状态|举措|韧劲|斗志|作为|速度|效率)[^，\d]{0,16}$`,
    String.raw`[以用][^，、]{4,22}、[以用][^，、]{4,16}`,
    String.raw`(?:做到|力求|真正|切实|确保)[“”]?\p{Script=Han}{3,6}(?:、\p{Script=Han}{3,7})+[”。；！]{0,2}$`,
    String.raw`(?:当好|争当|甘当|做好?|不当|不做|当)[^，]{0,16}“[^”]{2,10}”`,
    String.raw`发挥好?[^，]{0,16}(?:作用|效应|优势)`,
    String.raw`[让使][^，]{2,14}(?:安心|放心|满意|舒心|暖心|温暖|实惠|成为)`,
    String.raw`带头\p{Script=Han}{1,6}(?:、带头\p{Script=Han}{1,6})+`,
    String.raw`[经禁][得受]起?住?[^，]{0,10}(?:检验|考验)`,
    String.raw`(?:推动|确保|促进|推进)\p{Script=Han}{0,14}(?:到位|到底|见效|实效|整改)[。；！]?$`,
    String.raw`抓好[\p{Script=Han}“”]{0,12}(?:落实|整改|管理|防范)[。；！]?$`,
    String.raw`(?:防范|遏制|杜绝|防止)[^，]{0,16}(?:事故|事件|现象|风险)`,
    String.raw`(?:建成|打造成?|建设成?)[^，]{0,14}(?:放心|民心|精品|优质|满意|廉洁|阳光|样板|良心)工程`,
    String.raw`守护好?[^，]{0,10}(?:碧水|蓝天|净土|青山|平安|安全|幸福)`,
    String.raw`办好\p{Script=Han}{0,4}实事|传达\p{Script=Han}{0,4}(?:精神|要求)`,
    anyOf(`
      好事办好 实事办实 用心用情 尽心尽力 排忧解难 为民解忧 无事不扰 有求必应 随叫随到 精益求精 轻重缓急 分清主次 把握节奏
      理论武装 原汁原味 内化于心 外化于行 知行合一 知信行 学思用 深入一线 一线指挥 身先士卒 打成一片 想在一起 冷暖 意愿 底线思维 质量底线 质量关
      毫不放松 慎终如始 毫不松懈 如履薄冰 万无一失 认领任务 四风 八项规定 学习制度 咬定目标 强大声势 大抓 心上 待遇保障 协作 推进力度 工作力度 (?:各项|全部)工作任务 各项任务 研判分析 分析研判(?!会|机制) 集中精力 差距短板 前列 工作效率 认真研究 协调沟通 沟通协调 群众需求 各司其职
      各负其责 顺利进行 顺利开展 顺利推进 问题导向 目标导向 结果导向 主动性 积极性 创造性 理顺情绪 接访(?!制度)
    `),
  ].join('|'),
);
/** What makes even such a clause a task: work with a list, a plan or a count of its own. */
const OWN_WORK = pattern(
  anyOf('台账 清单 方案 预案 专班 机制(?!改革) 平台 排查 整治(?!热潮|氛围|声势) 验收 考核 演练 培训 \\d'),
);
/** The order begins with attitude: only something that can be checked makes it a task. */
const ATTITUDE = pattern(
  '^[^，]{0,30}?(?:',
  anyOf(`
    深刻认识 充分认识 深入学习 认真学习 学习贯彻 贯彻落实 高度重视 统一思想 深刻领会 深刻领悟 反复研读 坚定 认清 忠于
  `),
  String.raw`|提高\p{Script=Han}{0,4}(?:站位|认识)|增强[\p{Script=Han}“”、]{0,10}(?:意识|责任感)|强化\p{Script=Han}{0,6}(?:担当|意识|思维))`,
);
/** What such a clause wants is a state of mind, whatever work it names: «增强做好…工作的责任感». */
const STATE_OF_MIND = gated(
  pattern(
    anyOf(
      '责任感 使命感 紧迫感 危机感 荣誉感 意识 自觉 自觉性 主动性 信心 决心 理念 观念 警觉 心态 认识 站位 劲头 重要性 必要性 紧迫性 重大意义',
    ),
    '[。；！]?$',
  ),
);
/** Deliverables, mechanisms, projects and results that can be checked. */
const CHECKABLE = pattern(
  anyOf(`
    方案 预案 清单 台账 机制 制度 平台 系统(?!观念) 专班 项目 工程 办法 规划 计划 标准(?!严) 设施 排查 整改 清查
    清理 整治 验收 评估 考核 督查 通报 问责 追究 培训 演练 登记 签订 建成 开工 竣工 交付 拨付 兑现 公示 报送 上报 巡查
    值班 值守 储备 监测 宣传 改造 修复 成立 组建 出台 印发 制定 制订 防汛 防火 保供 办理 任务 \\d
  `),
  String.raw`|建设[\p{Script=Han}“”]{1,20}|推进\p{Script=Han}{2,16}(?:工作|建设|改革|创建)`,
);
/** Only leads to what follows: «抓好当前重点工作», «做好以下三项工作：». */
const LEADS = pattern(
  anyOf('抓好 做好 谋划 谋划好 推进 落实 落实好 部署 安排'),
  String.raw`\p{Script=Han}{0,6}`,
  anyOf('当前 今年 明年 下步 下一步 下一阶段 各项 全年 以下 年底 岁末年初 今后一个时期'),
  String.raw`\p{Script=Han}{0,4}(?:重点)?(?:工作|任务|措施)|(?:以下|[三四五六七八])(?:个方面|项|点)\p{Script=Han}{0,6}[：:。]?$`,
);
/** «要突出重点强弱项。»: a pair of general words each side of a verb, above those who are told in the next sentences. */
const SLOGAN =
  /^要(?:突出|聚焦|紧扣|健全|严肃|强化|压实|夯实|优化|创新|完善|加强|坚持|围绕)\p{Script=Han}{2,4}[抓促保强增添挑防稳提优谋聚]\p{Script=Han}{2,3}。$/u;
const LONGEST_HEADING = 44;

/** Does a clause tell a frame of mind or a manner of work only? */
export const isAttitude = (clause: string): boolean =>
  STATE_OF_MIND.test(clause) || (GENERIC.test(clause) && !OWN_WORK.test(clause));

const natureOf = (sentence: string): DirectiveNature => {
  const clauses = readClauses(sentence, 200).filter(({ text }) => text.length > 2);
  const work = clauses.filter(({ text }) => !STATE_OF_MIND.test(text));
  if (ATTITUDE.test(sentence))
    return work.some(({ text, start }) => start > 0 && CHECKABLE.test(text)) ? 'task' : 'exhortation';
  return work.some(({ text }) => !isAttitude(text)) ? 'task' : 'exhortation';
};

/** What a directive is, by its own words; `leads` tells whether more of the same speaker follows it. */
export const readNature = (sentences: readonly string[], leads: boolean): DirectiveNature => {
  const [only, ...more] = sentences;
  if (
    leads &&
    only !== undefined &&
    more.length === 0 &&
    only.length <= LONGEST_HEADING &&
    (LEADS.test(only) || SLOGAN.test(only))
  ) {
    return 'heading';
  }
  return sentences.some((sentence) => natureOf(sentence) === 'task') ? 'task' : 'exhortation';
};
