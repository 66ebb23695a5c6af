import type { Directory, UnitEntry, UnitForm } from '../directory';
import { isAbbreviationOf } from '../names/abbreviation';
import { kindsFit, readEnding, shortTail } from '../names/ending';
import { type PlacedName, readPlace } from '../names/place';
import { isAnyGovernment, isGovernmentOf, placesFit, type Whereabouts } from './whereabouts';

/** How near the words are to one of a unit's names; a nearer way leaves the further ones out. */
export const WAYS = ['place-short', 'same-stem', 'abbreviation'] as const;
export type Way = (typeof WAYS)[number];

export interface Candidate {
  entry: UnitEntry;
  form: UnitForm;
  way: Way;
}

const SHORTEST = 2;

/** The units whose names the words may stand for, nearest way only. */
export const findCandidates = (directory: Directory, plain: string, where: Whereabouts): Candidate[] => {
  const read = readPlace(plain);
  const readings: PlacedName[] = [read];
  // 市监局: the level may also be the first character of the name itself.
  if (read.level !== undefined && read.place === '') readings.push({ place: '', level: undefined, rest: plain });
  for (const reading of readings) {
    const found = candidatesOf(directory, reading, where);
    if (found.length > 0) return found;
  }
  return [];
};

const candidatesOf = (directory: Directory, reading: PlacedName, where: Whereabouts): Candidate[] => {
  const tail = reading.rest === '' ? reading.place : reading.rest;
  const government = isGovernmentOf(reading);
  if (!government && (tail.length < SHORTEST || isAnyGovernment(reading))) return [];
  const wanted = { tail, short: shortTail(tail), ...readEnding(tail) };
  const pool = government ? directory.entries : rarestOf(directory, tail);
  const found: Candidate[] = [];
  for (const entry of pool) {
    if (!placesFit(directory, reading, entry, where)) continue;
    const best =
      government && isGovernmentOf(readPlace(entry.unit.name)) ? byGovernment(reading, entry) : nearest(entry, wanted);
    if (best) found.push(best);
  }
  const way = WAYS.find((one) => found.some((candidate) => candidate.way === one));
  return found.filter((candidate) => candidate.way === way);
};

/** «石河镇», «石河镇政府» are the government of the place. */
const byGovernment = (reading: PlacedName, entry: UnitEntry): Candidate | undefined => {
  const form = entry.forms[0];
  return form && readPlace(entry.unit.name).place === reading.place ? { entry, form, way: 'place-short' } : undefined;
};

const nearest = (entry: UnitEntry, wanted: UnitForm): Candidate | undefined => {
  let best: Candidate | undefined;
  for (const form of entry.forms) {
    const way = wayTo(wanted, form);
    if (way && (!best || WAYS.indexOf(way) < WAYS.indexOf(best.way))) best = { entry, form, way };
  }
  return best;
};

const wayTo = (wanted: UnitForm, form: UnitForm): Way | undefined => {
  if (wanted.short === form.short) return 'place-short';
  if (!kindsFit(wanted, form)) return undefined;
  if (wanted.stem.length < SHORTEST) return undefined;
  if (shortTail(wanted.stem) === shortTail(form.stem)) return 'same-stem';
  // Without an ending of its own the short name may take one from the full: 妇联, 纪委.
  const full = wanted.kind === undefined ? form.tail : form.stem;
  return isAbbreviationOf(wanted.stem, full) ? 'abbreviation' : undefined;
};

/** Whoever may be meant has every telling character of the words; the rarest of them gives the fewest to look at. */
const rarestOf = (directory: Directory, tail: string): readonly UnitEntry[] => {
  const { stem } = readEnding(tail);
  const lists = [...stem.replace(/[和与及、()]/gu, '')].map((character) => directory.byCharacter.get(character) ?? []);
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? []);
};
