import type { UnitPlan } from './unit-change';
import type { TreeUnit, UnitTree } from './unit-tree';

/** The tree after a plan took effect on a day. The server writes the same to its tables. */
export const carryOutPlan = (tree: UnitTree, plan: UnitPlan, day: string): UnitTree => {
  const after = new Map(tree);
  const change = (id: string, make: (unit: TreeUnit) => TreeUnit): void => {
    const unit = after.get(id);
    if (unit) after.set(id, make(unit));
  };
  const { renamed, ended } = plan;
  if (renamed) change(renamed.id, (unit) => ({ ...unit, name: renamed.name }));
  for (const { id, parentId } of plan.reparented) change(id, (unit) => ({ ...unit, parentId }));
  for (const { id, names } of plan.formerNames) {
    change(id, (unit) => ({ ...unit, formerNames: withFormerNames(unit, names) }));
  }
  if (ended !== null) change(ended, (unit) => ({ ...unit, endedOn: day }));
  return after;
};

/** The former names of a unit with some more; none twice, and none that it bears itself. */
export const withFormerNames = (
  { name, aliases, formerNames }: Pick<TreeUnit, 'name' | 'aliases' | 'formerNames'>,
  more: readonly string[],
): string[] => [...new Set([...formerNames, ...more])].filter((one) => one !== name && !aliases.includes(one));
