import { defineRule } from '../../rules/rule';
import { patternAt } from '../names/words-at';
import { proof, reading, type OwnerRule } from './claim';
import { subjectOf, withPartners } from './subject';
import { MUST } from './words';

const CONDITION = patternAt('(?![的、和及与等])[^，。；：！？,;:!?\\n]{2,24}的(?=[，,])');
const SANCTION =
  /^[，,](?:要|应|必须)?(?:依法|依规|依纪|严肃|从严|坚决|一律)*(?:追究|问责|处罚|处理|约谈|通报|取消|查处|给予|予以)/u;

/** «X、Y停工的，要切断电源»: a subject under a condition; what is done to those who fail is no duty of theirs. */
export const underCondition: OwnerRule = defineRule({
  id: 'owner.under-condition',
  kind: 'owner',
  pattern: /(?<=^|[，。；：,;:\n])[^，。；：！？,;:!?\n]{4,60}的(?=[，,])/gu,
  cue: /的[，,]/u,
  read: (_, { text, span, knownNames }) => {
    const rest = text.slice(span.end, span.end + 24);
    if (SANCTION.test(rest) || MUST(text, span.end + 1) === 0) return undefined;
    const naming = { strict: true, known: knownNames };
    const found = subjectOf(text, span, naming, CONDITION);
    return found && reading(withPartners(text, found.names, span.end + 1, naming));
  },
  examples: [
    proof('各航运企业、船闸单位汛期停航的，要落实值守人员。', '各航运企业、船闸单位汛期停航的', [
      'answers 各航运企业*',
      'answers 船闸单位*',
    ]),
    proof('县港航中心发现浮标移位的，应当当日复位。', '县港航中心发现浮标移位的', ['answers 县港航中心']),
  ],
  counterExamples: [
    '各镇未按时上报的，要严肃追究责任',
    '对各镇上报的，要逐项核实',
    '各镇上报的，县港航中心逐项核实',
    '发现浮标移位的，要当日复位',
  ],
});
