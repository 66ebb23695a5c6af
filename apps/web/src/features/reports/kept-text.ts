// The tab's own memory: a text that was typed must survive the end of a session, the sign-in after it and a reload.
const PLACE = 'duban.import.text';

interface Kept {
  accountId: string;
  text: string;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'accountId' in value &&
  'text' in value &&
  typeof value.text === 'string';

/** The text that this person was typing in this tab; what somebody else typed is nobody's business. */
export const keptText = (accountId: string): string => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
    if (isKept(kept) && kept.accountId === accountId) return kept.text;
    sessionStorage.removeItem(PLACE);
    return '';
  } catch {
    return '';
  }
};

/** Keeps the text for a return to the page; an empty one is forgotten. */
export const keepText = (accountId: string, text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(PLACE);
    else sessionStorage.setItem(PLACE, JSON.stringify({ accountId, text } satisfies Kept));
  } catch {
    // A text beyond the browser's quota lives on in the page alone.
  }
};
