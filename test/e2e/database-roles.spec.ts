import { Client } from 'pg';
import { readConfig } from '../../apps/api/src/platform/config/app-config';
import { Database } from '../../apps/api/src/platform/database';
import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import { SIGN_IN } from '../support/database';

const DENIED = '42501';
const WITHDRAWN = `version = version + 1, withdrawn_at = now(), withdraw_reason = 'x',
  withdrawn_by_id = (select id from account where account = 'wang')`;

describe('the role that the program runs as', () => {
  let office: Office;
  let app: Client;
  let owner: Client;
  const refusalOf = (client: Client, statement: string) =>
    client.query(statement).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  beforeAll(async () => {
    office = await openOffice();
    const clerk = await office.signIn('wang');
    await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
    app = new Client({ connectionString: office.database.appUrl });
    owner = new Client({ connectionString: office.database.ownerUrl });
    await app.connect();
    await owner.connect();
  });
  afterAll(async () => {
    await app.end();
    await owner.end();
    await office.close();
  });

  it.each([
    'create table mine (a int)',
    'create schema mine',
    'create function mine() returns int language sql as $$ select 1 $$',
    'alter table task add column mine int',
    'drop table task',
    'create index mine on task (title)',
    'create role mine',
    'alter table audit_entry disable trigger all',
  ])('may not: %s', async (statement) => {
    expect(await refusalOf(app, statement)).toBe(DENIED);
  });

  it.each([
    `update audit_entry set result = 'done'`,
    'delete from audit_entry',
    'truncate audit_entry',
    'delete from outbox_event',
    `update report set text = 'x'`,
    `update report set date = '2026-03-10'`,
    'update report set version = 2',
    'delete from report',
    `update article set headline = 'x'`,
    `update draft set answer = '{}'`,
    'delete from draft',
    'delete from account',
    'delete from unit',
    'select * from _prisma_migrations',
  ])('may not: %s', async (statement) => {
    expect(await refusalOf(app, statement)).toBe(DENIED);
  });

  it.each([
    `update audit_entry set result = 'done'`,
    'delete from audit_entry',
    'truncate audit_entry',
    `update report set text = 'x'`,
    'update report set version = version + 1',
    `update report set ${WITHDRAWN}, date = '2026-03-10'`,
    'delete from report',
    `update article set headline = 'x'`,
    `update draft set answer = '{}'`,
  ])('and the owner is stopped by a trigger: %s', async (statement) => {
    expect(await refusalOf(owner, statement)).toBe(DENIED);
  });

  it.each([
    `update account set power = 'king'`,
    `insert into account_role (account_id, role, power) select id, 'king', power from account limit 1`,
    `update draft set state = 'accepted'`,
    `update draft set state = 'dismissed', decided_at = now()`,
  ])('cannot store what no rule allows: %s', async (statement) => {
    expect(await refusalOf(app, statement)).toBe('23514');
  });

  it('withdraws a report once and for good, and changes nothing else with it', async () => {
    for (const statement of [
      `update report set ${WITHDRAWN.replace('version + 1', 'version + 2')}`,
      'update report set withdrawn_at = now()',
    ])
      expect([statement, await refusalOf(app, statement)]).toEqual([statement, DENIED]);
    expect(await refusalOf(app, `update report set ${WITHDRAWN.replace(`'x'`, 'null')}`)).toBe('23514');
    expect(await refusalOf(app, `update report set ${WITHDRAWN}`)).toBe('done');
    for (const statement of [
      `update report set ${WITHDRAWN}`,
      `update report set withdraw_reason = 'y'`,
      'update report set withdrawn_at = null, withdrawn_by_id = null, withdraw_reason = null',
    ]) {
      expect([statement, await refusalOf(app, statement)]).toEqual([statement, DENIED]);
      expect([statement, await refusalOf(owner, statement)]).toEqual([statement, DENIED]);
    }
  });

  it('is taken on by the owner’s connection where it has no login of its own', async () => {
    const database = new Database(readConfig({ ...SIGN_IN, DATABASE_URL: office.database.ownerUrl }));
    const [who] = await database.read<{ current: string; zone: string }>(
      `select current_user as current, current_setting('timezone') as zone`,
      [],
    );
    await database.onApplicationShutdown();
    expect(who).toEqual({ current: 'duban_app', zone: 'UTC' });
  });
});
