import type { Mark } from '../../ui/segments';
import { actHistory } from './act-history';
import { deskDecisions, type DecisionActs } from './desk-decisions';
import type { DeskNow } from './desk-now';
import { ownerActs, type OwnerActs } from './desk-owners';
import { isOpen, isOpenQuestion, neighbour, nextWhere } from './desk-rows';
import type { CardForm, DeskAct, Said } from './desk-state';
import type { Draft, Span } from './draft';
import type { Repetition } from './repetition';

/** What a person can do on the desk. */
export interface DeskActs extends DecisionActs, OwnerActs {
  /** Brings the card into view, and its sentence. */
  focus: (draft: Draft) => void;
  /** The same for a card that the person is on already. */
  touch: (draft: Draft) => void;
  /** The same for a card of which only the id is known. */
  look: (id: string) => void;
  step: (step: 1 | -1) => void;
  nextQuestion: () => void;
  /** Goes to the next open draft that may say a task again. */
  nextRepetition: () => void;
  /** Goes to what a mark in the source belongs to. */
  pick: (mark: Mark) => void;
  /** Shows a place of the source; `id` is what stands out there. */
  show: (id: string, span: Span) => void;
  open: (draft: Draft, form: CardForm) => void;
  /** Closes the form of a card. What was typed in it can be brought back by an undo. */
  close: (draft: Draft) => void;
  /** Shows a task that the draft may say again beside it, the likeliest unless told which; asked once more, puts it away. */
  compare: (draft: Draft, task?: Repetition) => void;
  endCompare: () => void;
  /** Says something at the foot of the desk. */
  say: (words: string) => void;
}

/** The acts of the desk. They are made once and ask for the desk each time, so that a card need not be drawn anew for them. */
export const deskActs = (now: () => DeskNow, dispatch: (act: DeskAct) => void): DeskActs => {
  const history = actHistory();
  const focus = (draft: Draft | undefined) => draft && dispatch({ kind: 'focus', draft });
  const say = (words: string, offer?: Said['offer']) =>
    dispatch({ kind: 'say', said: offer ? { words, offer } : { words } });
  const byId = (id: string | undefined) => now().drafts.find((draft) => draft.id === id);
  const decisions = deskDecisions({ now, dispatch, focus, say, byId, history });

  return {
    focus,
    touch: (draft) => dispatch({ kind: 'touch', draft }),
    look: (id) => focus(byId(id)),
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
    nextRepetition: () => {
      const { shown, state, repetitionsOf, t } = now();
      const next = nextWhere(shown, state.focusId, (draft) => isOpen(draft) && repetitionsOf(draft).length > 0);
      if (next) focus(next);
      else say(t('drafts.said.noMoreRepetitions'));
    },
    pick: (mark) => {
      const draft = byId(mark.of);
      if (draft) focus(draft);
      else if (mark.kind === 'dropped') dispatch({ kind: 'reveal', id: mark.of, span: mark });
    },
    show: (id, span) => dispatch({ kind: 'reveal', id, span }),
    open: (draft, form) => {
      if (!isOpen(draft) || !decisions.isFree(draft)) return;
      const typed = now().unsaved.get(draft.id);
      if (typed && typed.form !== form) decisions.sayUnsaved(draft);
      else dispatch({ kind: 'open', draft, form });
    },
    close: (draft) => {
      const { unsaved, state, t } = now();
      if (!state.forms[draft.id] || !decisions.isFree(draft)) return;
      const words = unsaved.get(draft.id);
      unsaved.delete(draft.id);
      dispatch({ kind: 'close', id: draft.id });
      if (!words) return;
      history.add({ kind: 'discard', draft, words });
      say(t('drafts.said.discarded', { title: draft.title }), 'undo');
    },
    compare: (draft, task = now().repetitionsOf(draft)[0]) => {
      const { beside } = now().state;
      if (!isOpen(draft) || !task) return say(now().t('drafts.said.noRepetition'));
      if (beside?.id === draft.id && beside.taskId === task.taskId) dispatch({ kind: 'put away' });
      else dispatch({ kind: 'compare', draft, taskId: task.taskId });
    },
    endCompare: () => dispatch({ kind: 'put away' }),
    say: (words) => say(words),
    ...ownerActs({ now, dispatch, say, decisions }),
    ...decisions.acts,
  };
};
