import { personNames } from './person-names';
import { SURNAME } from './surnames';

const MOBILE =
  /(?<![\dA-Za-z\uFF10-\uFF19-])(?<head>(?:\+?86[- ]?)?1[3-9]\d)(?<gap>[- ]?)(?<middle>\d{4})(?<rest>[- ]?\d{4})(?![\dA-Za-z\uFF10-\uFF19])/gu;
const WIDE_MOBILE =
  /(?<![\uFF10-\uFF19\d])(?<head>１[\uFF13-\uFF19][\uFF10-\uFF19])(?<middle>[\uFF10-\uFF19]{4})(?<rest>[\uFF10-\uFF19]{4})(?![\uFF10-\uFF19\d])/gu;
// 18 characters, the last perhaps an X; or the 15 of old.
const IDENTITY = /(?<![\dA-Za-z])(?:[1-9]\d{16}[\dXxＸ]|[1-9]\d{14})(?![\dA-Za-z])/gu;
// The numbers of bank cards have 16 to 19.
const CARD = /(?<![\dA-Za-z])[1-9]\d{15,18}(?![\dA-Za-z])/gu;
const SURNAME_ONLY = new RegExp(`^${SURNAME}`, 'u');

const stars = (length: number): string => '*'.repeat(length);

const withoutNumbers = (text: string): string =>
  text
    .replace(IDENTITY, (number) => number.slice(0, 3) + stars(number.length - 5) + number.slice(-2))
    .replace(CARD, (number) => number.slice(0, 4) + stars(number.length - 8) + number.slice(-4))
    .replace(
      MOBILE,
      (_, head: string, gap: string, middle: string, rest: string) => head + gap + stars(middle.length) + rest,
    )
    .replace(WIDE_MOBILE, (_, head: string, middle: string, rest: string) => head + stars(middle.length) + rest);

const maskedName = (name: string): string => {
  const surname = SURNAME_ONLY.exec(name)?.[0] ?? name.charAt(0);
  return surname + '某'.repeat(name.length - surname.length);
};

/** The text without numbers of persons, and with these names as 张某某. Every character keeps its place. */
const masked = (text: string, names: ReadonlySet<string>): string =>
  [...names].reduce((written, name) => written.replaceAll(name, maskedName(name)), withoutNumbers(text));

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
};

const walk = (value: unknown, names: ReadonlySet<string>): unknown => {
  if (typeof value === 'string') return masked(value, names);
  if (Array.isArray(value)) return value.map((item) => walk(item, names));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, names)]));
};

/**
 * The same answer for whoever does not need to know residents by name: names in the words of a report become 张某某, numbers
 * of telephones, identity and bank cards lose their middle. A name that one text gives away is masked in all of them. No
 * text changes its length, so every span stays true.
 */
export const maskPersons = <Value>(value: Value): Value => {
  // Longer names first: 张建国 is not cut by a 张建 elsewhere.
  const names = [...new Set(stringsOf(value).flatMap(personNames))].sort((a, b) => b.length - a.length);
  return walk(value, new Set(names)) as Value;
};
