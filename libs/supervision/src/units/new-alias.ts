import { bearersOf, createDirectory, type DirectoryUnit, isUnitClass, mayBeCalled } from '@duban/directory';
import { UNIT_ERRORS } from './unit-errors';

/** A name belongs to one unit, so that what the next report calls so is understood without asking. */
export const newAlias = (units: readonly DirectoryUnit[], unitId: string, alias: string): string => {
  const directory = createDirectory(units);
  const unit = directory.byId.get(unitId)?.unit;
  if (!unit) throw UNIT_ERRORS.not_found();
  const bearers = bearersOf(directory, alias);
  if (bearers.includes(unitId)) throw UNIT_ERRORS.alias_known({ unitId }, `${unit.name}已经有“${alias}”这个名称`);
  const other = directory.byId.get(bearers[0] ?? '')?.unit;
  if (other) {
    throw UNIT_ERRORS.alias_taken(
      { unitId: other.id },
      `“${alias}”已是${other.name}的名称，不能再作${unit.name}的简称`,
    );
  }
  if (isUnitClass(alias)) throw UNIT_ERRORS.alias_is_class({}, `“${alias}”指一类单位，不能作${unit.name}的简称`);
  if (!mayBeCalled(directory, unitId, alias)) {
    throw UNIT_ERRORS.alias_of_other_place({}, `“${alias}”写明的层级或地名与${unit.name}不符`);
  }
  return alias;
};
