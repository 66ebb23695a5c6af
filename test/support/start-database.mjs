// Before the first spec that needs a database: one throw-away server, one migrated template, one clone for each worker.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import pg from 'pg';
import { startScratchDatabase } from '../../scripts/scratch-database.mjs';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

export default async function startDatabase({ maxWorkers }) {
  const server = await testServer();
  globalThis.dubanTestServer = server;
  process.env.DUBAN_TEST_DATABASES = JSON.stringify(server.access);
  execFileSync(process.execPath, [prisma, 'migrate', 'deploy'], {
    env: { ...process.env, DATABASE_URL: inDatabase(server.access.ownerUrl, server.access.template) },
    stdio: 'pipe',
  });
  const client = new pg.Client({ connectionString: server.access.ownerUrl });
  await client.connect();
  for (let worker = 1; worker <= maxWorkers; worker++)
    await client.query(`create database ${server.access.template}_worker_${worker} template ${server.access.template}`);
  await client.end();
}

/** A server of our own; or, with TEST_DATABASE_URL, databases of our own on that server: the named one is not touched. */
async function testServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    const template = `duban_test_${process.pid}`;
    const client = new pg.Client({ connectionString: given });
    await client.connect();
    await client.query(`create database ${template}`);
    await client.end();
    return {
      access: { template, ownerUrl: given, appUrl: asRuntimeRole(given) },
      stop: () => dropDatabases(given, template),
    };
  }
  const { ownerUrl, appUrl, stop } = await startScratchDatabase({ database: 'duban_test' });
  const access = {
    template: 'duban_test',
    ownerUrl: inDatabase(ownerUrl, 'postgres'),
    appUrl: inDatabase(appUrl, 'postgres'),
  };
  return { access, stop };
}

function inDatabase(address, database) {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}

function asRuntimeRole(address) {
  const url = new URL(address);
  url.searchParams.set('options', '-c role=duban_app');
  return url.href;
}

async function dropDatabases(address, template) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [template]);
  for (const { datname } of rows) await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
  await client.end();
}
