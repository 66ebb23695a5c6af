import { anyOf, everywhere } from '../../lexicon/any-of';
import { applyRule, defineRule } from '../../rules/rule';

type ReasonRule = ReturnType<typeof defineRule<'reason', string>>;

const because = (why: string) => (): { value: string; confidence: 'stated' } => ({ value: why, confidence: 'stated' });

/** Work that is done: the words for finished acts and for how far things have come. */
export const deed: ReasonRule = defineRule<'reason', string>({
  id: 'reason.deed',
  kind: 'reason',
  pattern: everywhere(
    '(?<![就自业对])已(?!有关|然)|(?<![罢为除解明])了(?![解然结望])|',
    anyOf('累计 先后 截至 截止 共计 总计 合计 今年以来 近年来 连日来 (?<!项)目前 如今 去年 同比 环比'),
    '|该(?=[县区市镇乡村局校院街办社项公])',
  ),
  read: because('已完成的工作'),
  examples: [
    { text: '全镇已开展宣讲三十场', quote: '已' },
    { text: '累计排查隐患二百处', quote: '累计' },
    { text: '该镇组织党员入户', quote: '该' },
  ],
  counterExamples: ['对已有关闭手续的予以核销', '落实项目前期经费', '定期了解进展', '为了群众出行方便'],
});

/** Counts of what was held, found or reached: «受益500余户», «共排查32处». */
export const count: ReasonRule = defineRule<'reason', string>({
  id: 'reason.count',
  kind: 'reason',
  pattern: everywhere(
    String.raw`\d余[次人个场名户件份家处期吨亩起]|人次|增长\d|共`,
    anyOf('开展 举办 举行 排查 检查 发放 发现 出动 完成 接待 培训 整治 整改 清理 清查 建成 建设 投入 签订 查处'),
  ),
  read: because('已完成的工作'),
  examples: [
    { text: '受益群众达500余户', quote: '0余户' },
    { text: '共排查隐患32处', quote: '共排查' },
  ],
  counterExamples: ['每年培训不少于30人', '各方共同参与'],
});

/** What somebody means to do: «将…», «下一步我们将…», «表示要…». */
export const pledge: ReasonRule = defineRule<'reason', string>({
  id: 'reason.pledge',
  kind: 'reason',
  pattern: everywhere(
    '(?:',
    anyOf('我们 我局 我镇 我区 我县 我市 我校 我省 我公司'),
    String.raw`|该[局县区市镇校街]|下一步，?\p{Script=Han}{0,10}?)将|将`,
    anyOf('继续 进一步 持续 以此 认真 全力 按照 严格 于'),
    '|大家(?:一致|纷纷)?表示',
  ),
  read: because('表态或打算'),
  examples: [
    { text: '下一步，该局将扩大范围', quote: '下一步，该局将' },
    { text: '与会同志说，将进一步改进', quote: '将进一步' },
  ],
  counterExamples: ['将任务分解到人'],
});

/** Does a text tell of work that is done? */
export const isDeed = (text: string): boolean =>
  [deed, count].some((rule) => applyRule(rule, text, undefined).length > 0);

export const REASON_RULES = [deed, count, pledge] as const;
