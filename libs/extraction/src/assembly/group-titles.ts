import { readMarker } from '../sentences/markers';
import { readClauses } from '../sentences/clauses';

const COUNTED =
  /[一二三四五六七八九十两\d]{1,2}(?:措|个\p{Script=Han}{1,6}|项\p{Script=Han}{1,6}|大\p{Script=Han}{1,4}|抓|到位)(?:并举|齐抓|齐发力)?/u;
const SHORTEST = 4;
const LONGEST = 18;
const LONGEST_TITLE = 30;

/** The words with which every text ends, such as 查漏补缺. */
const sharedEnding = (texts: readonly string[]): string => {
  const [first = '', ...others] = texts.map((text) => text.replace(/[。；，！]$/u, ''));
  let length = 0;
  while (length < LONGEST && others.every((other) => other.endsWith(first.slice(-length - 1)))) length += 1;
  return others.length === 0 || length === 0 ? '' : first.slice(-length).replace(/^[、，“”的]+/u, '');
};

/** A name for directives counted together: the words that they share, the count, else the headline. */
export const readGroupTitle = (texts: readonly string[], lead: string, headline: string): string => {
  const shared = sharedEnding(texts);
  if (shared.length >= SHORTEST) return shared;
  const counted = COUNTED.exec(headline)?.[0] ?? COUNTED.exec(lead)?.[0];
  if (counted !== undefined) return counted;
  if (headline !== '') return headline.replace(/\s+/gu, ' ').slice(0, LONGEST_TITLE);
  if (readMarker(lead)) return '分工事项';
  return readClauses(lead).find(({ text }) => text.length >= 4 && text.length <= 30)?.text ?? '分项要求';
};
