/** Who answers, as far as two directives can be compared by it. */
export interface SaidOwner {
  name: string;
  /** A class of units (各镇) and not one unit. */
  class: boolean;
  unitId: string | null;
}

/** A directive as it was said at a meeting: a draft on the desk, or a task that stands. */
export interface SaidDirective {
  /** The act and its object in short. */
  title: string;
  text: string;
  owners: readonly SaidOwner[];
  issuer: { name: string; post?: string | null | undefined } | null;
  /** The day that is settled, `yyyy-mm-dd`. */
  due: string | null;
}
