import { type EndedName, readEnding, shortTail } from './names/ending';
import { readPlace } from './names/place';
import { plainName } from './names/plain-name';
import type { DirectoryUnit, UnitGroup, UnitLevel } from './unit';

/** One way to write a unit's name, without the place: 教育和体育局 with its parts. */
export interface UnitForm extends EndedName {
  tail: string;
  /** The tail with the usual words written short. */
  short: string;
}

/** A unit with what its names tell. */
export interface UnitEntry {
  unit: DirectoryUnit;
  /** The named place that it serves; empty where no name of it and no unit above it tells. */
  district: string;
  level: UnitLevel | undefined;
  /** The ids of the units above it, the nearest first. */
  above: readonly string[];
  forms: readonly UnitForm[];
}

/** The units of an office, ready to be asked for by name. */
export interface Directory {
  entries: readonly UnitEntry[];
  groups: readonly UnitGroup[];
  byId: ReadonlyMap<string, UnitEntry>;
  /** Units by official name, and by the short names that somebody gave them; several where they share one. */
  official: ReadonlyMap<string, readonly UnitEntry[]>;
  given: ReadonlyMap<string, readonly UnitEntry[]>;
  /** Units by each character of their tails: where the candidates for an abbreviation are looked for. */
  byCharacter: ReadonlyMap<string, readonly UnitEntry[]>;
}

/** Makes a directory; a file with faults makes one too, and `checkDirectory` tells the faults. */
export const createDirectory = (units: readonly DirectoryUnit[], groups: readonly UnitGroup[] = []): Directory => {
  const byUnitId = new Map(units.map((unit) => [unit.id, unit]));
  const home = homeOf(units);
  const placed = new Map<string, Placing>();
  const entries = units.map((unit) => readEntry(unit, { byUnitId, home, placed }));
  const official = new Map<string, UnitEntry[]>();
  const given = new Map<string, UnitEntry[]>();
  const byCharacter = new Map<string, UnitEntry[]>();
  for (const entry of entries) {
    put(official, plainName(entry.unit.name), entry);
    for (const name of givenNames(entry.unit)) put(given, plainName(name), entry);
    for (const character of new Set(entry.forms.flatMap(({ tail }) => [...tail]))) put(byCharacter, character, entry);
  }
  const byId = new Map(entries.map((entry) => [entry.unit.id, entry]));
  return { entries, groups, byId, official, given, byCharacter };
};

/** The names that somebody gave a unit beside its official one, each once. */
export const givenNames = ({ name, shortName, aliases }: DirectoryUnit): string[] =>
  [...new Set([...(shortName === undefined ? [] : [shortName]), ...aliases])].filter((alias) => alias !== name);

interface Placing {
  district: string;
  level: UnitLevel | undefined;
}

interface Surroundings {
  byUnitId: ReadonlyMap<string, DirectoryUnit>;
  home: Placing;
  placed: Map<string, Placing>;
}

const put = (map: Map<string, UnitEntry[]>, key: string, entry: UnitEntry): void => {
  const there = map.get(key);
  if (!there) map.set(key, [entry]);
  // Entries come one after the other, so that only the last can be the same.
  else if (there.at(-1) !== entry) there.push(entry);
};

/** The place that most names begin with: that of the office whose directory it is. */
const homeOf = (units: readonly DirectoryUnit[]): Placing => {
  const counts = new Map<string, { placing: Placing; count: number }>();
  for (const { name } of units) {
    const { place, level } = readPlace(plainName(name));
    if (level === undefined || level === '国') continue;
    const key = `${place}/${level}`;
    const known = counts.get(key) ?? { placing: { district: place, level }, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return most?.placing ?? { district: '', level: undefined };
};

/** The units above, the nearest first; a circle ends where it closes. */
const unitsAbove = (unit: DirectoryUnit, byUnitId: ReadonlyMap<string, DirectoryUnit>): DirectoryUnit[] => {
  const above: DirectoryUnit[] = [];
  for (let at = parentOf(unit, byUnitId); at && at !== unit && !above.includes(at); at = parentOf(at, byUnitId)) {
    above.push(at);
  }
  return above;
};

const parentOf = ({ parentId }: DirectoryUnit, byUnitId: ReadonlyMap<string, DirectoryUnit>) =>
  typeof parentId === 'string' ? byUnitId.get(parentId) : undefined;

const readEntry = (unit: DirectoryUnit, around: Surroundings): UnitEntry => {
  const above = unitsAbove(unit, around.byUnitId);
  const placing = placeUnit(unit, above, around);
  const written = [unit.name, ...givenNames(unit)].map((name) => tailOf(plainName(name), placing.district));
  const forms = [...new Set(written)].filter((tail) => tail !== '').map(readForm);
  return { unit, ...placing, above: above.map(({ id }) => id), forms };
};

const readForm = (tail: string): UnitForm => ({ tail, short: shortTail(tail), ...readEnding(tail) });

/** Names that hold the place of a unit above (公安云溪分局) belong there, whatever they begin with. */
const placeUnit = (unit: DirectoryUnit, above: readonly DirectoryUnit[], around: Surroundings): Placing => {
  const known = around.placed.get(unit.id);
  if (known) return known;
  const name = plainName(unit.name);
  const [nearest, ...further] = above;
  const parent = nearest && placeUnit(nearest, further, around);
  const read =
    [parent, around.home].find((placing) => holdsPlace(name, placing?.district)) ??
    ownPlace(name) ??
    parent ??
    around.home;
  const placing = { district: read.district, level: unit.level ?? read.level };
  around.placed.set(unit.id, placing);
  return placing;
};

const ownPlace = (name: string): Placing | undefined => {
  const { place, level } = readPlace(name);
  return level === undefined ? undefined : { district: place, level };
};

const SHORTEST_PLACE = 3;

const holdsPlace = (name: string, district: string | undefined): boolean =>
  district !== undefined &&
  district.length >= SHORTEST_PLACE &&
  (name.includes(district) || (name.endsWith('分局') && name.includes(district.slice(0, -1))));

/** A name without the place that it serves, wherever the place stands in it. */
export const tailOf = (plain: string, district: string): string => {
  const inside = district.length > 2 ? plain.indexOf(district) : -1;
  const cut = inside > 0 ? plain.slice(0, inside) + plain.slice(inside + district.length) : plain;
  const { rest, place } = readPlace(cut);
  // A township is told by its own name: its government, its street office are «the place» to everybody.
  return rest === '' ? place : rest;
};
