import { Logger, type LogLevel, runMigrations } from 'graphile-worker';
import { Pool, type PoolClient } from 'pg';
import type { Logger as ProcessLog } from 'pino';

/** The queue keeps its tables in a schema of its own, which Prisma's migrations do not touch. */
export const QUEUE_SCHEMA = 'graphile_worker';

const LEVELS: Readonly<Record<LogLevel, 'error' | 'warn' | 'debug'>> = {
  error: 'error',
  warning: 'warn',
  info: 'debug',
  debug: 'debug',
};

/** The queue's messages in the log of the process. */
export const queueLogger = (log: ProcessLog): Logger =>
  new Logger(() => (level, message) => log[LEVELS[level]](message));

const PROTECTED_TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = '${QUEUE_SCHEMA}' and c.relrowsecurity`;

/** What the runtime role may do with the queue: work and ask for work. Its tables are guarded by row policies too. */
const grantToRuntime = async (client: PoolClient): Promise<void> => {
  await client.query(`
    grant usage on schema ${QUEUE_SCHEMA} to duban_app;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to duban_app;
    revoke insert, update, delete on ${QUEUE_SCHEMA}.migrations from duban_app;
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to duban_app;
    grant execute on all functions in schema ${QUEUE_SCHEMA} to duban_app`);
  const { rows } = await client.query<{ name: string }>(PROTECTED_TABLES);
  for (const { name } of rows) {
    await client.query(`
      drop policy if exists duban_app on ${name};
      create policy duban_app on ${name} to duban_app using (true) with check (true)`);
  }
};

const inTransaction = async (pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> => {
  const client = await pool.connect();
  try {
    // Two starts may install at the same moment.
    await client.query(`begin; select pg_advisory_xact_lock(hashtext('duban job queue'))`);
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};

/** Installs or updates the queue, as the owner; with every migration of the database, and harmless to repeat. */
export const installJobQueue = async (ownerUrl: string, log: ProcessLog): Promise<void> => {
  const pool = new Pool({ connectionString: ownerUrl, max: 2 })
    .on('error', () => undefined)
    .on('connect', (client) => {
      client.on('error', () => undefined);
    });
  try {
    await runMigrations({ pgPool: pool, schema: QUEUE_SCHEMA, logger: queueLogger(log) });
    await inTransaction(pool, grantToRuntime);
  } finally {
    await pool.end();
  }
};
