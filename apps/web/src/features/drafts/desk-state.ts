import type { Reveal } from '../../ui/MarkedText';
import type { Draft, Span } from './draft';

export type CardForm = 'correct' | 'dismiss';

/** Where the person is on the desk. */
export interface DeskState {
  focusId: string | undefined;
  /** The form that is open on a card. It stays while the focus is elsewhere, with what was typed in it. */
  forms: Readonly<Record<string, CardForm>>;
  reveal: Reveal | undefined;
  /** Grows whenever the card in focus has to be brought into view. */
  turn: number;
  /** Drafts about which something has been sent that is not answered yet. */
  underWay: readonly string[];
  /** Why what was last asked for a draft was not done. */
  failures: Readonly<Record<string, string>>;
  said: Said | undefined;
  /** An owner of which the person is asked what unit it means. */
  naming: Naming | undefined;
  /** A task that the draft in focus may say again, shown beside it. */
  beside: Beside | undefined;
}

export interface Beside {
  /** The draft. */
  id: string;
  taskId: string;
}

export interface Naming {
  id: string;
  name: string;
  unitId: string | undefined;
}

/** What the desk last said, and what it offers with it: to take the act back, or to look at a card. */
export interface Said {
  words: string;
  offer?: 'undo' | { look: string };
}

export type DeskAct =
  | { kind: 'focus'; draft: Draft }
  | { kind: 'touch'; draft: Draft }
  | { kind: 'open'; draft: Draft; form: CardForm }
  | { kind: 'close'; id: string }
  | { kind: 'reveal'; id: string; span: Span }
  | { kind: 'sent'; id: string }
  | { kind: 'done'; id: string }
  | { kind: 'failed'; id: string; why: string }
  | { kind: 'say'; said: Said }
  | { kind: 'name'; draft: Draft; name: string; unitId: string | undefined }
  | { kind: 'named' }
  | { kind: 'compare'; draft: Draft; taskId: string }
  | { kind: 'put away' };

export const EMPTY_DESK: DeskState = {
  focusId: undefined,
  forms: {},
  reveal: undefined,
  turn: 0,
  underWay: [],
  failures: {},
  said: undefined,
  naming: undefined,
  beside: undefined,
};

// The list stays where it is: a card that moves between the press and the release of the button would miss the click.
const touch = (state: DeskState, id: string, { start, end }: Span): DeskState => ({
  ...state,
  focusId: id,
  reveal: { start, end, turn: (state.reveal?.turn ?? 0) + 1 },
  // What was being compared belongs to its draft.
  beside: state.beside?.id === id ? state.beside : undefined,
});

const focusOn = (state: DeskState, id: string, span: Span): DeskState => ({
  ...touch(state, id, span),
  turn: state.turn + 1,
});

const without = <Value>(all: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([of]) => of !== id));

const answered = (state: DeskState, id: string): DeskState => ({
  ...state,
  underWay: state.underWay.filter((of) => of !== id),
});

/** What an act does to the desk. */
export const deskReducer = (state: DeskState, act: DeskAct): DeskState => {
  switch (act.kind) {
    case 'focus':
      return focusOn(state, act.draft.id, act.draft.span);
    case 'touch':
      return touch(state, act.draft.id, act.draft.span);
    case 'open':
      return {
        ...focusOn(state, act.draft.id, act.draft.span),
        forms: { ...without(state.forms, act.draft.id), [act.draft.id]: act.form },
      };
    case 'close':
      return {
        ...state,
        forms: without(state.forms, act.id),
        failures: without(state.failures, act.id),
        turn: state.turn + 1,
      };
    case 'reveal':
      return focusOn(state, act.id, act.span);
    case 'sent':
      return { ...state, underWay: [...state.underWay, act.id], failures: without(state.failures, act.id) };
    // The form has done its work. What was typed in it stays where it failed.
    case 'done':
      return { ...answered(state, act.id), forms: without(state.forms, act.id) };
    case 'failed':
      return { ...answered(state, act.id), failures: { ...state.failures, [act.id]: act.why } };
    case 'say':
      return { ...state, said: act.said };
    case 'name': {
      const { draft, name, unitId } = act;
      return { ...touch(state, draft.id, draft.span), naming: { id: draft.id, name, unitId } };
    }
    case 'compare':
      return {
        ...touch(state, act.draft.id, act.draft.span),
        beside: { id: act.draft.id, taskId: act.taskId },
      };
    case 'put away':
      return { ...state, beside: undefined, turn: state.turn + 1 };
    // The keys act on the card again.
    case 'named':
      return { ...state, naming: undefined, turn: state.turn + 1 };
  }
};
