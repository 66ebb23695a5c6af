import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { type Office, openOffice } from './office/office';
import type { Visitor } from './office/visitor';

type Holder = Schemas['RoleHolder'];

const UNKNOWN_ID = '01a20cbd-0000-7000-8000-000000000000';

describe('the security administrator', () => {
  let office: Office;
  let owner: Client;
  let security: Visitor;
  const holderOf = async (account: string): Promise<Holder> => {
    const { items } = (await security.get<Schemas['RoleHolderPage']>(`/role-holders?limit=200&q=${account}`)).body;
    return items.find((one) => one.account === account)!;
  };
  const grant = async (account: string, roles: string[], fields: string[] = [], by = security) => {
    const { id, version } = await holderOf(account);
    return by.put<Holder & { code?: string }>(`/role-holders/${id}`, version, { roles, fields });
  };
  const trail = async (action: string) =>
    (
      await owner.query<{ actor_account: string; actor_role: string; object_id: string; facts: object }>(
        'select * from audit_entry where action = $1 order by id',
        [action],
      )
    ).rows;

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    security = await office.signIn('anquan');
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('reads who holds which roles, page by page, by name, by account and by role', async () => {
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: Schemas['RoleHolderPage'] } = await security.get(
        `/role-holders?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      pages.push(...body.items.map(({ account }) => account));
      cursor = body.nextCursor;
    }
    const all = (await security.get<Schemas['RoleHolderPage']>('/role-holders')).body;
    expect(pages).toEqual(all.items.map(({ account }) => account));
    expect(all.total).toEqual({ count: pages.length, exact: true });
    const { items } = (await security.get<Schemas['RoleHolderPage']>('/role-holders?role=leader&q=宋')).body;
    expect(items).toMatchObject([{ account: 'fenguan', roles: ['leader'], fields: [{}, {}], disabled: false }]);
    expect(JSON.stringify(all)).not.toMatch(/argon2|password/iu);
  });

  it('grants several roles of business, which count from the next request of a running session on', async () => {
    const person = await office.signIn('shuiwu1');
    expect((await person.get('/reports')).status).toBe(403);
    const { status, body, headers } = await grant('shuiwu1', ['leader', 'handler'], [office.unitId('桥头镇人民政府')]);
    expect([status, headers.etag]).toEqual([200, `"${body.version}"`]);
    expect(body).toMatchObject({ roles: ['leader', 'handler'], fields: [{ name: '桥头镇人民政府' }] });
    expect((await person.get('/reports')).status).toBe(200);
    expect((await person.get<Schemas['Account']>('/sessions/current')).body).toMatchObject({
      roles: ['leader', 'handler'],
      permissions: expect.arrayContaining(['report.read']) as unknown,
    });
    expect((await grant('shuiwu1', ['handler'])).body).toMatchObject({ roles: ['handler'], fields: [] });
    expect((await person.get('/reports')).status).toBe(403);
  });

  it('takes all roles away: what stays is the own session', async () => {
    const person = await office.signIn('jiaoyu');
    expect((await grant('jiaoyu', [])).body.roles).toEqual([]);
    expect((await person.get('/tasks')).status).toBe(403);
    expect((await person.get<Schemas['Account']>('/sessions/current')).body.roles).toEqual([]);
    expect((await person.delete('/sessions/current')).status).toBe(204);
  });

  it('ends the sessions of whoever comes to another power', async () => {
    const person = await office.signIn('li');
    expect((await grant('li', ['auditor'])).body.roles).toEqual(['auditor']);
    expect((await person.get('/sessions/current')).status).toBe(401);
    expect((await grant('li', ['clerk'])).status).toBe(200);
  });

  it('leaves a line that says what was held before', async () => {
    const { id, version } = await holderOf('qiaotou');
    await security.put(`/role-holders/${id}`, version, { roles: ['unit_head', 'liaison'], fields: [] });
    expect((await trail('role.grant')).at(-1)).toMatchObject({
      actor_account: 'anquan',
      actor_role: 'security_admin',
      object_id: id,
      facts: { version: version + 1 },
      before: { roles: ['liaison'], fields: [] },
      after: { roles: ['unit_head', 'liaison'], fields: [] },
    });
  });

  it.each([
    ['an administrator’s role beside another', 'wang', ['clerk', 'auditor'], 422, 'role/exclusive'],
    ['two administrators’ roles', 'wang', ['system_admin', 'security_admin'], 422, 'role/exclusive'],
    ['the role of a program', 'wang', ['integration'], 409, 'role/of_a_program'],
    ['a unit’s role without a unit', 'xitong', ['unit_head'], 422, 'role/unit_missing'],
    ['anything to oneself', 'anquan', ['security_admin'], 403, 'role/own'],
  ])('is refused %s, and nothing changes', async (_, account, roles, status, code) => {
    const before = await holderOf(account);
    const answer = await grant(account, roles);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await holderOf(account)).toEqual(before);
  });

  it('is refused a field of work for whoever is no leader, and one that is no unit', async () => {
    expect((await grant('wang', ['clerk'], [office.unitId('青禾区水务局')])).body.code).toBe(
      'role/field_without_leader',
    );
    const { status, body } = await grant('quzhang', ['leader'], [office.unitId('青禾区水务局'), UNKNOWN_ID]);
    expect([status, (body as unknown as Schemas['Problem']).errors]).toEqual([
      400,
      [{ field: 'fields.1', message: '单位不存在' }],
    ]);
  });

  it('writes over no change that it has not seen, and needs to say what it has seen', async () => {
    const { id, version } = await holderOf('liuqiao');
    const wanted = { roles: ['liaison'], fields: [] };
    expect((await security.put(`/role-holders/${id}`, version + 1, wanted)).status).toBe(412);
    expect((await security.send('PUT', `/role-holders/${id}`, wanted)).status).toBe(428);
    expect((await security.put(`/role-holders/${UNKNOWN_ID}`, 1, wanted)).body).toMatchObject({
      status: 404,
      code: 'role/not_found',
    });
  });

  it('never takes the last security administrator away, even when two take each other away at once', async () => {
    const other = await office.signIn('anquan2');
    const [one, two] = [await holderOf('anquan'), await holderOf('anquan2')];
    const none = { roles: [], fields: [] };
    const answers = await Promise.all([
      security.put(`/role-holders/${two.id}`, two.version, none),
      other.put(`/role-holders/${one.id}`, one.version, none),
    ]);
    // Whoever comes second is told so, or has no session any more.
    const [first, second] = answers.map(({ status }) => status).sort();
    expect([first, [401, 403, 409].includes(second!)]).toEqual([200, true]);
    const { rows } = await owner.query(`select 1 from account_role where role = 'security_admin'`);
    expect(rows).toHaveLength(1);
  });
});

describe('the database', () => {
  let office: Office;
  let owner: Client;
  let app: Client;
  const codeOf = (client: Client, statement: string) =>
    client.query(statement).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  const of = (account: string) => `(select id from account where account = '${account}')`;

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    app = new Client({ connectionString: office.database.appUrl });
    await owner.connect();
    await app.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.end();
    await office.close();
  });

  it.each([
    // A second administrator's role, with the power of the role, or with that of the account.
    [`insert into account_role (account_id, role, power) values (${of('xitong')}, 'auditor', 'auditor')`, '23503'],
    [`insert into account_role (account_id, role, power) values (${of('xitong')}, 'auditor', 'system_admin')`, '23514'],
    [`insert into account_role (account_id, role, power) values (${of('anquan')}, 'clerk', 'business')`, '23503'],
    [`insert into account_role (account_id, role, power) values (${of('wang')}, 'auditor', 'auditor')`, '23503'],
    [`update account set power = 'auditor' where account = 'xitong'`, '23001'],
    [`insert into account_role (account_id, role, power) values (${of('wang')}, 'king', 'business')`, '23514'],
    // A program has no password, whoever writes it.
    [`update account set power = 'integration' where account = 'bare'`, '23514'],
  ])('refuses, to the owner and to the program: %s', async (statement, code) => {
    await owner.query(
      `insert into account (id, account, name, password_hash) values (gen_random_uuid(), 'bare', '无', 'x') on conflict do nothing`,
    );
    for (const client of [owner, app])
      expect(await codeOf(client, statement)).toMatch(code === '23001' ? /^2300[13]$/u : code);
  });

  it('lets nobody sign in as a program', async () => {
    await owner.query(
      `insert into account (id, account, name, power) values (gen_random_uuid(), 'duijie', '对接', 'integration')`,
    );
    await owner.query(
      `insert into account_role (account_id, role, power) values (${of('duijie')}, 'integration', 'integration')`,
    );
    for (const password of ['', ' ', 'null', 'x']) {
      const { status } = await office.stranger().post('/sessions', { account: 'duijie', password });
      expect([400, 401]).toContain(status);
    }
  });
});
