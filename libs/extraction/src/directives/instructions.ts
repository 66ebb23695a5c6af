import { ORDERING_YAO } from '../lexicon/ordering-yao';
import type { Register } from '../articles/register';
import { anyOf, pattern } from '../lexicon/any-of';
import { type Clause, readClauses } from '../sentences/clauses';
import { applyRule } from '../rules/rule';
import { isAddressee } from '../speech/addressee';
import type { Passage } from '../speech/voices';
import type { Finding, Omission, Reading } from './finding';
import { findOrder, type FoundOrder, isTopic, withoutConnective } from './orders';
import { type Piece, readPieces } from './pieces';
import { deed, isDeed, pledge } from './rules/deeds';
import { acts } from './rules/unit-acts';
import { beginsWithVerb, isStatement } from './rules/verbs';

/** A piece and what became of it. */
export interface Judged {
  piece: Piece;
  finding?: Finding;
  why?: string;
}

/** 一是 and 一要 belong to the sentence, but its verb comes behind them. */
const CLAUSE_NUMBER = /^[一二三四五六七八九十]{1,2}[是要]/u;

const voiceless = ({ voice, sentence }: Passage): string => {
  if (!voice) return sentence.quoted || sentence.text.startsWith('“') ? '引用的话' : '没有说明是谁的要求';
  const quotes = sentence.quoted || sentence.text.includes('“') || voice.saying !== 'remark';
  return quotes ? '引用居民或受访者的话' : '表态性发言';
};

/** An order with its stop: anything shorter says nothing that could be done. */
const SHORTEST = 5;
/** Somebody and what to do. */
const SHORTEST_TOLD = 8;

/** «到2025年，覆盖率达到…»: a goal. */
const GOAL = /^到\d{4}年/u;

/** No order begins later in its sentence. */
const DEEPEST = 60;

/** The case in which an order holds: «对虚报的，», «遇有火情，». */
const IN_CASE = /^(?:[对凡如遇若]|一旦)|^[^，]{2,30}的，/u;
/** What two states mean to do together orders nobody here. */
const DIPLOMACY = /^(?:双方|两国|中方|两军|各国|国际社会)/u;
/** Orders without a word of order: where nobody speaks, only documents give them. */
const WRITTEN_ONLY = new Set(['order.by-whom', 'order.request', 'order.by-when']);
/** Orders in the words of one who speaks. */
const SAID_ALOUD = new Set(['order.must', 'order.obligation']);
/** «要想留人，必须…»: a truth about means and ends. */
const IF_WANTED =
  /^(?:要想(?![方尽])|若要|若想|想要)[^，]{1,20}，|^\p{Script=Han}{2,8}(?<![各关级属])要\p{Script=Han}{2,4}，[^，。]{1,14}(?:是(?:前提|关键|基础|保障|根本)|必须先|得先|要先行)/u;
/** «同意《办法》», «同意…的请示»: it tells nobody to do anything. */
const AGREES = pattern(
  '^(?:原则上?)?(?:同意|通过)[^，；：]*(?:',
  anyOf(`
    》 请示 汇报 报告 意见 方案 建议 申请 草案 名单 规划 计划 办法 规定 细则 预案 协议 事项 安排 设计 选址
  `),
  String.raw`|该\p{Script=Han}{1,8})(?:（[^（）]{1,12}）)?(?<rest>[。，]|$)`,
);
/** «…，共安排资金…»: what the plan holds to which the meeting agrees. */
const TELLS_OF_PLAN = pattern('^', anyOf('共 总 计划 涉及 其中 投资 占地 项目 资金'));
const ORDERS_MORE = pattern(anyOf('要 由 须 应 确保 负责'));
const approves = (body: string): boolean => {
  const agreed = AGREES.exec(body);
  if (!agreed) return false;
  const more = body.slice(agreed[0].length);
  return more === '' || (agreed.groups?.rest === '，' && TELLS_OF_PLAN.test(more) && !ORDERS_MORE.test(more));
};
/** «会议议定以下事项：»: the list comes behind it. */
const ONLY_LEADS = /^[^，。]{0,16}(?:以下|如下)?(?:事项|工作|意见|内容|问题)?[：:]$/u;

const find = (piece: Piece, from: number, rule: string, more: Partial<Finding> = {}): Finding => {
  const issuer = piece.passage.voice?.issuer;
  return {
    start: piece.start + from,
    end: piece.end,
    kind: 'instruction',
    rules: [rule],
    ...(issuer && { issuer }),
    ...more,
  };
};

/** «加强巡护，严禁用火», «各村备足物资，务必…»: where the verbs before the word of order begin the order. */
const headOf = ({ text, passage }: Piece, found: FoundOrder, lead: number): number | undefined => {
  const { voice, fresh } = passage;
  if (!voice?.orders || voice.saying === 'remark' || found.index === 0) return undefined;
  const skip = lead + withoutConnective(text.slice(lead));
  const before = readClauses(text.slice(skip, lead + found.start), DEEPEST);
  const [first] = before;
  if (!first || before.some((clause) => isStatement(clause.text) || isDeed(clause.text))) return undefined;
  if (voice.saying === 'decision' && (fresh || passage.sentence.text === text)) return skip;
  const orders = ({ text: words }: Clause): boolean => beginsWithVerb(words) || acts(words);
  return before.some(orders) && before.every((clause) => orders(clause) || isTopic(clause)) ? skip : undefined;
};

