import type { ActHistory, PastAct } from './act-history';
import type { Outcome } from './decision-outcome';
import type { DeskNow } from './desk-now';
import { isOpen, nextWhere } from './desk-rows';
import type { DeskAct, Said } from './desk-state';
import type { Correction, Decision, Draft } from './draft';
import type { Repetition } from './repetition';

/** What a person can decide, and take back. */
export interface DecisionActs {
  accept: (draft: Draft) => Promise<void>;
  dismiss: (draft: Draft, reason: string) => Promise<void>;
  /** 再次强调: counts the draft with an open task that it says again: the likeliest, unless told which. */
  repeat: (draft: Draft, task?: Repetition) => Promise<void>;
  reopen: (draft: Draft) => Promise<void>;
  correct: (draft: Draft, changes: Correction) => Promise<void>;
  correctAndAccept: (draft: Draft, changes: Correction) => Promise<void>;
  /** Takes the latest act of this sitting back, also one that is under way. */
  undo: () => Promise<void>;
}

interface DeskTools {
  now: () => DeskNow;
  dispatch: (act: DeskAct) => void;
  focus: (draft: Draft | undefined) => void;
  say: (words: string, offer?: Said['offer']) => void;
  byId: (id: string | undefined) => Draft | undefined;
  history: ActHistory;
}

export interface DeskDecisions {
  acts: DecisionActs;
  /** Whether nothing is under way about the draft; where something is, says so. */
  isFree: (draft: Draft) => boolean;
  /** Says that the card has words on it that would be lost, and leads to them. */
  sayUnsaved: (draft: Draft) => void;
}

/** The acts that go to the server: of each draft one at a time. */
export const deskDecisions = ({ now, dispatch, focus, say, byId, history }: DeskTools): DeskDecisions => {
  const underWay = new Set<string>();
  const isFree = (draft: Draft): boolean => {
    if (!underWay.has(draft.id)) return true;
    say(now().t('drafts.said.underWay', { title: draft.title }));
    return false;
  };
  const sayUnsaved = (draft: Draft) => {
    focus(draft);
    say(now().t('drafts.said.unsaved', { title: draft.title }), { look: draft.id });
  };
  const send = async (draft: Draft, decision: Decision): Promise<Outcome> => {
    underWay.add(draft.id);
    dispatch({ kind: 'sent', id: draft.id });
    const outcome = await now().send(draft, decision);
    underWay.delete(draft.id);
    if ('draft' in outcome) {
      if (decision.act !== 'reopen') now().unsaved.delete(draft.id);
      dispatch({ kind: 'done', id: draft.id });
    } else dispatch({ kind: 'failed', id: draft.id, why: outcome.refused });
    return outcome;
  };
  // The person may be typing on another card by now: the failure is said, and nothing is taken out of their hands.
  const report = (draft: Draft, why: string) =>
    say(now().t('drafts.said.failed', { title: draft.title, why }), { look: draft.id });

  // The focus moves on before the server has answered: forty drafts are decided at the speed of the keys.
  const settle = async (draft: Draft, decision: Decision, words: string) => {
    const next = nextWhere(now().shown, draft.id, (one) => isOpen(one) && !underWay.has(one.id)) ?? draft;
    const outcome = send(draft, decision);
    focus(next);
    history.add({ kind: 'decision', draft, outcome });
    const result = await outcome;
    if ('draft' in result) return say(words, 'undo');
    history.forget((act) => act.kind === 'decision' && act.outcome === outcome);
    report(draft, result.refused);
    const { focusId, forms } = now().state;
    if (focusId === next.id && !forms[next.id]) focus(byId(draft.id) ?? draft);
  };

  const accept = async (draft: Draft) => {
    if (!isOpen(draft) || !isFree(draft)) return;
    if (now().unsaved.has(draft.id)) return sayUnsaved(draft);
    await settle(draft, { act: 'accept' }, now().t('drafts.said.accepted', { title: draft.title }));
  };

  const dismiss = async (draft: Draft, reason: string) => {
    if (!isOpen(draft) || !isFree(draft)) return;
    await settle(draft, { act: 'dismiss', reason }, now().t('drafts.said.dismissed', { title: draft.title }));
  };

  const repeat = async (draft: Draft, task = now().repetitionsOf(draft)[0]) => {
    const { t, unsaved } = now();
    if (!isOpen(draft)) return;
    if (!task) return say(t('drafts.said.noRepetition'));
    if (!isFree(draft)) return;
    if (unsaved.has(draft.id)) return sayUnsaved(draft);
    await settle(draft, { act: 'repeat', taskId: task.taskId }, t('drafts.said.repeated', { title: draft.title }));
  };

  const reopen = async (draft: Draft, past?: PastAct) => {
    const shown = byId(draft.id);
    const latest = shown && shown.version > draft.version ? shown : draft;
    if (!isFree(latest)) return;
    focus(latest);
    history.forget((act) => act.kind === 'decision' && act.draft.id === draft.id);
    const outcome = await send(latest, { act: 'reopen' });
    if ('draft' in outcome) return say(now().t('drafts.said.reopened', { title: draft.title }));
    if (past && !outcome.final) history.add(past);
    report(draft, outcome.refused);
  };

  // Gives the draft as it is with the changes, or nothing where they could not be saved.
  const save = async (draft: Draft, changes: Correction): Promise<Draft | undefined> => {
    if (!isFree(draft)) return undefined;
    if (Object.keys(changes).length === 0) {
      now().unsaved.delete(draft.id);
      dispatch({ kind: 'close', id: draft.id });
      return draft;
    }
    const outcome = await send(draft, { act: 'correct', changes });
    if (!('draft' in outcome)) {
      report(draft, outcome.refused);
      return undefined;
    }
    history.add({ kind: 'correction', draft: outcome.draft });
    return outcome.draft;
  };

  const correct = async (draft: Draft, changes: Correction) => {
    const saved = await save(draft, changes);
    if (!saved) return;
    say(now().t('drafts.said.saved', { title: saved.title }));
    // The form is gone, and with it what had the focus of the keyboard.
    if (now().state.focusId === saved.id) focus(saved);
  };

  const correctAndAccept = async (draft: Draft, changes: Correction) => {
    const saved = await save(draft, changes);
    if (saved) await accept(saved);
  };

  const undo = async () => {
    const { state, t } = now();
    const past = history.takeLast();
    if (!past) {
      const focused = byId(state.focusId);
      if (focused && !isOpen(focused)) return reopen(focused);
      return say(t('drafts.said.nothingToUndo'));
    }
    const { draft } = past;
    const { title } = draft;
    switch (past.kind) {
      case 'discard':
        now().unsaved.set(draft.id, past.words);
        return dispatch({ kind: 'open', draft: byId(draft.id) ?? draft, form: past.words.form });
      case 'correction':
        focus(byId(draft.id));
        return say(t('drafts.said.correctionStays', { title }));
      case 'decision': {
        if (underWay.has(draft.id)) say(t('drafts.said.undoWaits', { title }));
        const outcome = await past.outcome;
        // Where it failed there is nothing to take back, and that has been said.
        return 'draft' in outcome ? reopen(outcome.draft, past) : undefined;
      }
    }
  };

  return { acts: { accept, dismiss, repeat, reopen, correct, correctAndAccept, undo }, isFree, sayUnsaved };
};
