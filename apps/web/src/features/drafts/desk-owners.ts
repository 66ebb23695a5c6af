import { editedWith, ownersWith } from './correction';
import type { DeskDecisions } from './desk-decisions';
import type { DeskNow } from './desk-now';
import { isOpen } from './desk-rows';
import type { DeskAct } from './desk-state';
import type { Draft, DraftOwner, Suggestion, UnitRef } from './draft';

/** What a person can do about the units of a draft. */
export interface OwnerActs {
  /** Asks which unit an owner means, `unitId` being looked at first; without a name, the first owner that needs it. */
  nameOwner: (draft: Draft, name?: string, unitId?: string) => void;
  /** The person has answered, or does not want to. */
  endNaming: () => void;
  /** Says of this one draft which unit an owner means. */
  meanUnit: (draft: Draft, name: string, unit: UnitRef) => Promise<void>;
  /** Opens the correction with a suggested unit in it: the likest, unless told which. */
  takeSuggestion: (draft: Draft, suggestion?: Suggestion) => void;
}

interface OwnerTools {
  now: () => DeskNow;
  dispatch: (act: DeskAct) => void;
  say: (words: string) => void;
  decisions: DeskDecisions;
}

/** Whether nobody knows yet which unit of the directory the owner is. */
export const isUnresolved = (owner: DraftOwner): boolean => owner.resolution !== null && owner.unit === null;

/** The acts about owners. None of them makes a unit an owner before a person has said so. */
export const ownerActs = ({ now, dispatch, say, decisions }: OwnerTools): OwnerActs => {
  const isReady = (draft: Draft): boolean => {
    if (!isOpen(draft) || !decisions.isFree(draft)) return false;
    if (!now().unsaved.has(draft.id)) return true;
    decisions.sayUnsaved(draft);
    return false;
  };
  const meanUnit = (draft: Draft, name: string, unit: UnitRef) =>
    decisions.acts.correct(draft, ownersWith(draft, name, unit));
  return {
    nameOwner: (draft, name, unitId) => {
      const owner = draft.owners.find((one) => isUnresolved(one) && (name === undefined || one.name === name));
      if (!owner) return say(now().t('drafts.said.nothingToName'));
      if (!isReady(draft)) return;
      const known = owner.resolution?.match === 'exact' ? owner.resolution.candidates : [];
      // The name is in the directory by now: there is nothing to be asked.
      if (known.length === 1 && known[0]) return void meanUnit(draft, owner.name, known[0].unit);
      dispatch({ kind: 'name', draft, name: owner.name, unitId });
    },
    endNaming: () => dispatch({ kind: 'named' }),
    meanUnit,
    takeSuggestion: (draft, suggestion = draft.suggestions[0]) => {
      if (!suggestion) return say(now().t('drafts.said.noSuggestion'));
      if (now().state.forms[draft.id] === 'correct' || !isReady(draft)) return;
      now().unsaved.set(draft.id, { form: 'correct', before: draft, edited: editedWith(draft, suggestion) });
      dispatch({ kind: 'open', draft, form: 'correct' });
    },
  };
};
