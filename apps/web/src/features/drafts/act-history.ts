import type { Outcome } from './decision-outcome';
import type { Draft } from './draft';
import type { UnsavedWords } from './unsaved-words';

/** An act of this sitting that a person may want to take back. */
export type PastAct =
  /** It may be under way still: whoever takes it back waits for its outcome. */
  | { kind: 'decision'; draft: Draft; outcome: Promise<Outcome> }
  /** What was read is not on the server any more as it was, so that a correction is changed, not taken back. */
  | { kind: 'correction'; draft: Draft }
  | { kind: 'discard'; draft: Draft; words: UnsavedWords };

export interface ActHistory {
  add: (act: PastAct) => void;
  /** The latest act, which is then no longer in the history. */
  takeLast: () => PastAct | undefined;
  /** Forgets acts that came to nothing, or were taken back in another way. */
  forget: (isMeant: (act: PastAct) => boolean) => void;
}

/** What was done in this sitting, acts under way included, for the undo. */
export const actHistory = (): ActHistory => {
  let acts: PastAct[] = [];
  return {
    add: (act) => void acts.push(act),
    takeLast: () => acts.pop(),
    forget: (isMeant) => {
      acts = acts.filter((act) => !isMeant(act));
    },
  };
};
