import type { Span } from '../contract';
import type { Part } from './rules/claim';

const KIND = '(?:单位|部门|责任单位|责任部门|科室|处室|股室|主体|方)';
const LEVEL = '(?:[省市区县镇]级|直接|具体)?';
// «责任单位；住建局»: a slip of the pen that offices make.
const COLON = '(?:[:：]|(?<=单位|部门)[；;])';
const LABELS: readonly (readonly [Part | 'nobody', string])[] = [
  ['leads', `(?:总?牵头${KIND}?|主办${KIND}?|主责${KIND}|第一责任${KIND}|主要责任${KIND})`],
  ['supports', `(?:责任)?(?:配合|协办|协助|参与|参加|协同|协作|支持|会办)${KIND}?`],
  ['answers', `(?:责任|承办|实施|落实|负责|主管|完成|承担|办理|执行)${KIND}`],
  // «成员单位：» behind «牵头单位：» helps, alone it answers.
  ['helps', `(?:成员|组成)${KIND}`],
  [
    'nobody',
    '(?:(?:工作|主要|具体|岗位)职责|(?:工作|主要|重点|具体)任务|任务分工|职责(?:任务|分工))|(?:牵头|责任|分管|包保|包联|督导|督办|联系|包案)(?:负责)?[省市区县]?(?:领导|人员?)|(?:完成|整改|办结|办理|责任|落实)?(?:时限|时间|期限|进度)(?:要求|安排)?|联系(?:人|电话|方式)|(?:督办|督导|监督|考核|验收|销号)(?:单位|部门)|(?:工作|任务|整改)?(?:目标|措施|内容|要求|标准)|备注',
  ],
];
const LABEL_AT = new RegExp(
  `${LEVEL}(?:${LABELS.map(([, words], at) => `(?<kind${at}>${words})`).join('|')})\\s{0,4}(?:${COLON}|为(?=.{2}))`,
  'uy',
);

export interface LabelFound {
  /** The part of the names that follow; `nobody` where they are people, a term or the checker. */
  part: Part | 'nobody';
  /** Where the names begin. */
  end: number;
}

/** The label («责任单位：», «配合单位：») that begins at the start of `span`. */
export const labelAt = (text: string, span: Span): LabelFound | undefined => {
  if (!MAY_BEGIN.has(text.charAt(span.start))) return undefined;
  LABEL_AT.lastIndex = span.start;
  const match = LABEL_AT.exec(text);
  if (!match || match.index + match[0].length > span.end) return undefined;
  const found = LABELS.find((_, at) => match.groups?.[`kind${at}`] !== undefined);
  return found && { part: found[0], end: match.index + match[0].length };
};

const MAY_BEGIN = new Set(
  '省市区县镇主第直具总牵责配协参支会承实落负完办执分包督联时期进监考验销工任整目措内要标备成组岗职重',
);
