import { fetchInSession, keepSessionFresh, noteFreshTokens, renewSession } from './fresh-session';

const MINUTE = 60_000;

describe('the session of a browser', () => {
  let asked: string[];
  let signedOut: boolean;
  let now = 1_000_000_000_000;

  beforeAll(() => {
    // A browser without TLS: no locks.
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  });
  beforeEach(() => {
    asked = [];
    signedOut = false;
    now += 3_600_000;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    jest.spyOn(globalThis, 'fetch').mockImplementation((input) => {
      const url = input instanceof Request ? input.url : String(input);
      asked.push(url.replace('http://duban', ''));
      if (!url.endsWith('/refresh'))
        return Promise.resolve(new Response('', { status: asked.length === 1 ? 401 : 200 }));
      const accessExpiresAt = new Date(now + 15 * MINUTE).toISOString();
      return Promise.resolve(Response.json({ accessExpiresAt }, { status: signedOut ? 401 : 200 }));
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it('should be renewed before its token ends, and not before there is need', async () => {
    noteFreshTokens({ accessExpiresAt: new Date(now + 15 * MINUTE).toISOString() });
    now += 9 * MINUTE;
    await keepSessionFresh();
    expect(asked).toEqual([]);
    now += 2 * MINUTE;
    await keepSessionFresh();
    await keepSessionFresh();
    expect(asked).toEqual(['/api/v1/sessions/refresh']);
  });

  it('should be renewed once, however many ask for it at the same time', async () => {
    expect(await Promise.all([renewSession(), renewSession(), renewSession()])).toEqual([true, true, true]);
    expect(asked).toEqual(['/api/v1/sessions/refresh']);
  });

  it('should be renewed where the token had ended all the same, and the request sent again with what it carried', async () => {
    const answer = await fetchInSession(new Request('http://duban/api/v1/tasks', { method: 'POST', body: '{"a":1}' }));
    expect(answer.status).toBe(200);
    expect(asked).toEqual(['/api/v1/tasks', '/api/v1/sessions/refresh', '/api/v1/tasks']);
  });

  it('should be over where it cannot be renewed, and a wrong password is no reason to renew one', async () => {
    signedOut = true;
    expect((await fetchInSession(new Request('http://duban/api/v1/tasks'))).status).toBe(401);
    expect(asked).toEqual(['/api/v1/tasks', '/api/v1/sessions/refresh']);
    asked = [];
    expect((await fetchInSession(new Request('http://duban/api/v1/sessions', { method: 'POST' }))).status).toBe(401);
    expect(asked).toEqual(['/api/v1/sessions']);
  });
});
