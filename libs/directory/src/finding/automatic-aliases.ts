import type { Directory, UnitEntry } from '../directory';
import { wordsOf } from '../names/abbreviation';
import { readEnding, shortTail } from '../names/ending';
import { readPlace } from '../names/place';
import { plainName } from '../names/plain-name';
import { isGovernmentOf } from '../resolving/whereabouts';

/** A short name that people make of a full one by the usual habits, and whose it is. */
export interface AutomaticAlias {
  alias: string;
  entry: UnitEntry;
}

const SHORTEST = 3;

/**
 * The short names that an office would make of its units' official names (区教体局 of 青禾区教育和体育局). What two units
 * could be called, or what is already the name of one, is left out.
 */
export const automaticAliases = ({ entries, official, given }: Directory): AutomaticAlias[] => {
  const owners = new Map<string, UnitEntry | null>();
  for (const entry of entries) {
    for (const alias of shortNames(entry)) {
      const other = owners.get(alias);
      owners.set(alias, other === undefined || other === entry ? entry : null);
    }
  }
  return [...owners].flatMap(([alias, entry]) =>
    entry === null || official.has(alias) || given.has(alias) ? [] : [{ alias, entry }],
  );
};

const shortNames = ({ forms: [form], level, district, unit }: UnitEntry): string[] => {
  if (!form || level === undefined) return [];
  if (isGovernmentOf(readPlace(plainName(unit.name)))) return [district];
  const { ending, stem, tail } = form;
  if (tail === district) return [];
  const { ending: last, stem: short } = readEnding(shortTail(tail));
  const words = wordsOf(stem);
  const initials = words.map((word) => word[0] ?? '');
  const cuts = [stem, short];
  if (words.length > 1) cuts.push(initials.join(''));
  if (words.length > 2) cuts.push([initials[0], initials.at(-1)].join(''), [initials[0], initials[2]].join(''));
  const prefix = level === '国' || district === '' ? '' : level;
  const names = cuts.flatMap((cut) => [ending, last].map((end) => `${prefix}${cut}${end}`));
  const full = plainName(unit.name);
  return [...new Set(names)].filter((name) => name.length >= SHORTEST && name !== full);
};
