import { useEffect, useEffectEvent } from 'react';

/** What a key press is judged by: a part of KeyboardEvent, so that a test can make one. */
export interface KeyPress {
  key: string;
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  target: EventTarget | null;
}

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';
const PRESSED = 'button, a, summary, [role="button"], [role="switch"], [role="radio"], [role="option"], [role="tab"]';
// The code that a browser reports for a key that an input method has taken.
const TAKEN_BY_INPUT_METHOD = 229;

const SCROLLED = '[data-scrolled]';
// A key that is held down moves on and on, but decides only once.
const REPEATABLE = ['j', 'k', 'ArrowDown', 'ArrowUp'];

// What lies over the page keeps its keys.
const OVER = '[role="dialog"], [role="menu"]';

const within = (target: EventTarget | null, selector: string): boolean =>
  typeof Element !== 'undefined' && target instanceof Element && target.closest(selector) !== null;

/**
 * The name under which a page knows a key press (`j`, `Enter`, `Ctrl+z`), or undefined where it belongs to somebody else:
 * to an input method that composes, to a field that is typed into, to a button that Enter presses, to the browser.
 */
export const keyName = (press: KeyPress): string | undefined => {
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD) return undefined;
  if (press.altKey || within(press.target, TYPING) || within(press.target, OVER)) return undefined;
  if ((press.key === 'Enter' || press.key === ' ') && within(press.target, PRESSED)) return undefined;
  if (press.key.startsWith('Arrow') && within(press.target, SCROLLED)) return undefined;
  const name = nameOf(press);
  return press.repeat && !REPEATABLE.includes(name) ? undefined : name;
};

const nameOf = (press: KeyPress): string => {
  if (press.ctrlKey || press.metaKey) return `Ctrl+${press.key.toLowerCase()}`;
  // A Chinese keyboard layout may give the full-width sign.
  if (press.key === '？') return '?';
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
};

/** Calls the act of a key wherever the focus is on the page, but never while a person types. */
export const useKeys = (acts: Record<string, () => void>, enabled: boolean): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const name = event.defaultPrevented ? undefined : keyName(event);
    const act = name === undefined ? undefined : acts[name];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
};
