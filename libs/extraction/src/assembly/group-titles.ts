import { readClauses } from '../sentences/clauses';

const COUNTED =
  /[一二三四五六七八九十两\d]{1,2}(?:措|个\p{Script=Han}{1,6}|项\p{Script=Han}{1,6}|大\p{Script=Han}{1,4}|抓|到位)(?:并举|齐抓|齐发力)?/u;
const SHORTEST = 3;
const LONGEST = 18;

/** The longest words that every text has, such as 查漏补缺. */
const sharedWords = (texts: readonly string[]): string => {
  const [first, ...others] = texts.map((text) => text.replace(/[。；，]$/u, '').slice(0, 80));
  if (first === undefined || others.length === 0) return '';
  let best = '';
  for (let start = 0; start < first.length; start += 1) {
    let end = start + best.length + 1;
    while (end <= first.length && others.every((other) => other.includes(first.slice(start, end)))) {
      best = first.slice(start, end);
      end += 1;
    }
  }
  return /^[\p{Script=Han}“”\d]+$/u.test(best) ? best : '';
};

/** A name for directives counted together: the words that they share, the count, else the headline. */
export const readGroupTitle = (texts: readonly string[], lead: string, headline: string): string => {
  const shared = sharedWords(texts);
  const short = texts.every((text) => text.length <= 60);
  if (short && shared.length > SHORTEST && shared.length <= LONGEST) return shared;
  const counted = COUNTED.exec(headline)?.[0] ?? COUNTED.exec(lead)?.[0];
  if (counted !== undefined) return counted;
  const topic = readClauses(lead).find(({ text }) => text.length >= 4 && text.length <= 30)?.text;
  return headline === '' ? (topic ?? shared) : headline.replace(/\s+/gu, ' ').slice(0, 30);
};
