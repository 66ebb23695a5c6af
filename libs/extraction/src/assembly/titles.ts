import { readClauses } from '../sentences/clauses';

const LONGEST = 24;
/** Words at the head of a clause that a short name does without. */
const HEAD =
  /^(?:[一二三四五六七八九十]{1,2}(?=[要是])|同时|并且?|[还是要须]|必须|务必|应当|应|切实|进一步|积极|大力|全力|扎实|深入|认真|持续|不断|着力|坚决|努力|真正|始终|充分|继续|全面|尽快|抓紧)+/u;
const SUBJECT = /^[^，。；：]{1,40}?(?<![重主需只])(?:要(?![求素点])|必须|务必|应当)/u;
const ATTITUDE =
  /政治|站位|担当|思维|意识|认识|高度重视|导向|责任感|聚焦|坚持|围绕|按照|根据|结合|^在|^对|^以|^为|^针对|前提下|基础上|的同时/u;
/** The first sentence tells somebody to do something, and is no title. */
const TOLD = /[要须，]|^[一二三四五六七八九十]{1,2}是|责任|牵头|负责/u;
const STOP = /[。；！？]$/u;

const strip = (clause: string): string => clause.replace(SUBJECT, '').replace(HEAD, '').replace(STOP, '').trim();

const shorten = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const pause = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('和'));
  return pause >= 10 ? cut.slice(0, pause) : `${cut.slice(0, LONGEST - 1)}…`;
};

/** A short name for a directive in its own words: its title sentence, or the first clause that says what to do. */
export const readTitle = (text: string): string => {
  const first = text.slice(0, LONGEST + 1).split(/[。；]/u)[0] ?? '';
  if (first.length <= LONGEST && first.length < text.length - 2 && !TOLD.test(first)) return first;
  const clauses = readClauses(text, 12).map((clause) => strip(clause.text));
  const telling = clauses.filter((clause) => clause.length >= 4);
  const best = telling.find((clause) => !ATTITUDE.test(clause)) ?? telling[0] ?? strip(text) ?? text;
  return shorten(best === '' ? text.slice(0, LONGEST) : best);
};
