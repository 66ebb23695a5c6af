import type { Schemas } from '@duban/api-client';
import type { ChainHead } from '@duban/supervision';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { sayReport, VerifyTrail } from '../../../apps/api/src/audit';
import { ChainJobs } from '../../../apps/api/src/audit/chain/chain-jobs';
import { type Office, openOffice } from './office';
import { longPage } from './page';
import type { Visitor } from './visitor';

/** An office whose trail is sealed into a chain, with the owner of its tables at hand. */
export interface AuditedOffice {
  office: Office;
  owner: Client;
  clerk: Visitor;
  headFile: string;
  /** Leaves this many lines in the trail, as a clerk does. */
  work: (lines: number) => Promise<void>;
  seal: () => Promise<void>;
  purge: () => Promise<void>;
  verify: (heads?: ChainHead[]) => Promise<string>;
  /** Lets the owner do what the triggers refuse, as whoever holds the database can. */
  tamper: (...statements: string[]) => Promise<void>;
  /** Remembers the trail as it is, and brings it back. */
  remember: () => Promise<void>;
  restore: () => Promise<void>;
  close: () => Promise<void>;
}

const TABLES = ['audit_entry', 'audit_seal', 'audit_cut', 'audit_verification', 'audit_head'];

export const openAuditedOffice = async (settings: Record<string, string> = {}): Promise<AuditedOffice> => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-heads-'));
  const headFile = join(folder, 'heads.jsonl');
  const office = await openOffice({ AUDIT_HEAD_FILE: headFile, ...settings });
  const owner = new Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
  const clerk = await office.signIn('wang');
  const actor = { id: null, account: null, roles: [], ip: 'command' };
  let pages = 0;
  let heads = Buffer.alloc(0);
  const triggers = (what: string) =>
    owner.query(TABLES.map((table) => `alter table ${table} ${what} trigger user`).join('; '));
  const tamper = async (...statements: string[]) => {
    await triggers('disable');
    for (const statement of statements) await owner.query(statement);
    await triggers('enable');
  };
  return {
    office,
    owner,
    clerk,
    headFile,
    work: async (lines) => {
      const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', {
        text: `${longPage(lines)}${'。'.repeat((pages += 1))}`,
      });
      const { body: drafts } = await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts?limit=${lines}`);
      for (const { id } of drafts.items.slice(0, lines - 1)) await clerk.act(`/drafts/${id}/accept`, 1);
    },
    seal: () => office.app.get(ChainJobs).seal(),
    purge: () => office.app.get(ChainJobs).purge(),
    verify: async (heads = []) => sayReport(await office.app.get(VerifyTrail).run({ origin: 'command', actor, heads })),
    tamper,
    remember: async () => {
      heads = readFileSync(headFile);
      for (const table of TABLES) await owner.query(`create table was_${table} as table ${table}`);
    },
    restore: async () => {
      writeFileSync(headFile, heads);
      await tamper(...TABLES.flatMap((table) => [`delete from ${table}`, `insert into ${table} table was_${table}`]));
    },
    close: async () => {
      await owner.end();
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What a file of heads holds. */
export const headsIn = (file: string): ChainHead[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ChainHead);
