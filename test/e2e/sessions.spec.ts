import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { SESSION_LIFE } from '../../apps/api/src/accounts/session-token';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { type Office, openOffice } from './office/office';
import { PASSWORD } from './office/people';

type Session = Schemas['Session'];
type Account = Schemas['Account'];

describe('a session', () => {
  let office: Office;
  let owner: Client;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const later = (ms: number) => jest.spyOn(office.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + ms));

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

  it('begins with name and password, in a cookie that scripts and other sites do not get', async () => {
    const { status, headers, body } = await office
      .stranger()
      .post<Session>('/sessions', { account: ' Wang ', password: PASSWORD });
    expect(status).toBe(201);
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(
      /^duban_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict,duban_refresh=[\w-]{43}; Path=\/api\/v1\/sessions; Expires=[^;]+; HttpOnly; SameSite=Strict$/u,
    );
    expect(body.account).toMatchObject({
      account: 'wang',
      name: '王敏',
      roles: ['clerk'],
      unit: { name: '青禾区督查室' },
    });
    expect(body.account.permissions).toContain('report.import');
    expect(body).not.toHaveProperty('token');
    expect(JSON.stringify(body)).not.toMatch(/argon2|hash/iu);
  });

  it('is a token for a program that asks for one, and the two do not mix', async () => {
    const program = office.stranger();
    const { headers, body } = await program.post<Session>('/sessions', {
      account: 'wang',
      password: PASSWORD,
      kind: 'token',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    const { token } = body;
    expect((await program.get<Account>('/sessions/current', bearer(token!))).body.account).toBe('wang');
    expect((await program.get('/sessions/current', { cookie: `duban_session=${token}` })).status).toBe(401);
    const clerk = await office.signIn('wang');
    expect((await program.get('/sessions/current', bearer(clerk.token))).status).toBe(401);
  });

  it('is known to the database only by the hash of its token', async () => {
    const clerk = await office.signIn('wang');
    for (const token of [clerk.token, clerk.refreshToken]) {
      const { rowCount } = await owner.query(
        `select from session s, session_token t where t.session_id = s.id and (s::text like $1 or t::text like $1)`,
        [`%${token}%`],
      );
      expect(rowCount).toBe(0);
      expect(office.logged()).not.toContain(token);
    }
    expect(office.logged()).not.toContain(PASSWORD);
  });

  it('does not begin with a wrong password, an unknown name or a disabled account, and the answer is one', async () => {
    await owner.query(`update account set disabled_at = now() where account = 'jiaoyu'`);
    const withoutNumber = (text: string) => text.replace(/urn:uuid:[\w-]+/u, '');
    const attempts = [
      { account: 'wang', password: '不对' },
      { account: 'nobody', password: PASSWORD },
      { account: 'jiaoyu', password: PASSWORD },
      { account: 'wang', password: `${PASSWORD} ` },
    ];
    const answers = await Promise.all(attempts.map((attempt) => office.stranger().post('/sessions', attempt)));
    expect(new Set(answers.map(({ text }) => withoutNumber(text))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'session/wrong_password' } });
    await owner.query(`update account set disabled_at = null where account = 'jiaoyu'`);
  });

  it.each([
    {},
    { account: 'wang' },
    { account: 'wang', password: { not: 'x' } },
    { account: ['wang'], password: PASSWORD },
    { account: 'wang', password: PASSWORD, kind: 'magic' },
    { account: 'wang', password: PASSWORD, role: 'clerk' },
    { account: 'wang', password: 'x'.repeat(129) },
  ])('does not begin with %j', async (payload) => {
    expect((await office.stranger().post('/sessions', payload)).body).toMatchObject({
      status: 400,
      code: 'request/invalid',
    });
  });

  it('is asked for by every route but the public ones', async () => {
    for (const headers of [
      {},
      bearer('x'.repeat(43)),
      bearer(''),
      { cookie: 'duban_session=abc' },
      { authorization: 'Basic d2FuZzp4' },
    ]) {
      const { status, headers: answered, body } = await office.stranger().get('/tasks', headers);
      expect([status, body.code, answered['www-authenticate']]).toEqual([401, 'session/required', 'Bearer']);
    }
  });

  it('ends when its person signs out, at once and for good', async () => {
    const clerk = await office.signIn('wang');
    const { status, headers } = await clerk.delete('/sessions/current');
    expect(status).toBe(204);
    expect(String(headers['set-cookie'])).toMatch(/^duban_session=; .*Expires=Thu, 01 Jan 1970/u);
    expect((await clerk.get('/tasks')).status).toBe(401);
  });

  it('ends with the next request once the account is disabled', async () => {
    const liaison = await office.signIn('qiaotou');
    expect((await liaison.get('/tasks')).status).toBe(200);
    await owner.query(`update account set disabled_at = now() where account = 'qiaotou'`);
    expect((await liaison.get('/tasks')).status).toBe(401);
  });

  it('gives what the account may do now, not what it might when the session began', async () => {
    const clerk = await office.signIn('li');
    await owner.query(
      `update account_role set role = 'liaison' where account_id = (select id from account where account = 'li')`,
    );
    expect((await clerk.get('/reports')).status).toBe(403);
    await owner.query(
      `update account_role set role = 'clerk' where account_id = (select id from account where account = 'li')`,
    );
    expect((await clerk.get('/reports')).status).toBe(200);
  });

  it('ends after half an hour without use', async () => {
    const clerk = await office.signIn('wang');
    later(SESSION_LIFE.idleMs - 5000);
    expect((await clerk.get('/tasks')).status).toBe(401);
    expect((await clerk.refresh()).status).toBe(200);
    expect((await clerk.get('/tasks')).status).toBe(200);
    later(2 * SESSION_LIFE.idleMs - 10_000);
    expect((await clerk.refresh()).status).toBe(200);
    expect((await clerk.get('/tasks')).status).toBe(200);
    later(3 * SESSION_LIFE.idleMs);
    expect((await clerk.get('/tasks')).status).toBe(401);
    expect((await clerk.refresh()).status).toBe(401);
  });

  it('ends after twelve hours, however much it is used', async () => {
    const clerk = await office.signIn('wang');
    for (let ms = 0; ms < SESSION_LIFE.absoluteMs; ms += SESSION_LIFE.idleMs / 2) {
      later(ms);
      expect((await clerk.refresh()).status).toBe(200);
      expect((await clerk.get('/sessions/current')).status).toBe(200);
    }
    later(SESSION_LIFE.absoluteMs + 5000);
    expect((await clerk.get('/sessions/current')).status).toBe(401);
    expect((await clerk.refresh()).status).toBe(401);
  });
});
