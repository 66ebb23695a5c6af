import { readSpeaker, type Speaker } from './speaker';

/** How binding a verb of saying is. */
export type Saying =
  /** 强调, 要求, 指出: what follows may be an order without any 要. */
  | 'demand'
  /** 决定, 议定: what follows is decided. */
  | 'decision'
  /** 表示, 认为, 说: only what says 要 or 必须 is an order, and only from a leader. */
  | 'remark'
  /** 介绍, 告诉记者: information. */
  | 'report';

/** A place in a sentence where somebody is said to say something. Offsets count in the sentence. */
export interface Attribution {
  /** Where the words of the speaker begin. */
  start: number;
  /** Where that which is said begins. */
  content: number;
  speaker: Speaker;
  /** Offset of the speaker's words in the sentence. */
  saying: Saying;
  /** «要求各单位…»: what is said begins with the one who is told, without a comma. */
  told: boolean;
  /** The verb stands behind what was said: «“要…”，某某说。» */
  after: boolean;
}

const SAYING: Record<string, Saying> = {
  强调指出: 'demand',
  明确要求: 'demand',
  强调: 'demand',
  指出: 'demand',
  要求: 'demand',
  提出: 'demand',
  叮嘱: 'demand',
  嘱咐: 'demand',
  嘱托: 'demand',
  责成: 'demand',
  部署: 'demand',
  希望: 'demand',
  号召: 'demand',
  研究决定: 'decision',
  决定: 'decision',
  议定: 'decision',
  明确: 'decision',
  确定: 'decision',
  原则同意: 'decision',
  同意: 'decision',
  表示: 'remark',
  认为: 'remark',
  提醒: 'remark',
  说: 'remark',
  告诉记者: 'report',
  介绍: 'report',
  坦言: 'report',
  感慨: 'report',
  谈到: 'report',
  称: 'report',
};
const VERB = new RegExp(
  `(?<verb>${Object.keys(SAYING)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
);

const TOLD_VERB = /^(?:要求|明确要求|叮嘱|嘱咐|嘱托|责成|希望|号召|提醒)$/u;
/** Those who are told in a scene, not at work. */
const TOLD_CROWD = /^(?:他们|她们|他|她|大家|老人|群众|居民|村民|孩子|学生|同学|家属|患者|广大群众|现场)/u;
/** What may stand between 要求 and a comma and still be a noun: «提出要求，». */
const NOUN_BEFORE = /(?:提出|提了|有关|工作|各项|具体|相关|[的和]|明确|按照|[按新高]|总体|标准|质量|落实|部署)$/u;
const NUMBERED_DEMANDS = /(?:要求|意见|希望|部署|安排|指示|强调)(?:[：:]|。(?=一[要是]|第一|首先))/gu;
const MARK_BEFORE = /[，,。；;：:！？“”]/u;
const LONGEST_SUBJECT = 60;

/** The stretch between the mark before a verb and the verb. */
const subjectBefore = (text: string, verb: number): { start: number; mark: string } => {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_SUBJECT && !MARK_BEFORE.test(text[start - 1] ?? '')) start -= 1;
  return { start, mark: text[start - 1] ?? '' };
};

/** «提出三点要求：一要…», «作出安排：»: the speaker is the subject of the sentence. */
const numberedDemands = (text: string): Attribution[] => {
  const found: Attribution[] = [];
  for (const match of text.matchAll(NUMBERED_DEMANDS)) {
    const { start } = subjectBefore(text, match.index);
    const words = text.slice(start, match.index);
    if (!/(?:提出|提|作出?|做出?|进行|讲)了?[\p{Script=Han}\d、“”]{0,14}$/u.test(words)) continue;
    const content = match.index + match[0].length;
    found.push({ start, content, speaker: { kind: 'implied' }, saying: 'demand', told: false, after: false });
  }
  return found;
};

const attributionAt = (text: string, at: number, verb: string, known: ReadonlySet<string>): Attribution | undefined => {
  const end = at + verb.length;
  const next = text.slice(end, end + 12);
  const { start, mark } = subjectBefore(text, at);
  const subject = text.slice(start, at);
  const pause = /^道?[，,：:]\s*“?|^道?“/u.exec(next)?.[0];
  const orders = /^(?:要(?!求)|必须|务必|不得|严禁)/u.test(next);
  const told = TOLD_VERB.test(verb) && !TOLD_CROWD.test(next) && /^\p{Script=Han}/u.test(next);
  const closes = mark === '”' && /^[。，]/u.test(next);
  const saying = SAYING[verb] ?? 'report';
  const decides = saying === 'decision' && /^\p{Script=Han}|^“/u.test(next);
  if (pause === undefined && !orders && !told && !closes && !decides) return undefined;
  if (verb.endsWith('要求') && NOUN_BEFORE.test(subject)) return undefined;
  const speaker = readSpeaker(subject, known);
  if (!speaker) return undefined;
  // «会议决定成立…» decides; «某局决定参加…» and «确定目标» tell.
  if (decides && pause === undefined && speaker.kind !== 'meeting') return undefined;
  const content = end + (pause?.length ?? 0);
  return { start, content, speaker, saying, told: told && pause === undefined && !orders, after: closes };
};

/** Where a sentence says who says what, in order. */
export const readAttributions = (text: string, known: ReadonlySet<string>): Attribution[] => {
  const found = numberedDemands(text);
  for (const match of text.matchAll(VERB)) {
    const attribution = attributionAt(text, match.index, match.groups?.verb ?? '', known);
    if (attribution && !found.some(({ content }) => content === attribution.content)) found.push(attribution);
  }
  return found.sort((a, b) => a.content - b.content);
};
