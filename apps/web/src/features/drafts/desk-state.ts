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
  /** Drafts decided in this sitting, the latest last. */
  decided: readonly string[];
  said: { words: string; undo: boolean } | undefined;
}

export type DeskAct =
  | { kind: 'focus'; draft: Draft }
  | { kind: 'touch'; draft: Draft }
  | { kind: 'open'; draft: Draft; form: CardForm }
  | { kind: 'close'; id: string }
  | { kind: 'reveal'; id: string; span: Span }
  | { kind: 'decided'; id: string }
  | { kind: 'undone'; id: string }
  | { kind: 'say'; words: string; undo: boolean };

export const EMPTY_DESK: DeskState = {
  focusId: undefined,
  forms: {},
  reveal: undefined,
  turn: 0,
  decided: [],
  said: undefined,
};

// The list stays where it is: a card that moves between the press and the release of the button would miss the click.
const touch = (state: DeskState, id: string, { start, end }: Span): DeskState => ({
  ...state,
  focusId: id,
  reveal: { start, end, turn: (state.reveal?.turn ?? 0) + 1 },
});

const focusOn = (state: DeskState, id: string, span: Span): DeskState => ({
  ...touch(state, id, span),
  turn: state.turn + 1,
});

const without = (forms: DeskState['forms'], id: string): DeskState['forms'] =>
  Object.fromEntries(Object.entries(forms).filter(([of]) => of !== id));

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
      return { ...state, forms: without(state.forms, act.id), turn: state.turn + 1 };
    case 'reveal':
      return focusOn(state, act.id, act.span);
    case 'decided':
      return { ...state, decided: [...state.decided.filter((id) => id !== act.id), act.id] };
    case 'undone':
      return { ...state, decided: state.decided.filter((id) => id !== act.id) };
    case 'say':
      return { ...state, said: { words: act.words, undo: act.undo } };
  }
};
