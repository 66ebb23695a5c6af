import type { Schemas } from '@duban/api-client';
import { createHmac, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { REFRESH_GRACE_MS, SESSION_LIFE } from '../../apps/api/src/accounts/session-token';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { type Office, openOffice } from './office/office';
import { PASSWORD } from './office/people';

type Session = Schemas['Session'];
type Tokens = Schemas['RefreshedTokens'];

const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (header: object, payload: object, key = 'secret') => {
  const signed = `${json(header)}.${json(payload)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
};

describe('refreshing', () => {
  let office: Office;
  let owner: Client;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const later = (ms: number) => jest.spyOn(office.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + ms));
  const program = async (account = 'wang'): Promise<{ token: string; refreshToken: string }> => {
    const asked = { account, password: PASSWORD, kind: 'token' };
    const { token = '', refreshToken = '' } = (await office.stranger().post<Session>('/sessions', asked)).body;
    return { token, refreshToken };
  };
  const refresh = (refreshToken: string) => office.stranger().post<Tokens>('/sessions/refresh', { refreshToken });
  const works = async (token: string) => (await office.stranger().get('/tasks', bearer(token))).status === 200;

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('gives a browser new cookies, and its access lasts a quarter of an hour at most', async () => {
    const clerk = await office.signIn('wang');
    const [access, refreshToken] = [clerk.token, clerk.refreshToken];
    const { status, body } = await clerk.refresh<Tokens>();
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('token');
    expect([clerk.token, clerk.refreshToken]).not.toEqual([access, refreshToken]);
    expect(Date.parse(body.accessExpiresAt) - Date.now()).toBeLessThanOrEqual(SESSION_LIFE.accessMs);
    expect((await clerk.get('/tasks')).status).toBe(200);
    later(SESSION_LIFE.accessMs + 1000);
    expect((await clerk.get('/tasks')).status).toBe(401);
  });

  it('gives twenty that come at once the same tokens, time after time, and signs nobody out', async () => {
    let { token, refreshToken } = await program();
    for (let round = 0; round < 15; round++) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
      const given = new Set(answers.map(({ status, body }) => `${status} ${body.token} ${body.refreshToken}`));
      expect(given.size).toBe(1);
      token = answers[0]?.body.token ?? '';
      refreshToken = answers[0]?.body.refreshToken ?? '';
    }
    expect(await works(token)).toBe(true);
  });

  it('within the grace gives the successor again, after it ends the session for everybody and says so in the trail', async () => {
    const first = await program();
    const second = (await refresh(first.refreshToken)).body;
    later(REFRESH_GRACE_MS - 2000);
    expect((await refresh(first.refreshToken)).body).toMatchObject({ token: second.token });
    later(REFRESH_GRACE_MS + 2000);
    expect(await works(second.token ?? '')).toBe(true);
    expect((await refresh(first.refreshToken)).status).toBe(401);
    expect(await works(second.token ?? '')).toBe(false);
    expect((await refresh(second.refreshToken ?? '')).status).toBe(401);
    const { rows } = await owner.query(`select actor_account, result from audit_entry where action = 'session.reuse'`);
    expect(rows).toEqual([{ actor_account: 'wang', result: 'refused' }]);
  });

  it('is refused to an access token, a token of the other kind, a stranger’s and a made-up one', async () => {
    const { token, refreshToken } = await program();
    const clerk = await office.signIn('li');
    for (const wrong of [
      token,
      clerk.refreshToken,
      clerk.token,
      randomBytes(32).toString('base64url'),
      '',
      'x',
      '__proto__',
    ])
      expect([wrong, (await refresh(wrong)).status]).toEqual([wrong, 401]);
    const cookies = { duban_refresh: refreshToken };
    const answer = await office.app.inject({ method: 'POST', url: '/api/v1/sessions/refresh', cookies, payload: {} });
    expect(answer.statusCode).toBe(401);
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  it.each([
    [{ refreshToken: { not: 'x' } }],
    [{ refreshToken: ['x'] }],
    [{ refreshToken: null }],
    [{ kind: 'cookie' }],
  ])('refuses the shape %j', async (payload) => {
    expect((await office.stranger().post('/sessions/refresh', payload)).status).toBe(400);
  });

  it('is refused to another site’s page, and goes to no disabled account', async () => {
    const clerk = await office.signIn('li');
    const foreign = await clerk.post('/sessions/refresh', {}, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.body.code).toBe('request/cross_site');
    await owner.query(`update account set disabled_at = now() where account = 'li'`);
    expect((await clerk.refresh()).status).toBe(401);
    await owner.query(`update account set disabled_at = null where account = 'li'`);
  });

  it('never makes a refresh token good for anything else', async () => {
    const { refreshToken } = await program();
    expect(await works(refreshToken)).toBe(false);
    const headers = { cookie: `duban_session=${refreshToken}` };
    expect((await office.stranger().get('/tasks', headers)).status).toBe(401);
  });

  it('accepts none of the forged, altered, borrowed or outlived tokens on any kind of protected route', async () => {
    const { token, refreshToken } = await program();
    const clerk = await office.signIn('li');
    const gone = await program('shuiwu');
    await office.stranger().send('DELETE', '/sessions/current', undefined, bearer(gone.token));
    const { rows } = await owner.query<{ hash: string; id: string; accountId: string }>(
      `select encode(t.token_hash, 'base64') as hash, s.id, s.account_id as "accountId"
         from session_token t join session s on s.id = t.session_id limit 1`,
    );
    const known = rows[0];
    const claims = { sub: known?.accountId, sid: known?.id, aud: 'duban', iss: 'duban', exp: 4_000_000_000 };
    const hs = { alg: 'HS256', typ: 'JWT' };
    const forged: Record<string, string> = {
      'a signed token without a signature': `${json({ alg: 'none', typ: 'JWT' })}.${json(claims)}.`,
      'alg none in capitals': `${json({ alg: 'NONE' })}.${json(claims)}.`,
      'alg none with a signature': jwt({ alg: 'none' }, claims),
      'signed with a guessed key': jwt(hs, claims),
      'signed with an empty key': jwt(hs, claims, ''),
      'signed with a hash of the database': jwt(hs, claims, known?.hash ?? ''),
      'HS256 that says RS256': jwt({ alg: 'RS256' }, claims),
      'another algorithm': jwt({ alg: 'HS512' }, claims),
      'a key by address': jwt({ ...hs, jku: 'http://evil.example/keys' }, claims),
      'a key by path': jwt({ ...hs, kid: '../../dev/null' }, claims, ''),
      'a key by injection': jwt({ ...hs, kid: "x' union select 'k" }, claims, 'k'),
      'a key in the token': jwt({ ...hs, jwk: { kty: 'oct', k: 'c2VjcmV0' } }, claims),
      'for another audience': jwt(hs, { ...claims, aud: 'somebody else' }),
      'from another issuer': jwt(hs, { ...claims, iss: 'somebody else' }),
      expired: jwt(hs, { ...claims, exp: 1 }),
      'not yet good': jwt(hs, { ...claims, nbf: 4_000_000_000 }),
      'of another type': jwt({ alg: 'HS256', typ: 'at+jwt' }, claims),
      'with an administrator’s role': jwt(hs, { ...claims, roles: ['system_admin'] }),
      'five parts': `${jwt(hs, claims)}.a.b`,
      'the hash from the database': Buffer.from(known?.hash ?? '', 'base64').toString('base64url'),
      'the id of a session': known?.id ?? '',
      'a refresh token': refreshToken,
      'a browser’s token': clerk.token,
      'a browser’s refresh token': clerk.refreshToken,
      'one that was signed out': gone.token,
      'one letter changed': `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`,
      'one letter more': `${token}A`,
      'one letter less': token.slice(0, -1),
      'in small letters': token.toLowerCase(),
      'made up': randomBytes(32).toString('base64url'),
    };
    expect(Object.keys(forged).length).toBeGreaterThanOrEqual(20);
    const routes = [
      ['GET', '/sessions/current'],
      ['GET', '/tasks'],
      ['GET', '/reports'],
      ['POST', '/reports'],
      ['DELETE', '/sessions/current'],
      ['GET', `/tasks/${known?.id ?? ''}`],
    ] as const;
    for (const [name, wrong] of Object.entries(forged)) {
      for (const [method, path] of routes) {
        const { status } = await office
          .stranger()
          .send(method, path, method === 'POST' ? { text: '各村要防汛。' } : undefined, bearer(wrong));
        expect([name, method, path, status]).toEqual([name, method, path, 401]);
      }
    }
    expect(await works(token)).toBe(true);
  });

  it('lasts over https only in cookies that no other host can plant', async () => {
    const behind = await openOffice({ TRUSTED_PROXIES: '127.0.0.1' });
    const { headers } = await behind
      .stranger()
      .post('/sessions', { account: 'wang', password: PASSWORD }, { 'x-forwarded-proto': 'https' });
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-duban_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/u,
      ),
      expect.stringMatching(
        /^__Secure-duban_refresh=[\w-]{43}; Path=\/api\/v1\/sessions; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/u,
      ),
    ]);
    await behind.close();
  });
});
