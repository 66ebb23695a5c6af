import type { Schemas } from '@duban/api-client';
import { MetadataScanner } from '@nestjs/core';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Client } from 'pg';
import { RouteCheckModule } from '../../../apps/api/src/platform/route-check/route-check.module';
import { type Route, routesOf } from '../../../apps/api/src/platform/route-check/routes';
import { type Office, openOffice } from '../office/office';
import { PAGE } from '../office/page';
import type { ACCOUNTS } from '../office/people';
import type { Principal } from './expectations';

type Account = keyof typeof ACCOUNTS;

/** What a principal sends to be known. */
export type Credential = Record<string, string>;

/** Everybody and everything that the matrix speaks of, in one office. */
export interface Stage {
  office: Office;
  owner: Client;
  routes: Route[];
  credentials: Readonly<Record<Principal, Credential>>;
  /** Tasks by a word of their title. */
  tasks: Map<string, string>;
  report: string;
  withdrawn: string;
  draft: string;
  holder: string;
}

const SIGNED_IN: readonly [Principal, Account][] = [
  ['clerk', 'wang'],
  ['head', 'zhuren'],
  ['leader', 'quzhang'],
  ['field', 'fenguan'],
  ['unit', 'shuiwu0'],
  ['liaison', 'qiaotou'],
  ['support', 'caizheng'],
  ['village', 'liuqiao'],
  ['handler', 'shuiwu1'],
  ['system', 'xitong'],
  ['security', 'anquan'],
  ['auditor', 'shenji'],
];
/** Clerks to whom something happens after they have signed in. */
const FALLEN = ['expired', 'disabled', 'revoked', 'demoted'] as const;

const of = (account: string) => `(select id from account where account = '${account}')`;

/** One who is signed in as a clerk, on an account of that name. */
const addClerks = async (owner: Client): Promise<void> => {
  for (const name of FALLEN) {
    await owner.query(
      `insert into account (id, account, name, unit_id, password_hash)
       select gen_random_uuid(), $1, $1, unit_id, password_hash from account where account = 'qiaotou'`,
      [name],
    );
    await owner.query(`insert into account_role (account_id, role, power) values (${of(name)}, 'clerk', 'business')`);
  }
};

const fell = async (owner: Client): Promise<void> => {
  await owner.query(`update session set expires_at = now() - interval '1 second' where account_id = ${of('expired')}`);
  await owner.query(`update account set disabled_at = now() where account = 'disabled'`);
  await owner.query(`delete from account_role where account_id = ${of('revoked')}`);
  await owner.query(`update account_role set role = 'liaison' where account_id = ${of('demoted')}`);
  // A unit without a task, so that the column shows what the role gives and not what the unit has.
  await owner.query(
    `update account set unit_id = (select id from unit where name = '青禾区督查室') where account = 'demoted'`,
  );
};

const importAndAccept = async (office: Office) => {
  const clerk = await office.signIn('wang');
  const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
  const list = `/reports/${report.id}/drafts`;
  const { items } = (await clerk.get<Schemas['DraftPage']>(list)).body;
  const tasks = new Map<string, string>();
  for (const { id, title } of items) {
    const { body } = await clerk.act<Schemas['Draft']>(`/drafts/${id}/accept`, 1);
    for (const word of ['清淤', '灌渠修复', '巡查', '校车'])
      if (title.includes(word)) tasks.set(word, body.taskId ?? '');
  }
  const { body: second } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: `${PAGE}再` });
  await clerk.act(`/reports/${second.id}/withdraw`, 1, { reason: '重复导入' });
  return { tasks, report: report.id, withdrawn: second.id, draft: items[0]!.id };
};

/** Opens the office of the matrix. */
export const openStage = async (): Promise<Stage> => {
  const office = await openOffice();
  const owner = new Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
  await addClerks(owner);
  const business = await importAndAccept(office);
  await owner.query(`update task_part set handler_id = ${of('shuiwu1')} where task_id = $1`, [
    business.tasks.get('校车'),
  ]);
  const credentials: Partial<Record<Principal, Credential>> = {
    stranger: {},
    program: { authorization: `Bearer ${'x'.repeat(43)}` },
  };
  const everybody: (readonly [Principal, string])[] = [...SIGNED_IN, ...FALLEN.map((one) => [one, one] as const)];
  for (const [principal, account] of everybody) {
    const visitor = await office.signIn(account as Account);
    credentials[principal] = { cookie: `duban_session=${visitor.token}` };
  }
  await fell(owner);
  const { rows } = await owner.query<{ id: string }>(`select id from account where account = 'jiaoyu'`);
  const check = office.app.select(RouteCheckModule).select(DiscoveryModule);
  return {
    office,
    owner,
    routes: routesOf(check.get(DiscoveryService), new MetadataScanner()),
    credentials: credentials as Record<Principal, Credential>,
    ...business,
    holder: rows[0]!.id,
  };
};
