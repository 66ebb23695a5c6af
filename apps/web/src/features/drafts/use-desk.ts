import { useEffect, useEffectEvent, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Mark } from '../../ui/segments';
import { draftAt, isOpen, isOpenQuestion, neighbour, nextWhere, spanOfHash } from './desk-rows';
import { deskReducer, EMPTY_DESK, type CardForm, type DeskState } from './desk-state';
import type { Correction, Decision, Draft, Span } from './draft';
import { useDecisions } from './use-decisions';

export interface Desk extends DeskState {
  focused: Draft | undefined;
  /** Brings the card into view, and its sentence. */
  focus: (draft: Draft) => void;
  /** The same for a card that the person is on already. */
  touch: (draft: Draft) => void;
  step: (step: 1 | -1) => void;
  nextQuestion: () => void;
  pick: (mark: Mark) => void;
  show: (id: string, span: Span) => void;
  open: (draft: Draft, form: CardForm) => void;
  close: (draft: Draft) => void;
  accept: (draft: Draft) => Promise<void>;
  dismiss: (draft: Draft, reason: string) => Promise<void>;
  reopen: (draft: Draft) => Promise<void>;
  correct: (draft: Draft, changes: Correction) => Promise<boolean>;
  undo: () => void;
}

const initial = (drafts: readonly Draft[], shown: readonly Draft[], hash: string): DeskState => {
  const span = spanOfHash(hash);
  if (!span) return { ...EMPTY_DESK, focusId: (shown.find(isOpen) ?? shown[0])?.id };
  const meant = draftAt(drafts, span);
  return { ...EMPTY_DESK, focusId: meant?.id, turn: 1, reveal: { ...span, turn: 1 } };
};

/** The acts of the review desk on the drafts shown. */
export const useDesk = (drafts: readonly Draft[], shown: readonly Draft[]): Desk => {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const send = useDecisions();
  const [state, dispatch] = useReducer(deskReducer, undefined, () => initial(drafts, shown, hash));
  const focused = drafts.find(({ id }) => id === state.focusId);
  const byId = (id: string | undefined) => drafts.find((draft) => draft.id === id);

  const focus = (draft: Draft | undefined) => draft && dispatch({ kind: 'focus', draft });
  const say = (words: string, undo = false) => dispatch({ kind: 'say', words, undo });

  const followHash = useEffectEvent(() => {
    const span = spanOfHash(hash);
    if (span) dispatch({ kind: 'reveal', id: draftAt(drafts, span)?.id ?? '', span });
  });
  useEffect(() => followHash(), [hash]);

  // The focus moves on before the server has answered: forty drafts are decided at the speed of the keys.
  const settle = async (draft: Draft, decision: Decision, words: string) => {
    focus(nextWhere(shown, draft.id, isOpen) ?? draft);
    if (await send(draft, decision)) {
      dispatch({ kind: 'decided', id: draft.id });
      say(words, true);
    } else focus(draft);
  };
  const reopen = async (draft: Draft) => {
    focus(draft);
    if (await send(draft, { act: 'reopen' })) {
      dispatch({ kind: 'undone', id: draft.id });
      say(t('drafts.said.reopened', { title: draft.title }));
    }
  };

  return {
    ...state,
    focused,
    focus,
    touch: (draft) => dispatch({ kind: 'touch', draft }),
    step: (step) => focus(neighbour(shown, state.focusId, step, state.reveal?.start)),
    nextQuestion: () => {
      const next = nextWhere(shown, state.focusId, isOpenQuestion);
      if (next) focus(next);
      else say(t('drafts.said.noMoreQuestions'));
    },
    pick: (mark) => {
      const draft = byId(mark.of);
      if (draft) focus(draft);
      else if (mark.kind === 'dropped') dispatch({ kind: 'reveal', id: mark.of, span: mark });
    },
    show: (id, span) => dispatch({ kind: 'reveal', id, span }),
    open: (draft, form) => isOpen(draft) && dispatch({ kind: 'open', draft, form }),
    close: (draft) => dispatch({ kind: 'close', id: draft.id }),
    accept: async (draft) => {
      if (isOpen(draft)) await settle(draft, { act: 'accept' }, t('drafts.said.accepted', { title: draft.title }));
    },
    dismiss: async (draft, reason) => {
      dispatch({ kind: 'close', id: draft.id });
      await settle(draft, { act: 'dismiss', reason }, t('drafts.said.dismissed', { title: draft.title }));
    },
    reopen,
    correct: async (draft, changes) => {
      if (Object.keys(changes).length > 0 && !(await send(draft, { act: 'correct', changes }))) return false;
      dispatch({ kind: 'close', id: draft.id });
      say(t('drafts.said.saved'));
      return true;
    },
    undo: () => {
      const last = focused && !isOpen(focused) ? focused : byId(state.decided.at(-1));
      if (last) void reopen(last);
      else say(t('drafts.said.nothingToUndo'));
    },
  };
};
