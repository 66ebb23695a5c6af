import { everyMatch } from '../lexicon/every-match';
import type { Span } from '../contract';
import type { ReadName } from './names/read-name';
import { splitNames } from './names/split-names';
import type { Naming } from './names/unit-name';
import { claimAll, type Claim, type Part } from './rules/claim';
import { labelAt } from './labels';
import { statesFirstLeads } from './list-rule';

const BY_DUTY =
  '(?:根据|依据|依|按照?)(?:各自)?(?:部门)?(?:职责|职能|任务|工作)?(?:分工|范围|权限)?(?:要求)?|职责分工|分工|各自';
const DUTY = `(?:${BY_DUTY})?(?:分别|共同|具体|协同|联合|统筹|主要|全面)?`;
const WORKS =
  '(?:组织|统筹|具体|分工)?(?:负责(?:落实|组织实施|实施|办理|推进)?|落实|组织实施|实施|承担|承办|办理|推进|抓好落实)';
const ENDINGS: readonly (readonly [Part, RegExp])[] = [
  [
    'supports',
    /(?:积极|密切|共同|协同|分别|做好)?(?:配合|协助|协办|参与|参加|支持|联动|会办)(?:工作|落实|实施|推进)?$/u,
  ],
  ['leads', /[为任]?(?:总牵头|牵头|主办|主责)(?:单位|部门)?(?:负责|组织|实施|落实|推进|办理|统筹|协调|抓总|会办)*$/u],
  ['answers', new RegExp(`${DUTY}${WORKS}$`, 'u')],
];
const DUTY_END = new RegExp(`${DUTY}$`, 'u');
const PARTNERS = /^并?(?:会同|联合|协同)/u;
const OPENING = /^(?:以上(?:事项|工作|任务)?由|由|分别由|具体由|主要由|请|其中)/u;
const WITH = /牵头(?:负责)?|会同|联合|协同|商(?![务会业])/gu;
/** Sentences that a bracket of owners also holds and that name nobody: the rule on lists, a term. */
const NO_NAMES =
  /第一(?:位|者)?|首位|下同|时限|完成$|长期坚持|持续(?:推进|实施)|年底前|月底前|^\d{4}年|有序推进|^(?:全年|常年|年内)/u;

/** What a bracket or a labelled line says about owners: «A牵头，B、C按职责分工负责», «责任单位：A；配合单位：B». */
export const readResponsibility = (text: string, span: Span, naming: Naming): { claims: Claim[]; plain: boolean } => {
  const claims: Claim[] = [];
  let waiting: ReadName[] = [];
  let label: Part | 'nobody' | undefined;
  let plain = true;
  const settle = (part: Part): void => {
    claims.push(...claimAll(part, waiting));
    waiting = [];
  };
  for (const segment of segments(text, span)) {
    const labelled = labelAt(text, segment);
    if (labelled) {
      if (label && label !== 'nobody') settle(label);
      waiting = [];
      label = labelled.part;
      plain = false;
    }
    const rest = labelled ? { start: labelled.end, end: segment.end } : segment;
    if (label === 'nobody' || NO_NAMES.test(text.slice(rest.start, rest.end))) continue;
    const said = readSegment(text, rest, naming);
    if (said?.part) {
      plain = false;
      settle(said.part);
      claims.push(...said.claims);
    } else if (said) {
      waiting.push(...said.names);
      if (said.names.some(({ note }) => note)) plain = false;
    }
  }
  settle(label && label !== 'nobody' ? label : 'answers');
  return { claims, plain };
};

type Said = { part: Part; claims: Claim[] } | { part?: undefined; names: ReadName[] };

const readSegment = (text: string, span: Span, naming: Naming): Said | undefined => {
  const segment = text.slice(span.start, span.end);
  const withOthers = PARTNERS.exec(segment);
  const start = span.start + (withOthers ?? OPENING.exec(segment) ?? [''])[0].length;
  const words = text.slice(start, span.end);
  for (const [part, ending] of ENDINGS) {
    const found = ending.exec(words);
    if (!found) continue;
    const list = { start, end: start + found.index };
    list.end -= DUTY_END.exec(text.slice(list.start, list.end))?.[0].length ?? 0;
    const names = splitNames(text, list, naming);
    if (names) return { part, claims: claimAll(withOthers ? 'supports' : part, names) };
    const pair = readPair(text, list, part, naming);
    if (pair) return pair;
  }
  const names = splitNames(text, { start, end: span.end }, naming);
  if (names && withOthers) return { part: 'supports', claims: claimAll('supports', names) };
  if (names) return { names };
  return (
    readPair(text, { start, end: span.end }, 'supports', naming) ?? readShare(text, { start, end: span.end }, naming)
  );
};

/** «A负责指导», «B配合做好验收»: a share of the work after the word. */
const readShare = (text: string, span: Span, naming: Naming): Said | undefined => {
  const word = SHARE.exec(text.slice(span.start, span.end));
  const part = word && SHARES.get(word[0]);
  const names = word && splitNames(text, { start: span.start, end: span.start + word.index }, naming);
  return names && part ? { part, claims: claimAll(part, names) } : undefined;
};

const SHARES = new Map<string, Part>([
  ['牵头', 'leads'],
  ['负责', 'answers'],
  ['承担', 'answers'],
  ['配合', 'supports'],
  ['协助', 'supports'],
]);
const SHARE = new RegExp(`(?:${[...SHARES.keys()].join('|')})(?=[^的]{1,16}$)`, 'u');

/** «A会同B、C», «A牵头B、C». */
const readPair = (text: string, span: Span, part: Part, naming: Naming): Said | undefined => {
  const words = text.slice(span.start, span.end);
  for (const match of everyMatch(WITH, words)) {
    const at = span.start + match.index;
    const first = splitNames(text, { start: span.start, end: at }, naming);
    const others = splitNames(text, { start: at + match[0].length, end: span.end }, naming);
    if (!first || !others) continue;
    const leads = match[0].startsWith('牵头') || part === 'leads';
    return {
      part: 'supports',
      claims: [...claimAll(leads ? 'leads' : 'answers', first), ...claimAll('supports', others)],
    };
  }
  return undefined;
};

const LONGEST_ASIDE = 60;

/** The length of a bracket inside a list that only tells how to read it: «（列首位的为牵头单位，下同）». */
const listRuleAt = (text: string, at: number): number => {
  if (!'（('.includes(text.charAt(at))) return 0;
  const inside = /^[（(][^（）()]*[）)]/u.exec(text.slice(at, at + LONGEST_ASIDE))?.[0];
  return inside !== undefined && statesFirstLeads(inside) ? inside.length : 0;
};

/** Cuts at ；。，outside brackets, and before a label. */
const segments = (text: string, { start, end }: Span): Span[] => {
  const cuts: Span[] = [];
  let from = start;
  let depth = 0;
  const close = (to: number, next: number): void => {
    if (text.slice(from, to).trim() !== '') cuts.push({ start: from, end: to });
    from = next;
  };
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    const aside = depth <= 0 ? listRuleAt(text, at) : 0;
    if (aside > 0) {
      close(at, at + aside);
      at += aside - 1;
    } else if ('（(“《'.includes(sign)) depth += 1;
    else if ('）)”》'.includes(sign)) depth -= 1;
    else if (depth <= 0 && '；;。，,\n'.includes(sign)) close(at, at + 1);
    else if (depth <= 0) {
      const label = labelAt(text, { start: at, end });
      if (label && at > from) close(at, at);
      if (label) at = label.end - 1;
    }
  }
  close(end, end);
  return cuts;
};
