import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { pino } from 'pino';
import { installJobQueue } from '../../../apps/api/src/platform/jobs';
import { ReadReports } from '../../../apps/api/src/second-reading/read-reports';
import { type ModelServer, openModelServer } from '../../support/model-server';
import { type Office, openOffice } from './office';
import type { Visitor } from './visitor';

type Reading = Schemas['SecondReading'];
type Report = Schemas['ReportDetail'];

export const KEY = 'sk-not-for-the-log';
/** A sentence that the rules do not take for a directive. */
export const EXTRA = '灌渠漏水的地方，四月二十日以前由桥头镇补好，区财政局出一部分钱。';
export const EXTRA_OWNERS = [{ name: '区财政局', role: 'support' }];
export const FOUND = { quote: EXTRA, owners: EXTRA_OWNERS };

let place = 0;
/** A report of a place of its own, with that sentence between two directives that the rules find. */
export const reportText = (): string => {
  place += 1;
  return `青禾报\u30002026年3月9日

全区第${place}次水利工作会召开

本报讯\u30003月6日，副区长宋明主持召开会议。

宋明强调，区水务局要在4月20日前完成第${place}号涵洞清淤。

${EXTRA}

宋明要求，柳桥村要在5月底前建成第${place}号泵站。
`;
};

/** An office with a second reader, a clerk in it, and a look behind the scenes. */
export interface SecondReadingStory {
  office: Office;
  clerk: Visitor;
  model: ModelServer;
  /** As the owner. */
  database: Client;
  importReport: (text?: string) => Promise<Report>;
  /** Does now what the job would do. */
  read: (reportId: string, ending?: AbortSignal) => Promise<void>;
  stateOf: (reportId: string) => Promise<Reading>;
  draftsOf: (reportId: string) => Promise<Schemas['Draft'][]>;
  trailOf: (reportId: string) => Promise<{ action: string; facts: object }[]>;
  /** For each job that waits to read the report: whether it is due. */
  dueJobs: (reportId: string) => Promise<boolean[]>;
  close: () => Promise<void>;
}

const TRAIL = 'select action, facts from audit_entry where object_id = $1 order by id';
const JOBS = `
  select run_at <= now() as due from graphile_worker._private_jobs where key = $1 and attempts < max_attempts`;

/** Opens such an office for one file of stories. */
export const openSecondReadingStory = async (): Promise<SecondReadingStory> => {
  const model = await openModelServer();
  const office = await openOffice({
    SECOND_READER_URL: `${model.address}/v1`,
    SECOND_READER_MODEL: 'local-model',
    SECOND_READER_KEY: KEY,
    SECOND_READER_TIMEOUT_MS: '500',
  });
  await installJobQueue(office.database.ownerUrl, pino({ level: 'silent' }));
  const database = new Client({ connectionString: office.database.ownerUrl });
  await database.connect();
  const clerk = await office.signIn('wang');
  return {
    office,
    clerk,
    model,
    database,
    importReport: async (text = reportText()) => {
      const { status, body } = await clerk.post<Report>('/reports', { text });
      if (status !== 201) throw new Error(`the report was not imported: ${status}`);
      return body;
    },
    read: (id, ending = new AbortController().signal) =>
      office.app.get(ReadReports, { strict: false }).read(id, ending),
    stateOf: async (id) => (await clerk.get<Reading>(`/reports/${id}/second-reading`)).body,
    draftsOf: async (id) => (await clerk.get<Schemas['DraftPage']>(`/reports/${id}/drafts`)).body.items,
    trailOf: async (id) => (await database.query<{ action: string; facts: object }>(TRAIL, [id])).rows,
    dueJobs: async (id) =>
      (await database.query<{ due: boolean }>(JOBS, [`read-second ${id}`])).rows.map(({ due }) => due),
    close: async () => {
      await database.end();
      await office.close();
      await model.close();
    },
  };
};
