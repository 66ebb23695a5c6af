import { isOpen } from './desk-rows';
import type { Draft } from './draft';
import type { Desk } from './use-desk';

/** What the desk opens beside the cards. */
export interface DeskPanels {
  onHelp: () => void;
  onQuestions: () => void;
}

type Keys = Record<string, () => void>;

interface DeskKeys {
  /** Arrows and the like. */
  always: Keys;
  /** Letters alone, which can be switched off. */
  letters: Keys;
}

/** The keys of the desk; those that change a draft are there for whoever decides drafts, and for nobody else. */
export const deskKeys = (
  desk: Pick<Desk, 'acts' | 'beside' | 'focused'>,
  decides: boolean,
  { onHelp, onQuestions }: DeskPanels,
): DeskKeys => {
  const { focused, acts } = desk;
  const onFocused = (act: (draft: Draft) => void) => () => {
    if (focused) act(focused);
  };
  const reading: DeskKeys = {
    always: {
      ArrowDown: () => acts.step(1),
      ArrowUp: () => acts.step(-1),
      Escape: desk.beside ? acts.endCompare : onFocused((draft) => acts.close(draft)),
    },
    letters: {
      j: () => acts.step(1),
      k: () => acts.step(-1),
      n: () => acts.nextQuestion(),
      m: () => acts.nextRepetition(),
      t: onFocused((draft) => acts.compare(draft)),
      q: onQuestions,
      '?': onHelp,
    },
  };
  if (!decides) return reading;
  const edit = onFocused((draft) => acts.open(draft, 'correct'));
  return {
    always: { ...reading.always, Enter: edit, 'Ctrl+z': () => void acts.undo() },
    letters: {
      ...reading.letters,
      a: onFocused((draft) => void acts.accept(draft)),
      e: edit,
      x: onFocused((draft) => acts.open(draft, 'dismiss')),
      // A decided card bears this key, whenever and by whomever it was decided.
      u: () => void (focused && !isOpen(focused) ? acts.reopen(focused) : acts.undo()),
      b: onFocused((draft) => acts.nameOwner(draft)),
      s: onFocused((draft) => acts.takeSuggestion(draft)),
      r: onFocused((draft) => void acts.repeat(draft)),
    },
  };
};
