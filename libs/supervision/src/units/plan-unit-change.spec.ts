import { carryOutPlan } from './carry-out-plan';
import { planUnitChange } from './plan-unit-change';
import type { UnitChange } from './unit-change';
import { ancestorsOf, type TreeUnit, unitTree } from './unit-tree';

const unit = (id: string, name: string, parentId: string | null, more: Partial<TreeUnit> = {}): TreeUnit => ({
  id,
  name,
  aliases: [],
  formerNames: [],
  parentId,
  endedOn: null,
  ...more,
});
const TREE = unitTree([
  unit('root', '青禾区', null),
  unit('poverty', '青禾区扶贫开发办公室', 'root', { aliases: ['区扶贫办'] }),
  unit('farm', '青禾区农业局', 'root', { aliases: ['区农业局'] }),
  unit('section', '青禾区农业局种植股', 'farm'),
  unit('build', '青禾区建设局', 'root'),
  unit('gone', '青禾区粮食局', 'root', { endedOn: '2020-01-01' }),
]);

describe('the plan of a change', () => {
  it('renames: the old name stays one under which the unit is found', () => {
    const change: UnitChange = { kind: 'rename', unitId: 'poverty', name: '青禾区乡村振兴局' };
    const after = carryOutPlan(TREE, planUnitChange(TREE, change), '2026-03-01');
    expect(after.get('poverty')).toMatchObject({ name: '青禾区乡村振兴局', formerNames: ['青禾区扶贫开发办公室'] });
  });

  it('moves the whole subtree', () => {
    const after = carryOutPlan(TREE, planUnitChange(TREE, { kind: 'move', unitId: 'farm', parentId: 'build' }), 'x');
    expect(ancestorsOf(after, 'section')).toEqual(['root', 'build', 'farm', 'section']);
  });

  it('merges: work, sub-units and names go to the successor', () => {
    const plan = planUnitChange(TREE, { kind: 'merge', unitId: 'farm', into: 'poverty' });
    expect(plan).toMatchObject({ ended: 'farm', workTo: 'poverty', successions: [{ from: 'farm', to: 'poverty' }] });
    const after = carryOutPlan(TREE, plan, '2026-03-01');
    expect(after.get('farm')).toMatchObject({ endedOn: '2026-03-01', parentId: 'root' });
    expect(after.get('section')?.parentId).toBe('poverty');
    expect(after.get('poverty')?.formerNames).toEqual(['青禾区农业局', '区农业局']);
  });

  it('splits: nobody gets the open work by itself', () => {
    const change: UnitChange = { kind: 'split', unitId: 'farm', into: ['poverty', 'build'], childrenTo: 'build' };
    const plan = planUnitChange(TREE, change);
    expect(plan).toMatchObject({ ended: 'farm', workTo: null, reparented: [{ id: 'section', parentId: 'build' }] });
    expect(plan.successions).toHaveLength(2);
  });

  it.each<[UnitChange, string]>([
    [{ kind: 'rename', unitId: 'nobody', name: '青禾区水务局' }, 'unit/not_found'],
    [{ kind: 'rename', unitId: '__proto__', name: '青禾区水务局' }, 'unit/not_found'],
    [{ kind: 'rename', unitId: 'gone', name: '青禾区粮食局' }, 'unit/ended'],
    [{ kind: 'rename', unitId: 'farm', name: '青禾区农业局' }, 'unit/name_same'],
    [{ kind: 'rename', unitId: 'farm', name: '青禾区建设局' }, 'unit/name_taken'],
    [{ kind: 'rename', unitId: 'farm', name: '区扶贫办' }, 'unit/name_taken'],
    [{ kind: 'rename', unitId: 'farm', name: '各乡镇' }, 'unit/name_unfit'],
    [{ kind: 'rename', unitId: 'farm', name: '=1+1' }, 'unit/name_unfit'],
    [{ kind: 'rename', unitId: 'farm', name: '青禾区农业局等' }, 'unit/name_unfit'],
    [{ kind: 'move', unitId: 'farm', parentId: 'section' }, 'unit/cycle'],
    [{ kind: 'move', unitId: 'farm', parentId: 'farm' }, 'unit/cycle'],
    [{ kind: 'move', unitId: 'root', parentId: 'farm' }, 'unit/cycle'],
    [{ kind: 'move', unitId: 'farm', parentId: 'gone' }, 'unit/parent_missing'],
    [{ kind: 'move', unitId: 'farm', parentId: 'nobody' }, 'unit/parent_missing'],
    [{ kind: 'move', unitId: 'farm', parentId: '__proto__' }, 'unit/parent_missing'],
    [{ kind: 'merge', unitId: 'farm', into: 'section' }, 'unit/into_own_child'],
    [{ kind: 'merge', unitId: 'farm', into: 'farm' }, 'unit/into_itself'],
    [{ kind: 'merge', unitId: 'farm', into: 'gone' }, 'unit/successor_missing'],
    [{ kind: 'merge', unitId: 'root', into: 'farm' }, 'unit/root_stays'],
    [{ kind: 'split', unitId: 'farm', into: ['build'] }, 'unit/split_into_one'],
    [{ kind: 'split', unitId: 'farm', into: ['build', 'build'] }, 'unit/split_into_one'],
    [{ kind: 'split', unitId: 'farm', into: ['build', 'section'] }, 'unit/into_own_child'],
    [{ kind: 'split', unitId: 'farm', into: ['build', 'poverty'] }, 'unit/children_left'],
    [{ kind: 'split', unitId: 'farm', into: ['build', 'poverty'], childrenTo: 'root' }, 'unit/successor_missing'],
    [{ kind: 'abolish', unitId: 'farm' }, 'unit/children_left'],
    [{ kind: 'abolish', unitId: 'gone' }, 'unit/ended'],
    [{ kind: 'abolish', unitId: 'root' }, 'unit/root_stays'],
  ])('is refused: %j with %s', (change, code) => {
    expect(() => planUnitChange(TREE, change)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
