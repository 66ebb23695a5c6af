import type { EditedDraft } from './correction';
import type { Draft } from './draft';

/** What was typed into the form of a card and is not saved yet. */
export type UnsavedWords =
  /** `before` is the draft that the person had before them. */
  { form: 'correct'; before: Draft; edited: EditedDraft } | { form: 'dismiss'; reason: string };

/** Unsaved words by the id of their draft. */
export type UnsavedForms = Map<string, UnsavedWords>;

let keptFor: string | undefined;
let kept: UnsavedForms = new Map();

/**
 * What this person has typed on the review desk and not saved: in memory, so that it outlives the end of a session and the
 * sign-in after it. Nobody else finds it.
 */
export const unsavedFormsOf = (accountId: string): UnsavedForms => {
  if (keptFor !== accountId) kept = new Map();
  keptFor = accountId;
  return kept;
};
