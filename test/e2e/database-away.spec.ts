import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { pino } from 'pino';
import { createApplication } from '../../apps/api/src/application';
import { readConfig } from '../../apps/api/src/platform/config/app-config';
import { type Office, openOffice } from './office/office';
import { PASSWORD } from './office/people';
import { SIGN_IN } from '../support/database';

const unavailable = expect.objectContaining({ status: 503, code: 'server/unavailable' }) as object;

describe('while the database does not answer', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const config = readConfig({
      ...SIGN_IN,
      DATABASE_URL: 'postgresql://duban@127.0.0.1:1/duban',
      WEB_FOLDER: 'nowhere',
    });
    app = await createApplication(config, pino({ level: 'silent' }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  it('the process starts and lives, but is not ready', async () => {
    expect((await app.inject({ url: '/api/v1/health/live' })).statusCode).toBe(200);
    const { statusCode, headers, json } = await app.inject({ url: '/api/v1/health/ready' });
    expect([statusCode, headers['retry-after'], json()]).toEqual([503, '5', unavailable]);
  });

  it('every request gets 503 and is told to come again, and hears nothing of the reason', async () => {
    const answers = await Promise.all([
      app.inject({ url: '/api/v1/tasks', cookies: { duban_session: 'x'.repeat(43) } }),
      app.inject({ method: 'POST', url: '/api/v1/sessions', payload: { account: 'wang', password: PASSWORD } }),
    ]);
    for (const { headers, body, json } of answers) {
      expect([headers['retry-after'], json()]).toEqual(['5', unavailable]);
      expect(body).not.toMatch(/127\.0\.0\.1|ECONN|prisma/iu);
    }
  });
});

describe('when the database has been away', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ DATABASE_POOL: '3' });
  });
  afterAll(() => office.close());

  it('every broken connection is replaced, and requests go on', async () => {
    const clerk = await office.signIn('wang');
    // The login behind the runtime role: whoever signed in may end its own sessions.
    const login = new URL(office.database.appUrl);
    login.searchParams.delete('options');
    const killer = new Client({ connectionString: login.href });
    await killer.connect();
    for (let round = 0; round < 3; round += 1) {
      const { rowCount } = await killer.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'duban'`,
      );
      expect(rowCount).toBeGreaterThan(0);
      const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await clerk.get('/tasks')).status));
      expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
      expect((await clerk.get('/tasks')).status).toBe(200);
    }
    await killer.end();
  });

  it('a crowd of requests larger than the pool is answered in turn', async () => {
    const clerk = await office.signIn('wang');
    const answers = await Promise.all(Array.from({ length: 60 }, () => clerk.get('/tasks')));
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect((await clerk.get('/tasks')).status).toBe(200);
  });
});
