import { isWithin, livingChildren, type TreeUnit, type UnitTree } from './unit-tree';
import { NO_PLAN, type UnitChange, type UnitPlan } from './unit-change';
import { UNIT_ERRORS } from './unit-errors';
import { checkUnitName } from './unit-name';

/** What a change would do; refused where it would make a circle, lose a sub-unit, or leave a unit with no living successor. */
export const planUnitChange = (tree: UnitTree, change: UnitChange): UnitPlan => {
  const unit = tree.get(change.unitId);
  if (!unit) throw UNIT_ERRORS.not_found();
  if (unit.endedOn !== null) throw UNIT_ERRORS.ended({}, `${unit.name}已于${unit.endedOn}撤并，不能再变更`);
  if (change.kind === 'rename') return planRename(tree, unit, change.name);
  if (unit.parentId === null && change.kind !== 'move') throw UNIT_ERRORS.root_stays();
  switch (change.kind) {
    case 'move':
      return planMove(tree, unit, change.parentId);
    case 'merge':
      return planMerge(tree, unit, change.into);
    case 'split':
      return planSplit(tree, unit, change.into, change.childrenTo);
    case 'abolish':
      return planEnd(tree, unit, [], undefined);
  }
};

const planRename = (tree: UnitTree, unit: TreeUnit, name: string): UnitPlan => {
  if (name === unit.name) throw UNIT_ERRORS.name_same();
  checkUnitName([...tree.values()], unit.id, name);
  return { ...NO_PLAN, renamed: { id: unit.id, name }, formerNames: [{ id: unit.id, names: [unit.name] }] };
};

const planMove = (tree: UnitTree, unit: TreeUnit, parentId: string): UnitPlan => {
  const parent = tree.get(parentId);
  if (parent?.endedOn !== null) throw UNIT_ERRORS.parent_missing();
  if (isWithin(tree, parentId, unit.id)) {
    throw UNIT_ERRORS.cycle(
      {},
      `${unit.name}不能放到${parent.id === unit.id ? '自己' : `自己的下级${parent.name}`}之下`,
    );
  }
  return { ...NO_PLAN, reparented: [{ id: unit.id, parentId }] };
};

const planMerge = (tree: UnitTree, unit: TreeUnit, into: string): UnitPlan => {
  checkSuccessor(tree, unit, into);
  return { ...planEnd(tree, unit, [into], into), workTo: into };
};

const planSplit = (
  tree: UnitTree,
  unit: TreeUnit,
  into: readonly string[],
  childrenTo: string | undefined,
): UnitPlan => {
  if (new Set(into).size < 2 || new Set(into).size !== into.length) throw UNIT_ERRORS.split_into_one();
  for (const id of into) checkSuccessor(tree, unit, id);
  if (childrenTo !== undefined && !into.includes(childrenTo)) throw UNIT_ERRORS.successor_missing();
  return planEnd(tree, unit, into, childrenTo);
};

const checkSuccessor = (tree: UnitTree, unit: TreeUnit, id: string): void => {
  if (id === unit.id) throw UNIT_ERRORS.into_itself();
  const successor = tree.get(id);
  if (successor?.endedOn !== null) throw UNIT_ERRORS.successor_missing();
  if (isWithin(tree, id, unit.id)) {
    throw UNIT_ERRORS.into_own_child({}, `${successor.name}是${unit.name}的下级，不能由它承接；可先把它移出来`);
  }
};

const planEnd = (
  tree: UnitTree,
  unit: TreeUnit,
  successors: readonly string[],
  childrenTo: string | undefined,
): UnitPlan => {
  const children = livingChildren(tree, unit.id);
  if (children.length > 0 && childrenTo === undefined) {
    const names = children.map(({ name }) => name);
    throw UNIT_ERRORS.children_left({ children: names }, `${unit.name}还有下级单位：${names.slice(0, 5).join('、')}`);
  }
  const names = [unit.name, ...unit.aliases, ...unit.formerNames];
  return {
    ...NO_PLAN,
    reparented: children.map(({ id }) => ({ id, parentId: childrenTo! })),
    ended: unit.id,
    successions: successors.map((to) => ({ from: unit.id, to })),
    formerNames: successors.map((id) => ({ id, names })),
  };
};
