import { usePreferences } from '../../app/preferences';
import { useKeys } from '../../ui/keys';
import { isOpen } from './desk-rows';
import type { Desk } from './use-desk';

interface DeskPanels {
  onHelp: () => void;
  onQuestions: () => void;
}

/** The keys of the review acts. Letters alone can be switched off; arrows, Enter and Ctrl+Z stay. */
export const useDeskKeys = (desk: Desk, enabled: boolean, { onHelp, onQuestions }: DeskPanels): void => {
  const { singleKeys } = usePreferences();
  const { focused, acts } = desk;
  const onFocused = (act: (draft: NonNullable<Desk['focused']>) => void) => () => {
    if (focused) act(focused);
  };
  const edit = onFocused((draft) => acts.open(draft, 'correct'));
  const always = {
    ArrowDown: () => acts.step(1),
    ArrowUp: () => acts.step(-1),
    Enter: edit,
    Escape: desk.beside ? acts.endCompare : onFocused((draft) => acts.close(draft)),
    'Ctrl+z': () => void acts.undo(),
  };
  const letters = {
    j: () => acts.step(1),
    k: () => acts.step(-1),
    a: onFocused((draft) => void acts.accept(draft)),
    e: edit,
    x: onFocused((draft) => acts.open(draft, 'dismiss')),
    // A decided card bears this key, whenever and by whomever it was decided.
    u: () => void (focused && !isOpen(focused) ? acts.reopen(focused) : acts.undo()),
    n: () => acts.nextQuestion(),
    m: () => acts.nextRepetition(),
    b: onFocused((draft) => acts.nameOwner(draft)),
    s: onFocused((draft) => acts.takeSuggestion(draft)),
    r: onFocused((draft) => void acts.repeat(draft)),
    t: onFocused((draft) => acts.compare(draft)),
    q: onQuestions,
    '?': onHelp,
  };
  useKeys(singleKeys ? { ...always, ...letters } : always, enabled);
};
