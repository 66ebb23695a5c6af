const PLACE = 'duban.signed-in';

/** Whether somebody has signed in with this browser and not signed out since. True where the browser keeps nothing. */
export const wasSignedIn = (): boolean => {
  try {
    return localStorage.getItem(PLACE) !== null;
  } catch {
    return true;
  }
};

/** Remembers that there is a session to ask for, or that there is none. */
export const rememberSignedIn = (signedIn: boolean): void => {
  try {
    if (signedIn) localStorage.setItem(PLACE, '1');
    else localStorage.removeItem(PLACE);
  } catch {
    // Without storage the server is asked each time.
  }
};
