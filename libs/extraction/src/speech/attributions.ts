import { gated } from '../lexicon/gated';
import { everyMatch } from '../lexicon/every-match';
import { ORDERING_YAO } from '../lexicon/ordering-yao';
import { anyOf, everywhere, pattern } from '../lexicon/any-of';
import { isAddressee } from './addressee';
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
  saying: Saying;
  /** «要求各单位…»: what is said begins with the one who is told, without a comma. */
  told: boolean;
  /** The verb stands behind what was said: «“要…”，某某说。» */
  after: boolean;
}

const VERBS: Record<Saying, string> = {
  demand: '强调指出 明确要求 强调 指出 要求 提出 叮嘱 嘱咐 嘱托 责成 责令 希望 号召 交代 批示 拍板',
  decision: '研究决定 决定 议定 明确 确定 原则同意 同意',
  remark: '表示 认为 提醒 说',
  report: '告诉记者 介绍 坦言 感慨 谈到 称',
};
const SAYINGS = new Map(
  Object.entries(VERBS).flatMap(([saying, verbs]) => verbs.split(' ').map((verb) => [verb, saying as Saying] as const)),
);
const VERB = everywhere(anyOf(Object.values(VERBS).join(' ')));

const TELLS = pattern('^', anyOf('要求 明确要求 叮嘱 嘱咐 嘱托 责成 责令 希望 号召 提醒 交代'), '$');
/** Those who are told in a scene, not at work. */
const NOT_AT_WORK = pattern(
  '^',
  anyOf('他们 她们 他 她 大家 老人 群众 居民 村民 孩子 学生 同学 家属 患者 现场 我们'),
  String.raw`|^广大(?!\p{Script=Han}{0,6}`,
  anyOf('党员 干部 企业 企业家 单位 教师 校长 职工 民警 干警 网格员 医务人员 工作者 经营者 商户 志愿者 代表 委员 部门'),
  ')',
);
/** With these words right before it 要求 is a noun. */
const NOUN_BEFORE = pattern(
  anyOf('提出 提了 有关 工作 各项 具体 相关 的 和 按照 按 新 高 总体 标准 质量 落实 部署 统一'),
  '$',
);
const DEMANDS = anyOf('要求 意见 希望 部署 安排 指示 批示 强调 建议');
/** «他关切地说»: words of care bind nobody. */
const CARES = pattern(anyOf('关切 亲切 深情 动情 关心 笑着 笑 感慨 幽默 风趣 欣慰 高兴 激动 由衷'), '地?$');
const MEASURES = anyOf('任务 措施 举措');
const NUMBERED_DEMANDS = everywhere(
  `(?:${DEMANDS}|(?<measures>${MEASURES}))`,
  '(?:[：:]|—{1,2}|。(?=一[要是]|第一|首先|$))',
);
const MAKES_DEMANDS = pattern(
  anyOf('提出 提 作出 作 做出 做 进行 讲 明确 推出 出台 部署 制定'),
  String.raw`了?[\p{Script=Han}\d、“”]{0,14}$`,
);
/** «三点要求。»: demands that are counted follow, in the sentences after it. */
const COUNTED = /[二两三四五六七八九十\d][点条个项][^，。]{0,8}$/u;
/** «就防汛提出具体要求。»: demands follow, too. */
const DETAILED = /提出了?(?:具体|明确)$/u;
const PAUSE = /^(?:道|如下)?[，,：:]\s*“?|^道?“/u;
const ORDERS = pattern('^(?:', ORDERING_YAO, '|必须|务必|不得|严禁)');
/** «听取介绍»: somebody else gave it. */
const HEARD = /听[取完了过]?\p{Script=Han}{0,12}$/u;
const ORDERED = pattern('(?<!不)', ORDERING_YAO, '|必须|务必|应当|应该|须');
const MARK_BEFORE = /[，,。；;：:！？“”]/u;
const LONGEST_SUBJECT = 70;

/** The stretch between the mark before a verb and the verb. */
const subjectBefore = (text: string, verb: number): { start: number; mark: string } => {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_SUBJECT && !MARK_BEFORE.test(text[start - 1] ?? '')) start -= 1;
  return { start, mark: text[start - 1] ?? '' };
};

