import type { Deadline, Directive } from '@duban/extraction';
import type { DraftCorrection } from '../drafts/draft';

export const REREAD_FIELDS = [
  'text',
  'title',
  'kind',
  'nature',
  'issuer',
  'owners',
  'deadline',
  'group',
  'parent',
  'evidence',
] as const;
/** What two readings of one directive may differ in. `evidence`: only in rules, topics, questions or places in the text. */
export type RereadField = (typeof REREAD_FIELDS)[number];

/** What the extraction said of a directive, with the units that bore its owners' names then. */
export interface ReadAnswer {
  answer: Directive;
  ownerUnits: readonly (string | null)[];
}

/** Whether two values of JSON say the same, in whatever order their members stand. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.length === theirs.length &&
    mine.every(([name, value]) => name in other && isSame(value, (other as Record<string, unknown>)[name]))
  );
};

const readDay = ({ raw, kind, start, due, next, rrule, dates, duration, alternatives, provisional }: Deadline) => ({
  raw,
  kind,
  days: [start, due, next, rrule, provisional],
  dates: dates ?? [],
  duration: duration ?? null,
  alternatives,
});

/** What a person sees of each field; where a word stands in the text is evidence. */
const SEEN: Readonly<Record<Exclude<RereadField, 'evidence'>, (read: ReadAnswer) => unknown>> = {
  text: ({ answer }) => [answer.text, answer.span],
  title: ({ answer }) => answer.title,
  kind: ({ answer }) => answer.kind,
  nature: ({ answer }) => answer.nature,
  issuer: ({ answer: { issuer } }) => [issuer?.name, issuer?.post],
  owners: ({ answer, ownerUnits }) =>
    answer.owners.map(({ name, role, class: isClass, suggested }, at) => [
      name,
      role,
      isClass,
      suggested ?? false,
      ownerUnits[at] ?? null,
    ]),
  deadline: ({ answer: { deadline, deadlines } }) => [deadline ? readDay(deadline) : null, deadlines.map(readDay)],
  group: ({ answer }) => answer.group ?? null,
  parent: ({ answer }) => answer.parent ?? null,
};

/** The fields in which a new reading differs from the one before, in the order in which the desk shows them. */
export const changedFields = (before: ReadAnswer, after: ReadAnswer): RereadField[] => {
  const seen = REREAD_FIELDS.filter(
    (field) => field !== 'evidence' && !isSame(SEEN[field](before), SEEN[field](after)),
  );
  return seen.length > 0 || isSame(before.answer, after.answer) ? seen : ['evidence'];
};

/** The fields that a person can correct, and that no reading overwrites once somebody has. */
const CORRECTABLE = ['title', 'nature', 'owners', 'deadline'] as const;

/** Whether a person has set the field. */
export const isCorrected = (correction: DraftCorrection, field: RereadField): boolean =>
  CORRECTABLE.some((one) => one === field && correction[one] !== undefined);

/** What the extraction had said of the fields that a person corrected, as the person saw it then; null where it said nothing. */
export type SeenAnswer = Partial<Pick<Directive, 'title' | 'nature' | 'owners'>> & { deadline?: Deadline | null };

/** Keeps in mind against which answer the corrected fields were set, before a new answer takes the old one's place. */
export const keepSeen = (seen: SeenAnswer, answer: Directive, correction: DraftCorrection): SeenAnswer => ({
  ...(correction.title !== undefined && { title: answer.title }),
  ...(correction.nature !== undefined && { nature: answer.nature }),
  ...(correction.owners !== undefined && { owners: answer.owners }),
  ...(correction.deadline !== undefined && { deadline: answer.deadline ?? null }),
  ...seen,
});
