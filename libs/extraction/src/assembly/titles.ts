import { pattern } from '../lexicon/any-of';
import { ORDERING_YAO } from '../lexicon/ordering-yao';
import { isAttitude } from '../directives/nature';
import { readClauses } from '../sentences/clauses';

const LONGEST = 24;
const SHORTEST = 6;
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
const ONLY_PART = /^(?:等(?:部门|单位)?|按职责(?:分工)?(?:负责|落实)?|分工负责|共同)+$/u;

/** What the result says beside the title: who answers and until when. */
export interface SaidElsewhere {
  owners: readonly string[];
  deadlines: readonly string[];
}

/** A clause without the owners at its head, the words that give them their part, and the deadline. */
const withoutSaid = (clause: string, { owners, deadlines }: SaidElsewhere): string => {
  let rest = clause;
  for (const raw of deadlines) rest = rest.replace(new RegExp(`[在于]?${escape(raw)}`, 'u'), '');
  for (let taken: string | undefined = ''; taken !== undefined;) {
    const bare = rest.replace(BEFORE_NAME, '');
    taken = owners.find((name) => bare.startsWith(name));
    if (taken !== undefined) rest = bare.slice(taken.length).replace(BEHIND_NAME, '');
  }
  return ONLY_PART.test(rest) ? '' : rest;
};

const escape = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

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

/** A short name for a directive in its own words: its title sentence, or the first clause that says what to do. */
export const readTitle = (text: string, said: SaidElsewhere = { owners: [], deadlines: [] }): string => {
  const first = text.slice(0, LONGEST + 1).split(/[。；]/u)[0] ?? '';
  if (first.length <= LONGEST && first.length < text.length - 2 && !TOLD.test(first)) return first;
  const setUp = SET_UP.exec(text)?.groups;
  if (setUp && text.indexOf('由') <= LONGEST) return shorten(`${setUp.verb ?? ''}${setUp.what ?? ''}`);
  const clauses = readClauses(text, 12).map((clause) => {
    const words = strip(clause.text);
    return CHARGED.exec(words)?.groups?.work ?? strip(withoutSaid(words, said));
  });
  const telling = clauses.filter((clause) => clause.length >= 4);
  const pointed = telling.filter((clause) => !ATTITUDE.test(clause));
  const checkable = pointed.filter((clause) => !isAttitude(clause));
  const specific = checkable.length > 0 ? checkable : pointed;
  const best = specific.find((clause) => clause.length >= SHORTEST) ?? specific[0] ?? telling[0] ?? strip(text) ?? text;
  return shorten(best === '' ? head(text, LONGEST) : best);
};
