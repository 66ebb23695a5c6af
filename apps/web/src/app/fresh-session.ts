import { wasSignedIn } from './signed-in';

const PLACE = 'duban.fresh-until';
const LOCK = 'duban.refresh';

let inMemory = 0;

/** Until when the session's token is surely good, by this machine's clock; every window of the browser knows it. */
const freshUntil = (): number => {
  try {
    return Number(localStorage.getItem(PLACE) ?? 0);
  } catch {
    return inMemory;
  }
};

/** Notes that new tokens have come, good until `accessExpiresAt`; they are renewed after two thirds of their time. */
export const noteFreshTokens = ({ accessExpiresAt }: { accessExpiresAt: string }): void => {
  // Counted from now: the clocks of the two machines may differ, and a wrong guess is made good by the answer 401.
  const left = Math.min(Math.max(Date.parse(accessExpiresAt) - Date.now(), 60_000), 15 * 60_000);
  inMemory = Date.now() + (left * 2) / 3;
  try {
    localStorage.setItem(PLACE, String(Math.round(inMemory)));
  } catch {
    // Without storage each window counts for itself.
  }
};

const ask = async (): Promise<boolean> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/api/v1/sessions/refresh', { method: 'POST', headers, body: '{}' });
  if (!answer.ok) return false;
  noteFreshTokens((await answer.json()) as { accessExpiresAt: string });
  return true;
};

/** One window asks, the others wait for it. Browsers withhold locks without TLS: then several ask, and get the same tokens. */
const askOnce = (before: number): Promise<boolean> => {
  const unlessAnother = () => (freshUntil() === before ? ask() : Promise.resolve(true));
  return 'locks' in navigator ? navigator.locks.request(LOCK, unlessAnother) : unlessAnother();
};

let asking: Promise<boolean> | undefined;

/** Gets the next tokens of the session; whether there are any. However often it is called meanwhile, it asks once. */
export const renewSession = (): Promise<boolean> => {
  asking ??= askOnce(freshUntil())
    .catch(() => false)
    .finally(() => (asking = undefined));
  return asking;
};

/** Sees to it that the session's token is good for the next request. What goes wrong, the request itself is told. */
export const keepSessionFresh = async (): Promise<void> => {
  if (wasSignedIn() && Date.now() >= freshUntil()) await renewSession();
};

/** `fetch`, once more where the token had ended after all. */
export const fetchInSession = async (request: Request): Promise<Response> => {
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || request.url.endsWith('/api/v1/sessions') || !wasSignedIn()) return answer;
  return (await renewSession()) ? fetch(again) : answer;
};
