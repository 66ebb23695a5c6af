import { gated } from '../lexicon/gated';
import { pattern } from '../lexicon/any-of';
import { ORDERING_YAO } from '../lexicon/ordering-yao';
import { isAttitude } from '../directives/nature';
import { readClauses } from '../sentences/clauses';

const LONGEST = 24;
const SHORTEST = 6;
const SHORTEST_CLAUSE = 4;
/** Words at the head of a clause that a short name does without. */
const HEAD =
  /^(?:[一二三四五六七八九十]{1,2}(?=[要是])|同时|并且?|[还是要须]|必须|务必|应当|应(?![急答对用收变])|切实|进一步|积极|大力|全力|扎实|深入(?!一线|基层|群众|实际|现场|项目|企业|田间|[村社])|认真|持续|不断|着力|坚决|努力|真正|始终|充分|继续|全面|尽快|抓紧(?!时间|抓)|牵头(?!单位|作用)|负责(?!人|同志)|具体负责)+/u;
const SUBJECT = pattern('^[^，。；：]{1,40}?(?:', ORDERING_YAO, '|必须|务必|应当)');
const ATTITUDE =
  /政治|站位|担当|思维|意识|认识|高度重视|导向|责任感|聚焦|坚持|围绕|按照|根据|结合|^在|^对|^以|^为|^针对|^关于|前提下|基础上|的同时/u;
/** The first sentence tells somebody to do something, and is no title. */
const TOLD = /[要须，]|^[一二三四五六七八九十]{1,2}是|责任|牵头|负责/u;
const STOP = /[。；！？]$/u;

/** Words before a name that give it its part, and words behind a name that are left over without it. */
const BEFORE_NAME = /^(?:[由请、和及与]|会同|联合|牵头|配合|协助)+/u;
const BEHIND_NAME =
  /^(?:[、和及与]|等(?:部门|单位)|(?:牵头|会同|联合|配合|协助|具体负责|负责(?!人)|参与|主办)(?:做好|抓好|推进|落实)?)+/u;
const ONLY_PART = gated(/^(?:等(?:部门|单位)?|按职责(?:分工)?(?:负责|落实)?|分工负责|共同)+$/u);

/** What the result says beside the title: who answers and until when. */
export interface SaidElsewhere {
  owners: readonly string[];
  deadlines: readonly string[];
}

/** A clause without the owners at its head, the words that give them their part, and the deadline. */
const withoutSaid = (clause: string, { owners, deadlines }: SaidElsewhere): string => {
  let rest = clause;
  for (const raw of deadlines) rest = without(rest, raw);
  for (let taken: string | undefined = ''; taken !== undefined;) {
    const bare = rest.replace(BEFORE_NAME, '');
    taken = owners.find((name) => bare.startsWith(name));
    if (taken !== undefined) rest = bare.slice(taken.length).replace(BEHIND_NAME, '');
  }
  return ONLY_PART.test(rest) ? '' : rest;
};

/** The words without a deadline, and without the 在 or 于 before it. */
const without = (words: string, raw: string): string => {
  const at = words.indexOf(raw);
  if (at < 0) return words;
  const from = at > 0 && '在于'.includes(words.charAt(at - 1)) ? at - 1 : at;
  return words.slice(0, from) + words.slice(at + raw.length);
};

const strip = (clause: string): string => clause.replace(SUBJECT, '').replace(HEAD, '').replace(STOP, '').trim();

/** A bracket or a quotation that the cut leaves open is left out, unless nothing else would be left. */
const withoutOpenPair = (cut: string): string => {
  const open = Math.max(
    cut.lastIndexOf('（') > cut.lastIndexOf('）') ? cut.lastIndexOf('（') : -1,
    cut.lastIndexOf('“') > cut.lastIndexOf('”') ? cut.lastIndexOf('“') : -1,
  );
  return open >= SHORTEST ? cut.slice(0, open) : cut;
};

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The head of a text in at most so many code units, never cut through what a person takes for one character. */
const head = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = characters.segment(text.slice(0, most * 2)).containing(most)?.index ?? most;
  return text.slice(0, cut);
};

const shorten = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const cut = withoutOpenPair(head(text, LONGEST));
  if (cut.length < LONGEST - 1) return cut;
  const pause = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('和'));
  return pause >= 10 ? withoutOpenPair(cut.slice(0, pause)) : `${head(cut, LONGEST - 1)}…`;
};

/** «建立由X牵头、Y参加的联席机制»: what is set up stands behind those who belong to it. */
const SET_UP =
  /(?<verb>建立|成立|组建|构建|设立)由[^。；]{2,80}?(?:牵头|参加|参与|组成|配合|联络|负责)的(?<what>[\p{Script=Han}“”]{2,14})/u;
/** «安置工作由X牵头»: the work before the one who is charged with it. */
const CHARGED = /^(?<work>[^，。；：由]{4,40})由[^，。；：由]{2,40}(?:牵头|负责|主办|会同|承担|办理)/u;

const MOST_CLAUSES = 12;

/** The first clause that says what to do: one that can be checked, and that is long enough, before all others. */
const bestClause = (text: string, said: SaidElsewhere): string | undefined => {
  let told: string | undefined;
  const pointed: string[] = [];
  const checkable: string[] = [];
  for (const clause of readClauses(text, MOST_CLAUSES)) {
    const stripped = strip(clause.text);
    const words = CHARGED.exec(stripped)?.groups?.work ?? strip(withoutSaid(stripped, said));
    if (words.length < SHORTEST_CLAUSE) continue;
    told ??= words;
    if (ATTITUDE.test(words)) continue;
    pointed.push(words);
    if (isAttitude(words)) continue;
    if (words.length >= SHORTEST) return words;
    checkable.push(words);
  }
  const [first] = checkable;
  return first ?? pointed.find((words) => words.length >= SHORTEST) ?? pointed[0] ?? told;
};

/** A short name for a directive in its own words: its title sentence, or the first clause that says what to do. */
export const readTitle = (text: string, said: SaidElsewhere = { owners: [], deadlines: [] }): string => {
  const stop = text.slice(0, LONGEST + 1).search(/[。；]/u);
  const first = text.slice(0, stop < 0 ? LONGEST + 1 : stop);
  if (first.length <= LONGEST && first.length < text.length - 2 && !TOLD.test(first)) return first;
  const setUp = SET_UP.exec(text)?.groups;
  if (setUp && text.indexOf('由') <= LONGEST) return shorten(`${setUp.verb ?? ''}${setUp.what ?? ''}`);
  const best = bestClause(text, said) ?? strip(text);
  return shorten(best === '' ? head(text, LONGEST) : best);
};
