import { randomBytes } from 'node:crypto';
import { Client, DatabaseError } from 'pg';

/** The addresses of one test database: the owner's, which may change its tables, and the runtime role's. */
export interface DatabaseUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** A database of its own, with every migration applied and no row of business in it. */
export interface FreshDatabase extends DatabaseUrls {
  /** The settings a process of the application needs to find this database. */
  readonly environment: Readonly<
    Record<'DATABASE_URL' | 'DATABASE_APP_URL' | 'DUBAN_SECRET' | 'ADMIN_SECOND_FACTOR', string>
  >;
  readonly drop: () => Promise<void>;
}

/** A secret of this run; and administrators who sign in with a password alone: the stories of sign-in ask for codes by themselves. */
export const SIGN_IN = { DUBAN_SECRET: randomBytes(32).toString('hex'), ADMIN_SECOND_FACTOR: 'off' } as const;

const NOT_PERMITTED = '42501';

interface TestServer extends DatabaseUrls {
  readonly template: string;
}

/** The database of this Jest worker: migrated once, shared by the spec files that run in the worker one after another. */
export function databaseUrls(): DatabaseUrls {
  const server = testServer();
  return urlsOf(server, `${server.template}_worker_${process.env.JEST_WORKER_ID ?? '1'}`);
}

/** Clones the migrated template (some 50 ms), for a spec file that must not see the rows of another. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = testServer();
  const name = `${server.template}_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${server.template}`);
  const urls = urlsOf(server, name);
  return {
    ...urls,
    environment: { DATABASE_URL: urls.ownerUrl, DATABASE_APP_URL: urls.appUrl, ...SIGN_IN },
    drop: () => drop(server, name),
  };
}

/** Ends the sessions that a spec has left; but the server's own autovacuum only leaves where nobody forces it. */
async function drop(server: TestServer, name: string): Promise<void> {
  try {
    await onServer(server, `drop database if exists ${name} with (force)`);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === NOT_PERMITTED)) throw error;
    await onServer(server, `drop database if exists ${name}`);
  }
}

function testServer(): TestServer {
  const access = process.env.DUBAN_TEST_DATABASES;
  if (!access) throw new Error('no test database: the spec must be in a Jest project that starts one (jest.config.js)');
  return JSON.parse(access) as TestServer;
}

function urlsOf({ ownerUrl, appUrl }: TestServer, database: string): DatabaseUrls {
  const inDatabase = (address: string) => {
    const url = new URL(address);
    url.pathname = `/${database}`;
    return url.href;
  };
  return { ownerUrl: inDatabase(ownerUrl), appUrl: inDatabase(appUrl) };
}

async function onServer({ ownerUrl }: TestServer, statement: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