/** An order by its own words: 要, 必须, 不得, 由…负责. */
const explicit = (piece: Piece, register: Register): Judged | undefined => {
  const lead = piece.marker?.length ?? 0;
  const body = piece.text.slice(lead);
  const found = findOrder(readClauses(body, DEEPEST));
  if (!found) return undefined;
  if (IF_WANTED.test(body)) return { piece, why: '情况说明或评价' };
  const { voice, told, fresh } = piece.passage;
  if (voice && !voice.orders) return { piece, why: voiceless(piece.passage) };
  if (!voice) {
    const subject = found.order.subject;
    if (WRITTEN_ONLY.has(found.rule) && register === 'news') return { piece, why: '叙述性语句' };
    // «对…的，由镇纪委查处»: in a document the case may stand before the order.
    const first = found.index === 0 || (register === 'document' && found.start === 0 && IN_CASE.test(body));
    const heads = first && (subject === '' || isAddressee(subject));
    const { narrated, sentence } = piece.passage;
    if (!heads || narrated || sentence.quoted || sentence.text.startsWith('“'))
      return { piece, why: voiceless(piece.passage) };
  }
  if (DIPLOMACY.test(found.order.subject)) return { piece, why: '外事活动的表述' };
  if (piece.passage.narrated && found.order.subject !== '') return { piece, why: '叙述性语句' };
  const start = told && fresh && piece.first ? 0 : (headOf(piece, found, lead) ?? lead + found.start);
  if (piece.text.length - start < SHORTEST) return { piece, why: '语句不完整' };
  const marked = piece.marker?.style === 'clause' ? 0 : start;
  const written = !voice && found.rule === 'order.by-whom';
  // What is decided is a measure; what the meeting goes on to ask with 要 is said.
  const decided = voice?.saying === 'decision' && (fresh || !SAID_ALOUD.has(found.rule));
  const kind = decided || written ? 'measure' : 'instruction';
  return { piece, finding: find(piece, marked, found.rule, { kind }) };
};

/** What follows 强调 or 决定 without a word of order: a verb at its head, and no statement or deed. */
const bare = (piece: Piece, previous: Judged | undefined): Judged | undefined => {
  const { voice, fresh, told, narrated } = piece.passage;
  if (!voice?.orders || voice.saying === 'remark' || narrated) return undefined;
  const lead = (piece.marker?.length ?? 0) + (CLAUSE_NUMBER.exec(piece.text)?.[0].length ?? 0);
  const skip = lead + withoutConnective(piece.text.slice(lead));
  const body = piece.text.slice(skip);
  const clauses = readClauses(body, DEEPEST);
  const start = piece.marker?.style === 'clause' ? 0 : skip;
  if (ONLY_LEADS.test(body) || approves(body)) return undefined;
  if (told && fresh && piece.first) {
    return body.length < SHORTEST_TOLD ? undefined : { piece, finding: find(piece, start, 'order.told') };
  }
  if (clauses.slice(0, 2).some(({ text }) => isStatement(text))) return undefined;
  if (isDeed(body) || applyRule(pledge, body, undefined).length > 0) return undefined;
  if (voice.saying === 'decision' && GOAL.test(body)) return { piece, why: '指导思想、原则或目标' };
  if (voice.saying === 'decision') {
    return { piece, finding: find(piece, start, 'order.decided', { kind: 'measure' }) };
  }
  const follows = previous?.finding && previous.piece.passage.sentence.paragraph === piece.passage.sentence.paragraph;
  if ((fresh || follows) && saysWhoActs(clauses)) return { piece, finding: find(piece, start, 'order.unit-acts') };
  const verb = clauses.find(({ text }) => !/^[在从以按对自到于]|[时后前中]$/u.test(text)) ?? clauses[0];
  if (!verb || !(beginsWithVerb(verb.text) || beginsWithVerb(body)) || !(fresh || piece.marker || follows))
    return undefined;
  const standing = voice.issuer?.name === '会议' && skip === lead && !fresh;
  return {
    piece,
    finding: find(piece, start, 'order.imperative', { kind: standing ? 'measure' : 'instruction' }),
  };
};

/** Somebody acts in the first clause, or behind one that sets the topic. */
const saysWhoActs = (clauses: readonly Clause[]): boolean => {
  const at = clauses.findIndex((clause) => !isTopic(clause) || acts(clause.text));
  const clause = at <= 1 ? clauses[at] : undefined;
  return clause !== undefined && acts(clause.text);
};

/** Words that often order something: where no other reason is known, they are why a person should look. */
const WATCHED = pattern(ORDERING_YAO, String.raw`|必须|务必|须(?!知)|应当|负责(?!人|同志)|牵头|前完成`);

const left = (piece: Piece): Judged => {
  const { voice, narrated } = piece.passage;
  if (voice && !voice.orders) return { piece, why: voiceless(piece.passage) };
  const hit = applyRule(pledge, piece.text, undefined)[0] ?? applyRule(deed, piece.text, undefined)[0];
  if (hit) return { piece, why: hit.value };
  if (narrated) return { piece, why: '叙述性语句' };
  if (isStatement(piece.text)) return { piece, why: '情况说明或评价' };
  return { piece, why: WATCHED.test(piece.text) ? '含有要求用语，未能确定' : '没有提出要求' };
};

/** Judges each piece of the passages: an order, or why it is none. */
export const judgePieces = (passages: readonly Passage[], register: Register): Judged[] => {
  const judged: Judged[] = [];
  for (const passage of passages) {
    if (passage.sentence.kind !== 'text' || passage.sentence.bracket) continue;
    for (const piece of readPieces(passage)) {
      judged.push(explicit(piece, register) ?? bare(piece, judged.at(-1)) ?? left(piece));
    }
  }
  return judged;
};

export const toReading = (judged: readonly Judged[]): Reading => {
  const findings: Finding[] = [];
  const omissions: Omission[] = [];
  for (const { piece, finding, why } of judged) {
    if (finding) findings.push(finding);
    else if (why !== undefined) omissions.push({ start: piece.start, end: piece.end, why });
  }
  return { findings, omissions };
};
