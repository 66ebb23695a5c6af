/** What may happen to a unit (机构变更). */
export type UnitChange =
  | { kind: 'rename'; unitId: string; name: string }
  | { kind: 'move'; unitId: string; parentId: string }
  | { kind: 'merge'; unitId: string; into: string }
  | { kind: 'split'; unitId: string; into: readonly string[]; childrenTo?: string | undefined }
  | { kind: 'abolish'; unitId: string };

export const UNIT_CHANGES = ['rename', 'move', 'merge', 'split', 'abolish'] as const;
export type UnitChangeKind = UnitChange['kind'];

/** What a change does to the tree, to the names and to open work, once it takes effect. */
export interface UnitPlan {
  renamed: { id: string; name: string } | null;
  reparented: readonly { id: string; parentId: string }[];
  /** The unit that ends with this change. */
  ended: string | null;
  /** Who takes over from whom. */
  successions: readonly { from: string; to: string }[];
  /** The unit to which the open work goes by itself; where it is null and a unit ends, a person decides part by part. */
  workTo: string | null;
  /** Names that a unit answers for from now on, beside its own. */
  formerNames: readonly { id: string; names: readonly string[] }[];
}

/** A plan that does nothing yet. */
export const NO_PLAN: UnitPlan = {
  renamed: null,
  reparented: [],
  ended: null,
  successions: [],
  workTo: null,
  formerNames: [],
};

export const UNIT_CHANGE_STATES = ['planned', 'done', 'refused', 'cancelled'] as const;
/** Where a change stands: planned for a day, done, not possible on its day any more, or taken back. */
export type UnitChangeState = (typeof UNIT_CHANGE_STATES)[number];
