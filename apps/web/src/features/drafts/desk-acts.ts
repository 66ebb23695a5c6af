import type { TFunction } from 'i18next';
import type { Mark } from '../../ui/segments';
import { isOpen, isOpenQuestion, neighbour, nextWhere } from './desk-rows';
import type { CardForm, DeskAct, DeskState } from './desk-state';
import type { Correction, Decision, Draft, Span } from './draft';

/** What a person can do on the desk. */
export interface DeskActs {
  /** Brings the card into view, and its sentence. */
  focus: (draft: Draft) => void;
  /** The same for a card that the person is on already. */
  touch: (draft: Draft) => void;
  step: (step: 1 | -1) => void;
  nextQuestion: () => void;
  /** Goes to what a mark in the source belongs to. */
  pick: (mark: Mark) => void;
  /** Shows a place of the source; `id` is what stands out there. */
  show: (id: string, span: Span) => void;
  open: (draft: Draft, form: CardForm) => void;
  close: (draft: Draft) => void;
  accept: (draft: Draft) => Promise<void>;
  dismiss: (draft: Draft, reason: string) => Promise<void>;
  reopen: (draft: Draft) => Promise<void>;
  correct: (draft: Draft, changes: Correction) => Promise<boolean>;
  undo: () => void;
}

/** The desk as it stands when an act begins. */
export interface DeskNow {
  drafts: readonly Draft[];
  shown: readonly Draft[];
  state: DeskState;
  send: (draft: Draft, decision: Decision) => Promise<boolean>;
  t: TFunction;
}

/** The acts of the desk. They are made once and ask for the desk each time, so that a card need not be drawn anew for them. */
export const deskActs = (now: () => DeskNow, dispatch: (act: DeskAct) => void): DeskActs => {
  const focus = (draft: Draft | undefined) => draft && dispatch({ kind: 'focus', draft });
  const say = (words: string, undo = false) => dispatch({ kind: 'say', words, undo });
  const byId = (id: string | undefined) => now().drafts.find((draft) => draft.id === id);

  // The focus moves on before the server has answered: forty drafts are decided at the speed of the keys.
  const settle = async (draft: Draft, decision: Decision, words: string) => {
    const { shown, send } = now();
    focus(nextWhere(shown, draft.id, isOpen) ?? draft);
    if (await send(draft, decision)) {
      dispatch({ kind: 'decided', id: draft.id });
      say(words, true);
    } else focus(draft);
  };
  const reopen = async (draft: Draft) => {
    const { send, t } = now();
    focus(draft);
    if (await send(draft, { act: 'reopen' })) {
      dispatch({ kind: 'undone', id: draft.id });
      say(t('drafts.said.reopened', { title: draft.title }));
    }
  };

  return {
    focus,
    reopen,
    touch: (draft) => dispatch({ kind: 'touch', draft }),
    step: (step) => {
      const { shown, state } = now();
      focus(neighbour(shown, state.focusId, step, state.reveal?.start));
    },
    nextQuestion: () => {
      const { shown, state, t } = now();
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
      const words = now().t('drafts.said.accepted', { title: draft.title });
      if (isOpen(draft)) await settle(draft, { act: 'accept' }, words);
    },
    dismiss: async (draft, reason) => {
      dispatch({ kind: 'close', id: draft.id });
      await settle(draft, { act: 'dismiss', reason }, now().t('drafts.said.dismissed', { title: draft.title }));
    },
    correct: async (draft, changes) => {
      const { send, t } = now();
      if (Object.keys(changes).length > 0 && !(await send(draft, { act: 'correct', changes }))) return false;
      dispatch({ kind: 'close', id: draft.id });
      say(t('drafts.said.saved'));
      return true;
    },
    undo: () => {
      const { state, t } = now();
      const focused = byId(state.focusId);
      const last = focused && !isOpen(focused) ? focused : byId(state.decided.at(-1));
      if (last) void reopen(last);
      else say(t('drafts.said.nothingToUndo'));
    },
  };
};
