import type { Directory, UnitEntry } from '../directory';
import { readPlace } from '../names/place';
import { plainName } from '../names/plain-name';
import { isUnitClass } from '../names/unit-class';
import type { DirectoryUnit } from '../unit';
import { type Candidate, findCandidates } from './candidates';
import { likeness } from './likeness';
import { placesFit, type Whereabouts } from './whereabouts';

/** A unit that the words may mean, with the reason in Chinese. */
export interface UnitCandidate {
  unit: DirectoryUnit;
  why: string;
}

/**
 * What a name means. `exact`: the official name or a given alias, its place written out or short. `single`: one unit only
 * can be meant. `ambiguous`: two or more can, and nobody picks but a person. `unit` is set for the first two.
 */
export type Resolution =
  | { match: 'exact' | 'single'; unit: DirectoryUnit; candidates: UnitCandidate[] }
  | { match: 'ambiguous' | 'none'; unit?: undefined; candidates: UnitCandidate[] };

const MOST_CANDIDATES = 10;
const NOBODY: Resolution = { match: 'none', candidates: [] };

/** Finds the unit that a name means. A class of units (各乡镇) is none: see `expandClass`. */
export const resolveUnit = (directory: Directory, name: string, where: Whereabouts = {}): Resolution => {
  const plain = plainName(name);
  if (plain === '' || isUnitClass(plain)) return NOBODY;
  const official = inPlace(directory, plain, directory.official.get(plain) ?? [], where);
  if (official.length > 0) return answer('exact', official, () => '与单位全称相同');
  const given = inPlace(directory, plain, directory.given.get(plain) ?? [], where);
  if (given.length > 0) return answer('exact', given, () => `名录中的简称“${plain}”`);
  const candidates = ranked(plain, findCandidates(directory, plain, where));
  const sure = candidates.every(({ way }) => way === 'place-short') && readPlace(plain).level !== undefined;
  return answer(
    sure ? 'exact' : 'single',
    candidates.map(({ entry }) => entry),
    (at) => reasonOf(plain, candidates[at]),
  );
};

/** Of several that bear a name, those where the speaker is; where that leaves nobody, the name decides alone. */
const inPlace = (
  directory: Directory,
  plain: string,
  entries: readonly UnitEntry[],
  where: Whereabouts,
): readonly UnitEntry[] => {
  if (entries.length < 2) return entries;
  const near = entries.filter((entry) => placesFit(directory, readPlace(plain), entry, where));
  return near.length > 0 ? near : entries;
};

const answer = (match: 'exact' | 'single', entries: readonly UnitEntry[], why: (at: number) => string): Resolution => {
  const candidates = entries.slice(0, MOST_CANDIDATES).map(({ unit }, at) => ({ unit, why: why(at) }));
  const [first, second] = candidates;
  if (!first) return NOBODY;
  return second ? { match: 'ambiguous', candidates } : { match, unit: first.unit, candidates };
};

const ranked = (plain: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, score: likeness(plain, candidate.entry.unit.name) }))
    .sort((a, b) => b.score - a.score || (a.candidate.entry.unit.name < b.candidate.entry.unit.name ? -1 : 1))
    .map(({ candidate }) => candidate);

const reasonOf = (plain: string, candidate: Candidate | undefined): string => {
  if (!candidate) return '';
  const { way, form, entry } = candidate;
  const place = entry.district === '' ? '' : `，属${entry.district}`;
  if (way === 'place-short') return `除地名外与“${form.tail}”相同${place}`;
  if (way === 'same-stem') return `与“${form.tail}”只是末尾用字不同${place}`;
  return `“${plain}”可由“${form.tail}”依次摘字得出${place}`;
};
