import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { codeAt } from '../../apps/api/src/accounts/one-time-codes';
import { SecondFactor } from '../../apps/api/src/accounts/second-factor';
import { SignInLock } from '../../apps/api/src/accounts/sign-in-lock';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import type { Reader } from '../../apps/api/src/platform/auth/reader';
import { type Office, openOffice } from './office/office';
import { PASSWORD } from './office/people';

type Session = Schemas['Session'];

const MINUTE = 60_000;
const withoutNumbers = (text: string) => text.replace(/urn:uuid:[\w-]+|"retryAfter":\d+/gu, '');
const median = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

describe('attacks on the sign-in', () => {
  let office: Office;
  let owner: Client;
  let now = Date.now();
  const later = (ms: number) => {
    now += ms;
    jest.spyOn(office.app.get(Clock), 'now').mockReturnValue(new Date(now));
  };
  const attempt = (account: string, password: string, ip: string, code?: string) =>
    office
      .stranger()
      .post<Session & Schemas['Problem']>(
        '/sessions',
        { account, password, ...(code !== undefined && { code }) },
        { 'x-forwarded-for': ip },
      );
  const trail = async (action: string) =>
    (
      await owner.query<{ account: string; facts: object }>(
        `select actor_account as account, facts from audit_entry where action = $1 order by id`,
        [action],
      )
    ).rows;

  beforeAll(async () => {
    office = await openOffice({ TRUSTED_PROXIES: '127.0.0.1' });
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await owner.end();
    await office.close();
  });

  it('get five guesses from one address, a hundred at once no more, and the right password does not help then', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, at) => attempt('li', `猜 ${at}`, '10.1.0.1')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(95);
    const { status, headers, body } = await attempt('li', PASSWORD, '10.1.0.1');
    expect([status, body.code]).toEqual([429, 'session/locked']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    expect(await trail('session.lock')).toEqual([{ account: 'li', facts: { where: 'address' } }]);
    // Its owner, who sits elsewhere, comes in all the same; and after a quarter of an hour the address may try again.
    expect((await attempt('li', PASSWORD, '10.1.0.2')).status).toBe(201);
    later(16 * MINUTE);
    expect((await attempt('li', PASSWORD, '10.1.0.1')).status).toBe(201);
  });

  it('get thirty of ten thousand guesses through, from however many addresses; sessions of before live on', async () => {
    const clerk = await office.signIn('wang');
    const addresses = (at: number) => `10.2.${Math.floor(at / 200)}.${(at % 200) + 1}`;
    const hundreds = async <Answer>(first: number, last: number, ask: (at: number) => Promise<Answer>) => {
      const answers: Answer[] = [];
      for (let at = first; at < last; at += 100)
        answers.push(...(await Promise.all(Array.from({ length: 100 }, (_, i) => ask(at + i)))));
      return answers;
    };
    const overHttp = await hundreds(0, 500, (at) => attempt('wang', `猜 ${at}`, addresses(at)));
    // The rest is asked of what stands before the password, as the route does: a password takes 23 ms, and none is looked at.
    const lock = office.app.get(SignInLock, { strict: false });
    const rest = await hundreds(500, 10_000, (at) => lock.enter('wang', addresses(at)));
    const checked = overHttp.filter(({ status }) => status === 401).length + rest.filter(({ open }) => open).length;
    expect(checked).toBe(30);
    expect((await attempt('wang', PASSWORD, '10.3.0.1')).body.code).toBe('session/locked');
    expect((await clerk.get('/tasks')).status).toBe(200);
    expect((await trail('session.lock')).at(-1)).toEqual({ account: 'wang', facts: { where: 'account' } });
    later(61 * MINUTE);
    expect((await attempt('wang', PASSWORD, '10.3.0.1')).status).toBe(201);
  });

  it('do not tell which accounts exist: the same answers, locked or not, and the same time', async () => {
    const known: number[] = [];
    const unknown: number[] = [];
    const bodies = new Map<number, Set<string>>();
    for (let at = 0; at < 60; at++) {
      for (const [name, times] of [
        ['shuiwu', known],
        [`nobody${at >> 3}`, unknown],
      ] as const) {
        const began = performance.now();
        const { status, text } = await attempt(name, '不对', `10.4.${name.length}.${at >> 3}`);
        if (status === 401) times.push(performance.now() - began);
        bodies.set(status, (bodies.get(status) ?? new Set()).add(withoutNumbers(text)));
      }
    }
    expect([...bodies.keys()].sort()).toEqual([401, 429]);
    for (const said of bodies.values()) expect(said.size).toBe(1);
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(15);
  });

  it('leave no name that nobody has, and no password, in the trail or in the log', async () => {
    await attempt('my-password-in-the-wrong-box', 'and-another-one', '10.5.0.1');
    const { rowCount } = await owner.query(
      `select from audit_entry e where e::text like '%wrong-box%' or e::text like '%and-another%'`,
    );
    expect(rowCount).toBe(0);
    expect(office.logged()).not.toMatch(/wrong-box|and-another/u);
  });

  it('get nowhere with a password alone where there are one-time codes, nor with a code of before', async () => {
    later(20 * MINUTE);
    const { rows } = await owner.query<{ id: string }>(`select id from account where account = 'jiaoyu'`);
    const codes = office.app.get(SecondFactor, { strict: false });
    const reader: Reader = {
      id: rows[0]?.id ?? '',
      account: 'jiaoyu',
      name: '江苗',
      roles: ['liaison'],
      unitId: null,
      scope: { kind: 'nothing' },
      sessionId: '',
      ip: '10.6.0.1',
    };
    const { seed } = await codes.begin(reader);
    const at = (ms: number) => codeAt(seed, new Date(now + ms));
    await expect(codes.confirm(reader, '000000')).rejects.toMatchObject({ code: 'second_factor/wrong_code' });
    const recovery = await codes.confirm(reader, at(0));
    const { rowCount } = await owner.query(`select from second_factor f where f::text like $1`, [`%${seed}%`]);
    expect(rowCount).toBe(0);
    const sign = (code?: string) => attempt('jiaoyu', PASSWORD, '10.6.0.1', code);
    for (let i = 0; i < 6; i++) expect((await sign()).body.code).toBe('session/code_required');
    expect((await sign(at(0))).body.code).toBe('session/wrong_code');
    later(60_000);
    expect((await sign(at(30_000))).status).toBe(201);
    expect((await sign(at(30_000))).body.code).toBe('session/wrong_code');
    expect((await sign(at(0))).body.code).toBe('session/wrong_code');
    expect((await sign(at(-60_000))).body.code).toBe('session/wrong_code');
    expect((await sign(recovery[0])).status).toBe(201);
    expect((await sign(recovery[0])).body.code).toBe('session/wrong_code');
    later(60_000);
    expect((await sign(at(-30_000))).body.code).toBe('session/wrong_code');
    expect((await sign(at(0))).status).toBe(201);
    for (let i = 0; i < 5; i++) expect((await sign('123456')).body.code).toBe('session/wrong_code');
    later(60_000);
    expect((await attempt('jiaoyu', PASSWORD, '10.6.0.2', at(0))).body.code).toBe('session/locked');
    later(16 * MINUTE);
    expect((await attempt('jiaoyu', PASSWORD, '10.6.0.2', at(0))).status).toBe(201);
  });

  it('find an administrator’s session closed for everything but the own account until codes are set up', async () => {
    const strict = await openOffice({ ADMIN_SECOND_FACTOR: 'required' });
    const security = await strict.signIn('anquan');
    const { body } = await security.get<Schemas['Account']>('/sessions/current');
    expect(body).toMatchObject({ pending: 'second_factor', hasCodes: false });
    expect((await security.get('/role-holders')).body).toMatchObject({
      status: 403,
      code: 'access/second_factor_pending',
    });
    expect((await security.get('/sessions')).status).toBe(200);
    await strict.close();
  });

  it('cannot list or end a session that is another’s; one’s own can, and is over at once', async () => {
    later(60 * MINUTE);
    jest.restoreAllMocks();
    await owner.query('delete from attempt_count');
    const [one, other, stranger] = [
      await office.signIn('liuqiao'),
      await office.signIn('liuqiao'),
      await office.signIn('qiaotou'),
    ];
    const { items } = (await one.get<Schemas['OwnSessionList']>('/sessions')).body;
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    const theirs = items.find(({ current }) => !current)?.id ?? '';
    expect((await stranger.delete(`/sessions/${theirs}`)).body).toMatchObject({
      status: 404,
      code: 'session/not_found',
    });
    expect((await other.get('/tasks')).status).toBe(200);
    expect((await one.delete(`/sessions/${theirs}`)).status).toBe(204);
    expect((await other.get('/tasks')).status).toBe(401);
    expect((await other.refresh()).status).toBe(401);
  });
});
