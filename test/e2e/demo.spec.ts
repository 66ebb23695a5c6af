import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { demoAccounts, demoGreeting, demoReports } from '../../prisma/seed/demo-data';
import { DemoLoader } from '../../prisma/seed/demo-loader';
import { type Office, openEmptyOffice, openOffice } from './office/office';

describe('the demo', () => {
  let office: Office;
  let owner: Client;
  const count = async (table: string) =>
    (await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n;

  beforeAll(async () => {
    office = await openEmptyOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    await DemoLoader.of(office.app).load();
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('has its units, its people and its reports, with drafts to decide', async () => {
    expect(await count('account')).toBe(demoAccounts().accounts.length);
    expect(await count('report')).toBe(demoReports().length);
    expect(await count('unit')).toBeGreaterThan(10);
    expect(await count('draft')).toBeGreaterThan(10);
  });

  it('lets everybody in whom it names, with the password that it prints', async () => {
    const { password, accounts } = demoAccounts();
    expect(demoGreeting(demoAccounts())).toContain(password);
    for (const { account, name, roles, unit } of accounts) {
      expect(demoGreeting(demoAccounts())).toContain(account);
      const { body } = await office.stranger().post<Schemas['Session']>('/sessions', { account, password });
      expect(body.account).toMatchObject({ account, name, roles, unit: { name: unit } });
    }
  });

  it('finds the units of its owners', async () => {
    const { password, accounts } = demoAccounts();
    const clerk = office.stranger();
    await clerk.signIn(accounts[0]!.account, password);
    const { items } = (await clerk.get<Schemas['ReportPage']>('/reports')).body;
    const drafts = (await clerk.get<Schemas['DraftPage']>(`/reports/${items[0]!.id}/drafts?limit=200`)).body.items;
    expect(drafts.flatMap(({ owners }) => owners).filter(({ unit }) => unit !== null).length).toBeGreaterThan(5);
  });

  it('is loaded once: a second run adds nothing, and finishes what a first left undone', async () => {
    const tables = ['unit', 'account', 'report', 'article', 'draft', 'audit_entry'];
    const before: number[] = [];
    for (const table of tables) before.push(await count(table));
    await DemoLoader.of(office.app).load();
    for (const [at, table] of tables.entries()) expect([table, await count(table)]).toEqual([table, before[at]]);
    const other = await openEmptyOffice();
    const loader = DemoLoader.of(other.app);
    await loader.loadUnitsAndAccounts();
    await loader.load();
    const clerk = other.stranger();
    await clerk.signIn(demoAccounts().accounts[0]!.account, demoAccounts().password);
    expect((await clerk.get<Schemas['ReportPage']>('/reports')).body.total.count).toBe(demoReports().length);
    await other.close();
  });

  it('does not come back when somebody has withdrawn it', async () => {
    const clerk = office.stranger();
    await clerk.signIn(demoAccounts().accounts[0]!.account, demoAccounts().password);
    const { id } = (await clerk.get<Schemas['ReportPage']>('/reports')).body.items[0]!;
    expect((await clerk.act(`/reports/${id}/withdraw`, 1, { reason: '练习完毕' })).status).toBe(200);
    await DemoLoader.of(office.app).load();
    expect((await clerk.get<Schemas['ReportPage']>('/reports')).body.items.map((one) => one.id)).not.toContain(id);
    expect(await count('report')).toBe(demoReports().length);
  });

  it('leaves an office of its own alone', async () => {
    const real = await openOffice();
    await DemoLoader.of(real.app).load();
    const clerk = await real.signIn('wang');
    expect((await clerk.get<Schemas['ReportPage']>('/reports')).body.total.count).toBe(0);
    const { account } = demoAccounts().accounts[0]!;
    const answer = await real.stranger().post('/sessions', { account, password: demoAccounts().password });
    expect(answer.status).toBe(401);
    await real.close();
  });
});
