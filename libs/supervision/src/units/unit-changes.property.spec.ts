import fc from 'fast-check';
import { Refusal } from '../refusals/refusal';
import { carryOutPlan } from './carry-out-plan';
import { planUnitChange } from './plan-unit-change';
import { livingSuccessors, type Succession } from './succession';
import type { UnitChange } from './unit-change';
import { ancestorsOf, type TreeUnit, type UnitTree, unitTree } from './unit-tree';

const IDS = Array.from({ length: 12 }, (_, at) => `u${at}`);
const newcomer = (id: string, parentId: string | null): TreeUnit => ({
  id,
  name: `单位${id}`,
  aliases: [],
  formerNames: [],
  parentId,
  endedOn: null,
});
const START = unitTree(IDS.map((id, at) => newcomer(id, at === 0 ? null : `u${Math.floor((at - 1) / 3)}`)));

interface World {
  tree: UnitTree;
  successions: Succession[];
  /** The unit of each open part. */
  parts: Map<string, string>;
  /** Parts that wait for a person. */
  listed: Set<string>;
}

const id = fc.constantFrom(...IDS);
const change: fc.Arbitrary<UnitChange> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), unitId: id, name: fc.constantFrom('甲局', '乙局', '丙局') }),
  fc.record({ kind: fc.constant('move' as const), unitId: id, parentId: id }),
  fc.record({ kind: fc.constant('merge' as const), unitId: id, into: id }),
  fc.record({
    kind: fc.constant('split' as const),
    unitId: id,
    into: fc.array(id, { minLength: 2, maxLength: 3 }),
    childrenTo: fc.option(id, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('abolish' as const), unitId: id }),
);

const carryOut = (world: World, wanted: UnitChange, day: string): World => {
  let plan;
  try {
    plan = planUnitChange(world.tree, wanted);
  } catch (error) {
    if (error instanceof Refusal) return world;
    throw error;
  }
  const parts = new Map(world.parts);
  const listed = new Set(world.listed);
  for (const [part, at] of parts) {
    if (at !== plan.ended) continue;
    if (plan.workTo === null) listed.add(part);
    else parts.set(part, plan.workTo);
  }
  const successions = [...world.successions, ...plan.successions];
  return { tree: carryOutPlan(world.tree, plan, day), successions, parts, listed };
};

/** A person deals with the list: a successor where there is one, else whom the person thinks of. */
const decide = (world: World): World => {
  const parts = new Map(world.parts);
  const lives = (unitId: string) => world.tree.get(unitId)?.endedOn === null;
  for (const part of world.listed) {
    parts.set(part, livingSuccessors(world.successions, lives, parts.get(part) ?? '')[0] ?? 'u0');
  }
  return { ...world, parts, listed: new Set() };
};

describe('whatever happens to the units', () => {
  it('the tree stays a tree, succession has no circle, and every open part is with a unit that lives, or on the list', () => {
    const step = fc.record({ change, decides: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let world: World = {
          tree: START,
          successions: [],
          parts: new Map(IDS.map((one) => [`part of ${one}`, one])),
          listed: new Set(),
        };
        for (const [at, { change: wanted, decides }] of steps.entries()) {
          world = carryOut(world, wanted, `2026-01-${String(at + 1).padStart(2, '0')}`);
          if (decides) world = decide(world);
          const { tree, successions, parts, listed } = world;
          const lives = (unitId: string) => tree.get(unitId)?.endedOn === null;
          for (const unit of tree.values()) {
            const line = ancestorsOf(tree, unit.id);
            expect(line[0]).toBe('u0');
            expect(line.at(-1)).toBe(unit.id);
            expect(unit.endedOn !== null || line.every(lives)).toBe(true);
          }
          for (const { from, to } of successions) {
            expect(lives(from)).toBe(false);
            expect(livingSuccessors(successions, () => false, from)).toEqual([]);
            expect(reaches(successions, to, from)).toBe(false);
          }
          for (const [part, unitId] of parts) expect(lives(unitId) || listed.has(part)).toBe(true);
          const names = [...tree.values()].filter(({ endedOn }) => endedOn === null).map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const reaches = (successions: readonly Succession[], from: string, goal: string): boolean =>
  from === goal || successions.some((one) => one.from === from && reaches(successions, one.to, goal));
