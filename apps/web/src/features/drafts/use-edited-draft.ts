import { useState } from 'react';
import { changesOf, editedFrom, rebased, type EditedDraft } from './correction';
import type { Draft } from './draft';
import type { UnsavedForms } from './unsaved-words';

interface Editing {
  /** The draft that the person has before them. */
  before: Draft;
  edited: EditedDraft;
  /** Somebody else has changed the draft since the form was opened. */
  changedMeanwhile: boolean;
}

interface EditedDraftAccess extends Omit<Editing, 'before'> {
  change: (changes: Partial<EditedDraft>) => void;
}

const begin = (draft: Draft, unsaved: UnsavedForms): Editing => {
  const typed = unsaved.get(draft.id);
  return typed?.form === 'correct'
    ? { before: typed.before, edited: typed.edited, changedMeanwhile: false }
    : { before: draft, edited: editedFrom(draft), changedMeanwhile: false };
};

/** The form of a draft as it is being edited: with what was typed in it before, and on the draft as it now is. */
export const useEditedDraft = (draft: Draft, unsaved: UnsavedForms): EditedDraftAccess => {
  const [kept, setKept] = useState(() => begin(draft, unsaved));
  const { before } = kept;
  const now =
    draft.version === before.version
      ? kept
      : { before: draft, edited: rebased(before, draft, kept.edited), changedMeanwhile: true };
  if (now !== kept) setKept(now);
  const change = (changes: Partial<EditedDraft>) => {
    const edited = { ...now.edited, ...changes };
    setKept({ ...now, edited });
    if (Object.keys(changesOf(draft, edited)).length === 0) unsaved.delete(draft.id);
    else unsaved.set(draft.id, { form: 'correct', before: draft, edited });
  };
  return { edited: now.edited, changedMeanwhile: now.changedMeanwhile, change };
};
