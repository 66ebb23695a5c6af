import type { Correction, Draft, DraftOwner, Nature, OwnerRole, Span, Suggestion, UnitRef } from './draft';

/** A row of owners as it is being edited. */
export interface OwnerRow {
  key: number;
  name: string;
  role: OwnerRole;
  /** Undefined: whichever unit bears this name. */
  unitId: string | null | undefined;
  /** The unit's own name, where the words of the text differ from it. */
  unitName: string | undefined;
  span: Span | null;
  suggested: boolean;
}

/** What is to become of the deadline: as it was read, a day that a person sets, or none. */
export type DeadlineChoice = { kind: 'keep' } | { kind: 'set'; due: string | null } | { kind: 'none' };

export interface EditedDraft {
  title: string;
  nature: Nature;
  owners: readonly OwnerRow[];
  deadline: DeadlineChoice;
}

const rowOf = (owner: DraftOwner, key: number): OwnerRow => ({
  key,
  name: owner.name,
  role: owner.role,
  unitId: owner.unit?.id ?? null,
  unitName: owner.unit?.name,
  span: owner.span,
  suggested: owner.suggested,
});

/** A draft as the form first shows it. */
export const editedFrom = ({ title, nature, owners, deadline }: Draft): EditedDraft => ({
  title,
  nature,
  owners: owners.map(rowOf),
  deadline: deadline ? { kind: 'keep' } : { kind: 'none' },
});

/** A row for an owner that the text does not name; the first one leads. */
export const newOwner = (rows: readonly OwnerRow[]): OwnerRow => ({
  key: Math.max(-1, ...rows.map(({ key }) => key)) + 1,
  name: '',
  role: rows.some(({ role }) => role === 'lead') ? 'support' : 'lead',
  unitId: undefined,
  unitName: undefined,
  span: null,
  suggested: false,
});

/** What has to be filled in before the form can be saved: the title, and the owners without a name by their keys. */
export const missingIn = ({ title, owners }: EditedDraft): { title: boolean; owners: number[] } => ({
  title: title.trim() === '',
  owners: owners.filter(({ name }) => name.trim() === '').map(({ key }) => key),
});

const ownersOf = (rows: readonly OwnerRow[]): NonNullable<Correction['owners']> =>
  rows.map(({ name, role, unitId, span }) => ({
    name: name.trim(),
    role,
    ...(unitId === undefined ? {} : { unitId }),
    ...(span ? { span } : {}),
  }));

const sameOwners = (a: readonly OwnerRow[], b: readonly OwnerRow[]): boolean =>
  JSON.stringify(ownersOf(a)) === JSON.stringify(ownersOf(b));

/** Only what the person changed: the rest keeps its evidence. */
export const changesOf = (draft: Draft, edited: EditedDraft): Correction => {
  const before = editedFrom(draft);
  const title = edited.title.trim();
  return {
    ...(title === draft.title ? {} : { title }),
    ...(edited.nature === draft.nature ? {} : { nature: edited.nature }),
    ...(sameOwners(before.owners, edited.owners) ? {} : { owners: ownersOf(edited.owners) }),
    ...deadlineChange(draft, edited.deadline),
  };
};

/** The correction by which the owner of that name, whose unit was not known, means this one. */
export const ownersWith = (draft: Draft, name: string, unit: UnitRef): Correction => {
  const before = editedFrom(draft);
  const owners = before.owners.map((row) =>
    row.name === name && row.unitId === null ? { ...row, unitId: unit.id, unitName: unit.name } : row,
  );
  return changesOf(draft, { ...before, owners });
};

/** A form in which a suggested unit stands among the owners: it is one once a person saves it. */
export const editedWith = (draft: Draft, { name, unit }: Suggestion): EditedDraft => {
  const edited = editedFrom(draft);
  return { ...edited, owners: [...edited.owners, suggestedOwner(edited.owners, { name, unit })] };
};

/** A row for a unit that was suggested. */
export const suggestedOwner = (
  rows: readonly OwnerRow[],
  { name, unit }: Pick<Suggestion, 'name' | 'unit'>,
): OwnerRow => ({
  ...newOwner(rows),
  name,
  unitId: unit.id,
  unitName: unit.name,
  suggested: true,
});

/**
 * A form on the draft as it has become since the person opened it: what they changed stays, what they left alone follows
 * the draft, so that saving takes back nobody else's work.
 */
export const rebased = (before: Draft, latest: Draft, edited: EditedDraft): EditedDraft => {
  const changed = changesOf(before, edited);
  const fresh = editedFrom(latest);
  return {
    title: changed.title === undefined ? fresh.title : edited.title,
    nature: changed.nature === undefined ? fresh.nature : edited.nature,
    owners: changed.owners === undefined ? fresh.owners : edited.owners,
    deadline: changed.deadline === undefined ? fresh.deadline : edited.deadline,
  };
};

const deadlineChange = (draft: Draft, choice: DeadlineChoice): Pick<Correction, 'deadline'> => {
  switch (choice.kind) {
    case 'keep':
      return {};
    case 'none':
      return draft.deadline ? { deadline: null } : {};
    case 'set':
      return choice.due === null || choice.due === draft.deadline?.due ? {} : { deadline: { due: choice.due } };
  }
};
