import { usePreferences } from '../../app/preferences';
import { useKeys } from '../../ui/keys';
import type { Desk } from './use-desk';

/** The keys of the review desk. Letters alone can be switched off; arrows, Enter and Ctrl+Z stay. */
export const useDeskKeys = (desk: Desk, enabled: boolean, onHelp: () => void): void => {
  const { singleKeys } = usePreferences();
  const { focused } = desk;
  const onFocused = (act: (draft: NonNullable<Desk['focused']>) => void) => () => {
    if (focused) act(focused);
  };
  const edit = onFocused((draft) => desk.open(draft, 'correct'));
  const always = {
    ArrowDown: () => desk.step(1),
    ArrowUp: () => desk.step(-1),
    Enter: edit,
    Escape: onFocused((draft) => desk.close(draft)),
    'Ctrl+z': () => desk.undo(),
  };
  const letters = {
    j: () => desk.step(1),
    k: () => desk.step(-1),
    a: onFocused((draft) => void desk.accept(draft)),
    e: edit,
    x: onFocused((draft) => desk.open(draft, 'dismiss')),
    u: () => desk.undo(),
    n: () => desk.nextQuestion(),
    '?': onHelp,
  };
  useKeys(singleKeys ? { ...always, ...letters } : always, enabled);
};
