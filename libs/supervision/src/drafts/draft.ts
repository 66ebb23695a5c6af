import type { Deadline, Directive, DirectiveNature, Owner, Span } from '@duban/extraction';

export const DRAFT_STATES = ['open', 'accepted', 'dismissed', 'repeated', 'lapsed'] as const;
/**
 * 拟办事项: waiting on the review desk, taken as a task, put aside with a reason, known as an open task said again, or taken
 * off the desk because a later reading of the report finds it no longer.
 */
export type DraftState = (typeof DRAFT_STATES)[number];

export const DRAFT_ORIGINS = ['rules', 'second_reader'] as const;
/** Who found a draft: the rules of the extraction, or the second reader of an office that has one. */
export type DraftOrigin = (typeof DRAFT_ORIGINS)[number];

/** The rule under which everything stands that a person wrote and no pattern found. */
export const PERSON_RULE = 'person';

/** A deadline of the text, with its span, or one that a person set, without. */
export type DraftDeadline = Omit<Deadline, 'span'> & { span?: Span };

/** An owner in the words of the text, and the unit that bears exactly this name. */
export type DraftOwner = Owner & { unitId: string | null };

/** What a person changed. An absent field was left as the extraction read it; `deadline: null` says there is none. */
export interface DraftCorrection {
  title?: string;
  nature?: DirectiveNature;
  owners?: DraftOwner[];
  deadline?: DraftDeadline | null;
}

/** The draft as it now stands: the extraction's answer with the correction laid over it. */
export interface DraftReading extends Omit<Directive, 'owners' | 'deadline'> {
  owners: DraftOwner[];
  deadline: DraftDeadline | null;
  corrected: boolean;
}

/** A draft as it is kept: the extraction's answer, the units of its owners, and what a person changed. */
export interface StoredDraft {
  answer: Directive;
  ownerUnits: readonly (string | null)[];
  correction: DraftCorrection;
}

/** Lays the correction over the answer, which itself never changes. A question that the person settled is no longer asked. */
export const readDraft = (
  answer: Directive,
  ownerUnits: readonly (string | null)[],
  correction: DraftCorrection,
): DraftReading => {
  const settled = new Set<string>();
  if (correction.owners && correction.owners.length > 0) settled.add('owner');
  if (correction.deadline) settled.add('deadline');
  return {
    ...answer,
    title: correction.title ?? answer.title,
    nature: correction.nature ?? answer.nature,
    owners: correction.owners ?? answer.owners.map((owner, at) => ({ ...owner, unitId: ownerUnits[at] ?? null })),
    deadline: correction.deadline === undefined ? (answer.deadline ?? null) : correction.deadline,
    questions: answer.questions.filter(({ field }) => !settled.has(field)),
    corrected: Object.keys(correction).length > 0,
  };
};
