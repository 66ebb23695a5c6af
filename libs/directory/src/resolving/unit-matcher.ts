import { createDirectory } from '../directory';
import type { DirectoryUnit } from '../unit';
import { resolveUnit } from './resolve-unit';

/** The id of the one unit that bears a name, else null. */
export type UnitMatcher = (name: string) => string | null;

/**
 * Finds the unit that bears a name or alias, its place written out or short. What could only be reasoned out is left to a
 * person, and a name that two units share names nobody.
 */
export const unitMatcher = (units: readonly DirectoryUnit[]): UnitMatcher => {
  const directory = createDirectory(units);
  return (name) => {
    const { match, unit } = resolveUnit(directory, name);
    return match === 'exact' ? unit.id : null;
  };
};
