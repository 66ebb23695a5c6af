import type { Directory } from '../directory';
import { readPlace } from '../names/place';
import { plainName } from '../names/plain-name';
import { placesFit } from './whereabouts';

/** Whether a name, by the level and place that it tells, may be one of this unit: 市教育局 never calls that of the 区. */
export const mayBeCalled = (directory: Directory, unitId: string, name: string): boolean => {
  const entry = directory.byId.get(unitId);
  return entry !== undefined && placesFit(directory, readPlace(plainName(name)), entry, {});
};

/** The units that bear exactly this name, officially or as a given alias. */
export const bearersOf = ({ official, given }: Directory, name: string): string[] => {
  const plain = plainName(name);
  const bearers = [...(official.get(plain) ?? []), ...(given.get(plain) ?? [])];
  return [...new Set(bearers.map(({ unit }) => unit.id))];
};
