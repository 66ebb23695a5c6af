/** 单位 as the tree knows it. One that was abolished, merged or split stays in its place, for old papers name it. */
export interface TreeUnit {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Names it once bore, and those of units whose work it took over. */
  formerNames: readonly string[];
  parentId: string | null;
  /** The first day on which there is no such unit any more, `yyyy-mm-dd`; null while it lives. */
  endedOn: string | null;
}

export type UnitTree = ReadonlyMap<string, TreeUnit>;

/** The tree of these units, by id. */
export const unitTree = (units: readonly TreeUnit[]): UnitTree => new Map(units.map((unit) => [unit.id, unit]));

/** The ids from the root down to the unit itself; a circle, which no rule lets arise, ends where it closes. */
export const ancestorsOf = (tree: UnitTree, id: string): string[] => {
  const line: string[] = [];
  for (let at = tree.get(id); at && !line.includes(at.id); at = tree.get(at.parentId ?? '')) line.unshift(at.id);
  return line;
};

/** Whether a unit is the other one, or stands somewhere below it. */
export const isWithin = (tree: UnitTree, id: string, aboveId: string): boolean =>
  ancestorsOf(tree, id).includes(aboveId);

/** The units right below one that live. */
export const livingChildren = (tree: UnitTree, id: string): TreeUnit[] =>
  [...tree.values()].filter(({ parentId, endedOn }) => parentId === id && endedOn === null);