/** «某某提出三点要求：一要…», «作出安排：»; the speaker may stand earlier in the sentence. */
const numberedDemands = (text: string, known: ReadonlySet<string>): Attribution[] => {
  const found: Attribution[] = [];
  for (const match of everyMatch(NUMBERED_DEMANDS, text)) {
    const { start } = subjectBefore(text, match.index);
    const words = text.slice(start, match.index);
    const made = MAKES_DEMANDS.exec(words);
    const counts = COUNTED.test(words) || (DETAILED.test(words) && match[0].startsWith('要求'));
    // «现提出以下意见。»: a paper speaks of itself.
    if (!made || /^[现特]/u.test(words) || (match[0].endsWith('。') && text.endsWith(match[0]) && !counts)) continue;
    const speaker = readSpeaker(words.slice(0, made.index), known) ?? { kind: 'implied' as const };
    const saying = match.groups?.measures === undefined ? 'demand' : 'decision';
    const content = match.index + match[0].length;
    found.push({ start, content, speaker, saying, told: false, after: false });
  }
  return found;
};

/** «逐一回应、现场交办。», «逐县点评、交办任务。»: the orders themselves come in the sentences behind it. */
const HANDS_OUT = gated(
  pattern(
    String.raw`(?:`,
    anyOf('逐一 逐个 逐条 逐项 逐件 逐户 逐企 逐县 逐镇 一一 现场 当场 当面 当即 当堂 会上 面对面'),
    String.raw`|[，、并])\p{Script=Han}{0,10}`,
    anyOf('交办 拍板 派单 点评 支招 现场办公'),
    String.raw`了?(?:[\p{Script=Han}、]{0,8}(?:问题|任务|事项|工作|进度|难题|诉求))?。$`,
  ),
);

const handedOut = (text: string, known: ReadonlySet<string>): Attribution | undefined => {
  const found = HANDS_OUT.exec(text.slice(-LONGEST_SUBJECT));
  if (!found || ![...known].some((name) => text.includes(name))) return undefined;
  const end = text.length;
  return { start: end, content: end, speaker: { kind: 'implied' }, saying: 'demand', told: false, after: false };
};

const attributionAt = (text: string, at: number, verb: string, known: ReadonlySet<string>): Attribution | undefined => {
  const end = at + verb.length;
  const next = text.slice(end, end + 30);
  const { start, mark } = subjectBefore(text, at);
  const subject = text.slice(start, at);
  const saying = CARES.test(subject) ? 'report' : (SAYINGS.get(verb) ?? 'report');
  const pause = PAUSE.exec(next)?.[0];
  const goesOn = pause === undefined && /^(?![高严低多])[\p{Script=Han}“《]/u.test(next);
  const orders = ORDERS.test(next);
  const told = goesOn && !orders && TELLS.test(verb) && !NOT_AT_WORK.test(next);
  const decides = goesOn && saying === 'decision';
  const after = mark === '”' && /^[。，]/u.test(next);
  // «会议议定事项», «会议确定的任务»: a noun.
  if (saying === 'decision' && /^的?(?:事项|内容|任务|工作|问题)/u.test(next)) return undefined;
  if (pause === undefined && !orders && !told && !after && !decides) return undefined;
  if (verb === '介绍' && HEARD.test(subject)) return undefined;
  if (verb.endsWith('要求') && (NOUN_BEFORE.test(subject) || (mark === '”' && subject === ''))) return undefined;
  const says = saying === 'remark' || saying === 'report';
  const speaker = readSpeaker(subject, known) ?? (says && pause !== undefined ? { kind: 'crowd' as const } : undefined);
  if (!speaker) return undefined;
  // «…，并要求依法经营» tells of a rule: an order without its speaker must name who is told.
  if (told && (speaker.kind === 'implied' || speaker.kind === 'crowd') && !isAddressee(next)) return undefined;
  // «要逐处检查，责令违规工地停工»: what those do who are told themselves.
  if (
    verb === '责令' &&
    (speaker.kind === 'body' || /^\p{Script=Han}{1,6}的/u.test(next) || ORDERED.test(text.slice(0, at)))
  )
    return undefined;
  // «会议决定成立…» decides; «某局决定参加…» tells.
  if (decides && speaker.kind !== 'meeting') return undefined;
  // What is agreed to is said with the verb: «同意启动…».
  const content = decides && verb.endsWith('同意') ? at : end + (pause?.length ?? 0);
  return { start, content, speaker, saying, told, after };
};

/** Where a sentence says who says what, in order. */
export const readAttributions = (text: string, known: ReadonlySet<string>): Attribution[] => {
  const found = numberedDemands(text, known);
  const numbered = new Set(found.map(({ content }) => content));
  for (const match of everyMatch(VERB, text)) {
    const attribution = attributionAt(text, match.index, match[0], known);
    if (attribution && !numbered.has(attribution.content)) found.push(attribution);
  }
  const handed = found.length === 0 ? handedOut(text, known) : undefined;
  if (handed) found.push(handed);
  return found.sort((a, b) => a.content - b.content);
};
