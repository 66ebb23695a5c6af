import { defineRule } from '../../rules/rule';
import { readResponsibility } from '../responsibility';
import { proof, reading, type OwnerRule } from './claim';

const ROUND = '[（(【［](?:[^（）()【】\\n]|[（(][^（）()\\n]{0,30}[）)]){2,400}[）)】］]';
const SQUARE = '[〔[](?:[^（）()【】〔〕[\\]\\n]|[（(][^（）()\\n]{0,30}[）)]|〔[^〔〕\\n]{0,20}〕){2,400}[〕\\]]';
const BRACKET = `(?:${ROUND}|${SQUARE})`;
const SAYS_WHO = /牵头|负责|责任|配合|主办|协办|主责|落实|承办|承担|会同|参与|参加|实施|办理/u;

/** «（A牵头，B、C按职责分工负责）», «（责任单位：A；配合单位：B）»: the bracket that closes an item and says who does it. */
export const bracket: OwnerRule = defineRule({
  id: 'owner.bracket',
  kind: 'owner',
  pattern: new RegExp(BRACKET, 'gu'),
  cue: /[（(【［〔[]/u,
  read: (_, { text, span, knownNames }) => {
    if (!SAYS_WHO.test(text.slice(span.start, span.end))) return undefined;
    const inside = { start: span.start + 1, end: span.end - 1 };
    const { claims, plain } = readResponsibility(text, inside, { strict: false, known: knownNames });
    return plain ? undefined : reading(claims);
  },
  examples: [
    proof(
      '修缮灌溉渠道。（区水务局牵头，区财政局、各镇按职责分工负责）',
      '（区水务局牵头，区财政局、各镇按职责分工负责）',
      ['leads 区水务局', 'answers 区财政局', 'answers 各镇*'],
    ),
    proof('（县林业局、县气象局等负责，2027年完成）', '（县林业局、县气象局等负责，2027年完成）', [
      'answers 县林业局',
      'answers 县气象局',
    ]),
    proof('（市商务局会同市邮政管理局、各县区落实）', '（市商务局会同市邮政管理局、各县区落实）', [
      'answers 市商务局',
      'supports 市邮政管理局',
      'supports 各县区*',
    ]),
    proof('（责任单位：区民政局、区残联；完成时限：9月底前）', '（责任单位：区民政局、区残联；完成时限：9月底前）', [
      'answers 区民政局',
      'answers 区残联',
    ]),
    proof(
      '（牵头单位:县文旅局;配合单位:县消防救援大队、各乡镇）',
      '（牵头单位:县文旅局;配合单位:县消防救援大队、各乡镇）',
      ['leads 县文旅局', 'supports 县消防救援大队', 'supports 各乡镇*'],
    ),
    proof(
      '（国家林草局（国家公园局）、住房城乡建设部等部门按职责分工负责）',
      '（国家林草局（国家公园局）、住房城乡建设部等部门按职责分工负责）',
      ['answers 国家林草局（国家公园局）', 'answers 住房城乡建设部'],
    ),
    proof('（县卫健委（牵头）、县疾控中心）', '（县卫健委（牵头）、县疾控中心）', [
      'leads 县卫健委',
      'answers 县疾控中心',
    ]),
  ],
  counterExamples: [
    '实施新建（含改建）项目',
    '《办法》（以下简称《办法》）',
    '所需经费（由企业自行承担的除外）另行安排',
    '各镇（街道）要排查',
  ],
});

const OFFICE = /(?:[局委办部厅署室]|政府|中心|党组|街道办事处)$/u;

/** «（区住建局、区城管局）»: a bracket of nothing but names at the end of an item. */
export const plainBracket: OwnerRule = defineRule({
  id: 'owner.bracket-plain',
  kind: 'owner',
  pattern: new RegExp(BRACKET, 'gu'),
  cue: /[（(【［〔[]/u,
  read: (_, { text, span, knownNames }) => {
    const inside = { start: span.start + 1, end: span.end - 1 };
    if (!'。；'.includes(text.charAt(span.start - 1)) && !/^[。；]?$/u.test(text.slice(span.end))) return undefined;
    const { claims, plain } = readResponsibility(text, inside, { strict: true, known: knownNames });
    // Without a stop before it the bracket may tell a place («（县第三小学）»): only an office is taken.
    if (text.charAt(span.start - 1) !== '。' && !OFFICE.test(claims[0]?.name ?? '')) return undefined;
    return plain ? reading(claims, 'inferred') : undefined;
  },
  examples: [
    proof('完成站点改造。（县交通局、各乡镇）', '（县交通局、各乡镇）', ['answers 县交通局', 'answers 各乡镇*']),
    proof('推进危房改造（县住建局）', '（县住建局）', ['answers 县住建局']),
  ],
  counterExamples: [
    '扩建校舍（县第三小学）',
    '完成站点改造。（附名单）',
    '完成站点改造。（县交通局负责）',
    '县交通局（公路段）',
  ],
});
