import type { TFunction } from 'i18next';
import type { Outcome } from './decision-outcome';
import { deskActs } from './desk-acts';
import { deskReducer, EMPTY_DESK, type DeskState } from './desk-state';
import type { Decision, Draft } from './draft';
import type { Repetition } from './repetition';
import type { UnsavedForms } from './unsaved-words';

interface Sent {
  draft: Draft;
  decision: Decision;
  answer: (outcome: Outcome) => Promise<void>;
}

const STATES = {
  accept: 'accepted',
  dismiss: 'dismissed',
  repeat: 'repeated',
  reopen: 'open',
  correct: 'open',
} as const satisfies Record<Decision['act'], Draft['state']>;

const decided = (draft: Draft, decision: Decision): Draft => ({
  ...draft,
  version: draft.version + 1,
  state: STATES[decision.act],
});

/** A desk for specs: the server answers when the spec says so, and words are their keys. */
export const exampleDesk = (...given: Draft[]) => {
  let drafts = given;
  let state: DeskState = { ...EMPTY_DESK, focusId: given[0]?.id };
  const unsaved: UnsavedForms = new Map();
  const sent: Sent[] = [];
  const repetitions: Record<string, readonly Repetition[]> = {};
  const send = (draft: Draft, decision: Decision): Promise<Outcome> =>
    new Promise((resolve) => {
      const answer = async (outcome: Outcome) => {
        if ('draft' in outcome) drafts = drafts.map((one) => (one.id === outcome.draft.id ? outcome.draft : one));
        resolve(outcome);
        // What waits for the answer goes on before the spec looks.
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      };
      sent.push({ draft, decision, answer });
    });
  const t = ((key: string) => key) as unknown as TFunction;
  const acts = deskActs(
    () => ({ drafts, shown: drafts, state, unsaved, send, t, repetitionsOf: ({ id }) => repetitions[id] ?? [] }),
    (act) => {
      state = deskReducer(state, act);
    },
  );
  const last = (): Sent => {
    const request = sent.at(-1);
    if (!request) throw new Error('nothing has been sent');
    return request;
  };
  return {
    acts,
    unsaved,
    repetitions,
    state: () => state,
    draft: (id: string): Draft => {
      const found = drafts.find((one) => one.id === id);
      if (!found) throw new Error(`no draft ${id}`);
      return found;
    },
    requests: () => sent.map(({ draft, decision }) => `${decision.act} ${draft.id} ${draft.version}`),
    succeed: ({ draft, decision, answer }: Sent = last()) => answer({ draft: decided(draft, decision) }),
    fail: (final = false, { answer }: Sent = last()) => answer({ refused: '连不上服务器', final }),
    sent,
  };
};
