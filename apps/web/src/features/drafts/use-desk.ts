import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLatest } from '../../ui/use-latest';
import { deskActs, type DeskActs, type DeskNow } from './desk-acts';
import { draftAt, isOpen, spanOfHash } from './desk-rows';
import { deskReducer, EMPTY_DESK, type DeskState } from './desk-state';
import type { Draft } from './draft';
import { useDecisions } from './use-decisions';

export interface Desk extends DeskState {
  focused: Draft | undefined;
  /** Always the same, whatever happens on the desk. */
  acts: DeskActs;
}

const initial = (drafts: readonly Draft[], shown: readonly Draft[], hash: string): DeskState => {
  const span = spanOfHash(hash);
  if (!span) return { ...EMPTY_DESK, focusId: (shown.find(isOpen) ?? shown[0])?.id };
  const meant = draftAt(drafts, span);
  return { ...EMPTY_DESK, focusId: meant?.id, turn: 1, reveal: { ...span, turn: 1 } };
};

/** The review desk on the drafts shown: where the person is, and what can be done. */
export const useDesk = (drafts: readonly Draft[], shown: readonly Draft[]): Desk => {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const send = useDecisions();
  const [state, dispatch] = useReducer(deskReducer, undefined, () => initial(drafts, shown, hash));

  const now = useLatest<DeskNow>({ drafts, shown, state, send, t });
  const [acts] = useState(() => deskActs(now, dispatch));

  const followHash = useEffectEvent(() => {
    const span = spanOfHash(hash);
    if (span) acts.show(draftAt(drafts, span)?.id ?? '', span);
  });
  useEffect(() => followHash(), [hash]);

  return { ...state, focused: drafts.find(({ id }) => id === state.focusId), acts };
};
