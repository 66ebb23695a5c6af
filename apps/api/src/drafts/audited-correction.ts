import { type DraftCorrection, type DraftReading, readDraft, type StoredDraft } from '@duban/supervision';

/** The fields of a draft that the trail keeps, in words: no span, no sentence of the report. */
const shown = ({ title, nature, owners, deadline }: DraftReading) => ({
  title,
  nature,
  owners: owners.map(({ name, role }) => `${name} (${role})`),
  due: deadline?.due ?? null,
});

const COLUMN = { title: 'title', nature: 'nature', owners: 'owners', deadline: 'due' } as const;
type CorrectedField = keyof typeof COLUMN;

/** What a correction changed of these fields, before and after, for the trail. */
export const correctionChange = (
  { answer, ownerUnits, correction: earlier }: StoredDraft,
  correction: DraftCorrection,
  fields: readonly string[],
) => {
  const [before, after] = [earlier, correction].map((one) => shown(readDraft(answer, ownerUnits, one)));
  const changed = (Object.keys(COLUMN) as CorrectedField[]).filter((field) => fields.includes(field));
  const only = (reading: typeof before) =>
    Object.fromEntries(changed.map((field) => [COLUMN[field], reading?.[COLUMN[field]]])) as Partial<
      ReturnType<typeof shown>
    >;
  return { before: only(before), after: only(after) };
};
