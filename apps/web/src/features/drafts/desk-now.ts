import type { TFunction } from 'i18next';
import type { Outcome } from './decision-outcome';
import type { DeskState } from './desk-state';
import type { Decision, Draft } from './draft';
import type { Repetition } from './repetition';
import type { UnsavedForms } from './unsaved-words';

/** The desk as it stands when an act begins. */
export interface DeskNow {
  drafts: readonly Draft[];
  shown: readonly Draft[];
  state: DeskState;
  unsaved: UnsavedForms;
  /** The open tasks that a draft may say again, the likeliest first. */
  repetitionsOf: (draft: Draft) => readonly Repetition[];
  /** Never rejects. */
  send: (draft: Draft, decision: Decision) => Promise<Outcome>;
  t: TFunction;
}
