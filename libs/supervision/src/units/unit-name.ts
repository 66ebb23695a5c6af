import { isUnitClass } from '@duban/directory';
import type { TreeUnit } from './unit-tree';
import { UNIT_ERRORS } from './unit-errors';

/** Why a text cannot be the official name of any unit; null where it can. A table program takes «=…» for a formula. */
export const unfitName = (name: string): string | null => {
  if (/^[=+\-@＝＋－＠\t\r]/u.test(name)) return '名称不能以 = + - @ 开头';
  if (name.endsWith('等')) return '名称不能以“等”结尾';
  if (isUnitClass(name)) return `“${name}”指一类单位，不能作单位名称`;
  return null;
};

/** A name of its own: refused where any other unit that lives bears it, officially or as an alias. */
export const checkUnitName = (units: readonly TreeUnit[], id: string | null, name: string): void => {
  const unfit = unfitName(name);
  if (unfit !== null) throw UNIT_ERRORS.name_unfit({}, unfit);
  const bearer = units.find(
    (unit) => unit.id !== id && unit.endedOn === null && [unit.name, ...unit.aliases].includes(name),
  );
  if (bearer) throw UNIT_ERRORS.name_taken({ unitId: bearer.id }, `“${name}”已是${bearer.name}的名称`);
};
