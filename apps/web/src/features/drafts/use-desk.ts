import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useAccount } from '../../app/session';
import { useLatest } from '../../ui/use-latest';
import { deskActs, type DeskActs } from './desk-acts';
import type { DeskNow } from './desk-now';
import { draftAt, isOpen, spanOfHash } from './desk-rows';
import { deskReducer, EMPTY_DESK, type DeskState } from './desk-state';
import type { Draft } from './draft';
import { NO_REPETITIONS, type Repetitions } from './repetition';
import { unsavedFormsOf, type UnsavedForms } from './unsaved-words';
import { useDecisions } from './use-decisions';

export interface Desk extends DeskState {
  focused: Draft | undefined;
  /** Always the same, whatever happens on the desk. */
  acts: DeskActs;
  unsaved: UnsavedForms;
}

interface Arrival {
  drafts: readonly Draft[];
  shown: readonly Draft[];
  hash: string;
  unsaved: UnsavedForms;
  /** Said to somebody who finds words again that were typed before. */
  keptWords: string;
}

const arrive = ({ drafts, shown, hash, unsaved, keptWords }: Arrival): DeskState => {
  const typed = drafts.flatMap(({ id }) => {
    const words = unsaved.get(id);
    return words ? [[id, words.form] as const] : [];
  });
  const forms = Object.fromEntries(typed);
  const said = typed.length > 0 ? { said: { words: keptWords } } : {};
  const span = spanOfHash(hash);
  if (span) {
    const focusId = draftAt(drafts, span)?.id;
    return { ...EMPTY_DESK, forms, ...said, focusId, turn: 1, reveal: { ...span, turn: 1 } };
  }
  const first = drafts.find(({ id }) => unsaved.has(id)) ?? shown.find(isOpen) ?? shown[0];
  return { ...EMPTY_DESK, forms, ...said, focusId: first?.id, turn: typed.length > 0 ? 1 : 0 };
};

/** The review desk on the drafts shown: where the person is, and what can be done. */
export const useDesk = (drafts: readonly Draft[], shown: readonly Draft[], repetitions: Repetitions): Desk => {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const send = useDecisions();
  const unsaved = unsavedFormsOf(useAccount().id);
  const [state, dispatch] = useReducer(deskReducer, undefined, () =>
    arrive({ drafts, shown, hash, unsaved, keptWords: t('drafts.said.kept') }),
  );

  const now = useLatest<DeskNow>({
    drafts,
    shown,
    state,
    unsaved,
    repetitionsOf: ({ id }) => repetitions[id] ?? NO_REPETITIONS,
    send,
    t,
  });
  const [acts] = useState(() => deskActs(now, dispatch));

  const followHash = useEffectEvent(() => {
    const span = spanOfHash(hash);
    if (span) acts.show(draftAt(drafts, span)?.id ?? '', span);
  });
  useEffect(() => followHash(), [hash]);
  useEffect(() => {
    // The browser asks before it forgets what was typed.
    const warn = (event: BeforeUnloadEvent) => unsaved.size > 0 && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return { ...state, focused: drafts.find(({ id }) => id === state.focusId), acts, unsaved };
};
