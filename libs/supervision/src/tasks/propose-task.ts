import type { DirectiveKind, DirectiveNature, OwnerRole, Question, Span } from '@duban/extraction';
import type { DraftDeadline, DraftReading } from '../drafts/draft';
import { dayOf } from '../lights/light';

export const TASK_STATES = ['proposed'] as const;
/** Where a task stands. Only the first state so far: accepted from a draft, not yet registered. */
export type TaskState = (typeof TASK_STATES)[number];

/** The states in which a task is still worked on: what is said again of it is a repetition. */
export const OPEN_TASK_STATES: readonly TaskState[] = ['proposed'];

/** 分工: one unit's share, in the words of the text, with the unit where exactly one bears the name. */
export interface ProposedPart {
  name: string;
  role: OwnerRole;
  class: boolean;
  unitId: string | null;
  span: Span | null;
}

/** A task as it leaves the review desk. It holds its own copy of every field and the spans of its evidence. */
export interface ProposedTask {
  state: TaskState;
  title: string;
  text: string;
  span: Span;
  kind: DirectiveKind;
  nature: DirectiveNature;
  issuer: { name: string; post?: string; span?: Span } | null;
  parts: ProposedPart[];
  deadline: DraftDeadline | null;
  deadlines: DraftDeadline[];
  /** The day that the ledger sorts by and the light goes by; null where no day is settled. */
  day: string | null;
  group: { id: string; title: string; index: number } | null;
  questions: Question[];
}

/** Makes the task of an accepted draft. A suggested owner that nobody confirmed stays behind: a suggestion never issues itself. */
export const proposeTask = (draft: DraftReading): ProposedTask => ({
  state: 'proposed',
  title: draft.title,
  text: draft.text,
  span: draft.span,
  kind: draft.kind,
  nature: draft.nature,
  issuer: draft.issuer ?? null,
  parts: draft.owners
    .filter(({ suggested }) => !suggested)
    .map(({ name, role, class: isClass, unitId, span }) => ({
      name,
      role,
      class: isClass,
      unitId,
      span: span ?? null,
    })),
  deadline: draft.deadline,
  deadlines: draft.deadlines,
  day: dayOf(draft.deadline),
  group: draft.group ?? null,
  questions: draft.questions,
});
