import type { Directory, UnitEntry } from '../directory';
import { type PlacedName, readPlace } from '../names/place';
import type { UnitLevel } from '../unit';

/** What is known about the place of who speaks. */
export interface Whereabouts {
  /** Of which government the speaker is: a bare 教育局 in the mouth of a 区委书记 is that of the 区. */
  issuerLevel?: UnitLevel | undefined;
  /** The name of the place whose report it is, where the directory knows several. */
  district?: string | undefined;
}

/** Of which government words such as a post are: 区委书记 is of the 区. */
export const levelOf = (words: string): UnitLevel | undefined => readPlace(words).level;

const TOWNSHIP: readonly (UnitLevel | undefined)[] = ['镇', '乡', '街道'];
const GOVERNMENT = /^(?:人民政府|政府|(?:街道)?办事处|街道办|办)?$/u;

/** Whether a name is that of a township's government: 石河镇, 石河镇政府, 桃源街道办事处. */
export const isGovernmentOf = ({ place, level, rest }: PlacedName): boolean =>
  place !== '' && TOWNSHIP.includes(level) && GOVERNMENT.test(rest);

/** «镇政府», «街道办事处» without the name of one: which is meant, nobody can tell. */
export const isAnyGovernment = ({ place, level, rest }: PlacedName): boolean =>
  place === '' && (level === undefined || TOWNSHIP.includes(level)) && GOVERNMENT.test(rest);

/** Whether a unit may be meant by a name of this place: 市教育局 is never that of the 区. */
export const placesFit = (directory: Directory, name: PlacedName, entry: UnitEntry, where: Whereabouts): boolean => {
  if (name.level !== undefined) {
    if (entry.level !== undefined && entry.level !== name.level) return false;
    if (name.place !== '' && entry.district !== '' && entry.district !== name.place) return false;
    if (name.place !== '' && name.place === where.district) return true;
  } else if (where.issuerLevel !== undefined && entry.level !== undefined && entry.level !== where.issuerLevel) {
    // A township's own units are named without a level in a district's papers too.
    if (!TOWNSHIP.includes(entry.level)) return false;
  }
  return where.district === undefined || inDistrict(directory, entry, where.district);
};

const inDistrict = ({ byId }: Directory, { district, above, unit }: UnitEntry, wanted: string): boolean =>
  district === '' ||
  district === wanted ||
  unit.name === wanted ||
  above.some((id) => byId.get(id)?.district === wanted);
