/** A unit with the days of its life and of its names. Days are `yyyy-mm-dd`. */
export interface UnitHistory {
  id: string;
  /** What it is called now, or was called at its end. */
  name: string;
  endedOn: string | null;
  /** Each renaming, in any order: from `day` on it bore the later name. */
  renamings: readonly { day: string; before: string; after: string }[];
}

/** What a unit was called on a day. */
export const nameOn = ({ name, renamings }: UnitHistory, day: string): string =>
  [...renamings].sort((a, b) => (a.day < b.day ? -1 : 1)).find((renaming) => renaming.day > day)?.before ?? name;

/** The units that bore a name on a day and lived then: who is meant in a paper of that day. */
export const bearersOn = (units: readonly UnitHistory[], name: string, day: string): UnitHistory[] =>
  units.filter((unit) => (unit.endedOn === null || unit.endedOn > day) && nameOn(unit, day) === name);
