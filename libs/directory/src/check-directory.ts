import { type Directory, givenNames, type UnitEntry } from './directory';
import { plainName } from './names/plain-name';
import { isUnitClass } from './names/unit-class';

export type FaultKind =
  | 'duplicate_name'
  | 'duplicate_alias'
  | 'alias_is_name'
  | 'alias_is_class'
  | 'trailing_etc'
  | 'parent_missing'
  | 'circle';

/** What is wrong with a directory, in a sentence for the person who keeps it. */
export interface DirectoryFault {
  kind: FaultKind;
  /** The name that is at fault. */
  name: string;
  /** The ids of the units concerned. */
  units: string[];
  message: string;
}

/** Every conflict of a directory. A name that two units share stays ambiguous until somebody settles it. */
export const checkDirectory = (directory: Directory): DirectoryFault[] => [
  ...duplicates(
    directory.official,
    'duplicate_name',
    (name, listed) => `“${name}”是${listed.length}个单位的全称，写到它时分不清是哪一个`,
  ),
  ...duplicates(
    directory.given,
    'duplicate_alias',
    (name, listed) => `简称“${name}”同时属于${listed.map(nameOf).join('、')}，写到它时不会自动认定`,
  ),
  ...directory.entries.flatMap((entry) => faultsOf(directory, entry)),
];

const nameOf = ({ unit }: UnitEntry): string => unit.name;

const duplicates = (
  names: Directory['official'],
  kind: FaultKind,
  say: (name: string, listed: readonly UnitEntry[]) => string,
): DirectoryFault[] =>
  [...names]
    .filter(([, listed]) => listed.length > 1)
    .map(([name, listed]) => ({ kind, name, units: listed.map(({ unit }) => unit.id), message: say(name, listed) }));

const faultsOf = (directory: Directory, entry: UnitEntry): DirectoryFault[] => {
  const { unit, above } = entry;
  const faults: DirectoryFault[] = [];
  const add = (kind: FaultKind, name: string, message: string, others: readonly UnitEntry[] = []): void => {
    faults.push({ kind, name, units: [unit.id, ...others.map((other) => other.unit.id)], message });
  };
  for (const alias of givenNames(unit)) {
    const others = (directory.official.get(plainName(alias)) ?? []).filter((other) => other !== entry);
    if (others.length > 0)
      add('alias_is_name', alias, `“${unit.name}”的简称“${alias}”是另一个单位的全称，只按全称认定`, others);
    if (isUnitClass(plainName(alias)))
      add('alias_is_class', alias, `“${unit.name}”的简称“${alias}”指一类单位，不能作简称`);
  }
  for (const name of [unit.name, ...givenNames(unit)]) {
    if (name.endsWith('等')) add('trailing_etc', name, `“${name}”以“等”结尾，单位名称里不应有“等”`);
  }
  if (typeof unit.parentId === 'string' && !directory.byId.has(unit.parentId))
    add('parent_missing', unit.name, `“${unit.name}”的上级单位“${unit.parentId}”不在名录中`);
  if (isOwnAncestor(directory, entry))
    add(
      'circle',
      unit.name,
      `“${unit.name}”的上下级关系绕成了圈：${[unit.name, ...above.map((id) => directory.byId.get(id)?.unit.name ?? id)].join(' → ')}`,
    );
  return faults;
};

const isOwnAncestor = ({ byId }: Directory, { unit, above }: UnitEntry): boolean =>
  above.some((id) => byId.get(id)?.unit.parentId === unit.id) || unit.parentId === unit.id;
