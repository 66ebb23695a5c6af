// Lives as long as the tab: a text that was typed must survive the end of a session and the sign-in after it.
const PLACE = 'duban.import.text';

/** The text that was being typed in this tab. */
export const keptText = (): string => {
  try {
    return sessionStorage.getItem(PLACE) ?? '';
  } catch {
    return '';
  }
};

/** Keeps the text for a return to the page; an empty one is forgotten. */
export const keepText = (text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, text);
  } catch {
    // A text beyond the browser's quota lives on in the page alone.
  }
};
