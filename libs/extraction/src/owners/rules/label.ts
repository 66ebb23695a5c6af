import { defineRule } from '../../rules/rule';
import { readResponsibility } from '../responsibility';
import { proof, reading, type OwnerRule } from './claim';

/** «责任单位：A、B；配合单位：C» after an item, without a bracket. */
export const label: OwnerRule = defineRule({
  id: 'owner.label',
  kind: 'owner',
  pattern:
    /(?<=^|[。；;，,：:\s）)])(?:[省市区县镇]级?|主要|第一)?(?:总?牵头|责任|承办|主办|主责|协办|协同|配合|实施|落实|参与|协助|负责|成员|组成)(?:责任|负责)?(?:单位|部门|科室|主体|领导)\s{0,4}[:：][^。\n]{2,300}/gu,
  cue: /[:：]/u,
  read: (_, { text, span, knownNames }) =>
    reading(readResponsibility(text, span, { strict: false, known: knownNames }).claims),
  examples: [
    proof('新建口袋公园6处。责任单位：区园林中心、区住建局。完成时限：11月底前', '责任单位：区园林中心、区住建局', [
      'answers 区园林中心',
      'answers 区住建局',
    ]),
    proof(
      '牵头单位：县教体局 责任单位：县财政局、各乡镇人民政府',
      '牵头单位：县教体局 责任单位：县财政局、各乡镇人民政府',
      ['leads 县教体局', 'answers 县财政局', 'answers 各乡镇人民政府*'],
    ),
    proof('牵头单位：县民政局。成员单位：县残联。', '牵头单位：县民政局', ['leads 县民政局']),
    proof('成员单位：县残联、县红十字会。', '成员单位：县残联、县红十字会', ['helps 县残联', 'helps 县红十字会']),
  ],
  counterExamples: ['各责任单位要对照清单逐项整改', '责任单位要制定方案', '完成时限：11月底前'],
});
