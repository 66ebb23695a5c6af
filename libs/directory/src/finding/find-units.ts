import { type Directory, givenNames } from '../directory';
import { readEnding } from '../names/ending';
import { readPlace } from '../names/place';
import { type Resolution, resolveUnit } from '../resolving/resolve-unit';
import type { Whereabouts } from '../resolving/whereabouts';
import { automaticAliases } from './automatic-aliases';
import { createAutomaton } from './automaton';

/** A unit's name in a running text, half-open UTF-16 offsets. */
export interface NamedInText {
  start: number;
  end: number;
  name: string;
  resolution: Resolution;
}

export type UnitFinder = (text: string, where?: Whereabouts) => NamedInText[];

const HAN = /\p{Script=Han}/u;
/** What may stand before a name that begins with a bare level: behind other words 市教育局 is that of a place unknown. */
const BEFORE_LEVEL = '由和与及同向请经让令对给交至并或从在是为按要头合助促导协位门局委办府部会日报送查将';
/** What may stand behind a name without an ending: 区财政 is a unit in 区财政要…, and none in 区财政收入. */
const BEHIND_BARE = '要应须和与及会负牵配等的在对按将并也';
/** 局长 is a person, 局面 and 委托 are no units. */
const GOES_ON = /^[长面势托员任]/u;

/** Finds the units' names in texts: official names, aliases, and the short names that the office would make of them. */
export const unitFinder = (directory: Directory): UnitFinder => {
  const names = new Set([
    ...directory.entries.flatMap(({ unit }) => [unit.name, ...givenNames(unit)]),
    ...automaticAliases(directory).map(({ alias }) => alias),
  ]);
  const find = createAutomaton([...names].filter((name) => name.length > 1));
  return (text, where = {}) =>
    find(text).flatMap(({ start, end }) => {
      const from = withLevel(text, start, end);
      const name = text.slice(from, end);
      if (!mayBegin(text, from, name) || !mayEnd(text, end, name)) return [];
      const resolution = resolveUnit(directory, name, where);
      return resolution.match === 'none' ? [] : [{ start: from, end, name, resolution }];
    });
};

/** A level right before a name belongs to it: 市水务局 is not the 水务局 of the list. */
const withLevel = (text: string, start: number, end: number): number => {
  if (readPlace(text.slice(start, end)).level !== undefined) return start;
  const longer = readPlace(text.slice(Math.max(0, start - 1), end));
  return start > 0 && longer.level !== undefined ? start - 1 : start;
};

const mayBegin = (text: string, start: number, name: string): boolean => {
  const before = text[start - 1] ?? '';
  const { place, level } = readPlace(name);
  if (!HAN.test(before)) return true;
  return level === undefined || place !== '' || BEFORE_LEVEL.includes(before);
};

const mayEnd = (text: string, end: number, name: string): boolean => {
  const behind = text[end] ?? '';
  if (!HAN.test(behind)) return true;
  if (readEnding(readPlace(name).rest).kind === undefined && !/[局委办部]$/u.test(name))
    return BEHIND_BARE.includes(behind);
  return !GOES_ON.test(behind);
};
