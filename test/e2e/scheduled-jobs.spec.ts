import { Client } from 'pg';
import { pino } from 'pino';
import { SESSION_LIFE } from '../../apps/api/src/accounts/session-token';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { installJobQueue, JobRunner, JobSchedule } from '../../apps/api/src/platform/jobs';
import { type Office, openOffice } from './office/office';

const SILENT = pino({ level: 'silent' });

describe('a scheduled job', () => {
  let office: Office;
  let app: Client;
  const jobCalled = (name: string) =>
    office.app
      .get(JobSchedule)
      .all()
      .find((job) => job.name === name)!;
  const count = async (table: string) => (await app.query(`select from ${table}`)).rowCount;
  const later = (ms: number) => jest.spyOn(office.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + ms));

  beforeAll(async () => {
    office = await openOffice();
    app = new Client({ connectionString: office.database.appUrl });
    await app.connect();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await app.end();
    await office.close();
  });

  it('is done by a process of the runtime role, on a queue that the owner has installed, twice over and at once', async () => {
    await Promise.all([1, 2].map(() => installJobQueue(office.database.ownerUrl, SILENT)));
    await installJobQueue(office.database.ownerUrl, SILENT);
    const rung = new Promise<void>((resolve) => {
      office.app.get(JobSchedule).add({ name: 'ring', cron: '0 0 1 1 *', run: () => Promise.resolve(resolve()) });
    });
    await office.app.get(JobRunner).start(SILENT);
    await app.query(`select graphile_worker.add_job('ring', payload := '{}')`);
    await expect(rung).resolves.toBeUndefined();
  });

  it('is on the schedule of the database', async () => {
    const { rows } = await app.query<{ identifier: string }>(
      'select identifier from graphile_worker._private_known_crontabs',
    );
    expect(rows.map(({ identifier }) => identifier).sort()).toEqual([
      'carry-out-unit-changes',
      'forget-old-attempts',
      'forget-old-keys',
      'purge-sessions',
      'purge-trail',
      'ring',
      'seal-trail',
      'verify-trail',
    ]);
  });

  it.each([
    'create table graphile_worker.mine (a int)',
    'delete from graphile_worker.migrations',
    'drop schema graphile_worker',
  ])('gives the runtime role no power over the queue’s tables: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('removes sessions that are over, and no others', async () => {
    await app.query('delete from session');
    const [wang, li] = [await office.signIn('wang'), await office.signIn('li')];
    await jobCalled('purge-sessions').run();
    expect(await count('session')).toBe(2);
    later(SESSION_LIFE.idleMs - 60_000);
    expect((await wang.refresh()).status).toBe(200);
    later(SESSION_LIFE.idleMs + 1000);
    await jobCalled('purge-sessions').run();
    expect(await count('session')).toBe(1);
    expect((await wang.get('/tasks')).status).toBe(200);
    expect((await li.get('/tasks')).status).toBe(401);
    later(SESSION_LIFE.absoluteMs + 1000);
    await jobCalled('purge-sessions').run();
    expect(await count('session')).toBe(0);
  });

  it('forgets the answers to named requests after a week', async () => {
    const clerk = await office.signIn('wang');
    await clerk.post('/reports', { text: '区水务局要在5月1日前完成清淤。' }, { 'idempotency-key': 'a' });
    await jobCalled('forget-old-keys').run();
    expect(await count('idempotency_key')).toBe(1);
    later(8 * 24 * 3_600_000);
    await jobCalled('forget-old-keys').run();
    expect(await count('idempotency_key')).toBe(0);
  });
});

describe('a process without a queue', () => {
  it('says so, and does not end', async () => {
    const office = await openOffice();
    await expect(office.app.get(JobRunner).start(SILENT)).rejects.toThrow(/permission denied/u);
    expect((await office.stranger().get('/health/ready')).status).toBe(200);
    await office.close();
  });
});
