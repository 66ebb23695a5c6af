import { defineRule } from '../../rules/rule';

type ReasonRule = ReturnType<typeof defineRule<'reason', string>>;

const because = (why: string) => (): { value: string; confidence: 'stated' } => ({ value: why, confidence: 'stated' });

/** Work that is done: counts of what was held, found or built, and the words for finished acts. */
export const deed: ReasonRule = defineRule<'reason', string>({
  id: 'reason.deed',
  kind: 'reason',
  pattern:
    /(?<![就自业])已(?!有关|然)(?:经(?![济营费办验]))?|(?<![罢为除解明])了(?![解然结望])|累计|先后|截至|截止|共计|总计|合计|共(?=[开举排检发出完接受培查整治清建设投签引]\p{Script=Han}{0,8}\d)|\d+余[次人个场名户件份家处期吨亩起]|余人次|人次|今年以来|近年来|连日来|目前|如今|去年|同比|环比|增长\d|该(?=[县区市镇乡村局校院街办社项公]\p{Script=Han}?)/gu,
  read: because('已完成的工作'),
  examples: [
    { text: '全镇已开展宣讲三十场', quote: '已' },
    { text: '累计排查隐患二百处', quote: '累计' },
    { text: '受益群众达500余户', quote: '500余户' },
  ],
  counterExamples: ['对已有关闭手续的予以核销', '定期了解进展', '为了群众出行方便'],
});

/** What somebody means to do: «将…», «下一步我们将…», «表示要…». */
export const pledge: ReasonRule = defineRule<'reason', string>({
  id: 'reason.pledge',
  kind: 'reason',
  pattern:
    /(?:我们|我局|我镇|我区|我县|我市|我校|该[局县区市镇校]|下一步，?\p{Script=Han}{0,10})将|将(?:继续|进一步|持续|以此|认真|全力|按照|严格)|大家(?:一致|纷纷)?表示/gu,
  read: because('表态或打算'),
  examples: [
    { text: '下一步，该局将扩大范围', quote: '下一步，该局将' },
    { text: '与会同志说，将进一步改进', quote: '将进一步' },
  ],
  counterExamples: ['将任务分解到人'],
});

export const REASON_RULES = [deed, pledge] as const;
