import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { databaseUrls, freshDatabase } from '../support/database';

const ROOT = resolve(__dirname, '../..');
const SCHEMA = join(ROOT, 'prisma/schema.prisma');
const MIGRATIONS = join(ROOT, 'prisma/migrations');

/** Runs Prisma's command line as the owner of a database. */
async function prisma(ownerUrl: string, ...args: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/prisma/build/index.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const folders = () =>
  readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

describe('the migrations', () => {
  const differences = (schema: string) =>
    prisma(
      databaseUrls().ownerUrl,
      ...['migrate', 'diff', '--exit-code', '--from-migrations', MIGRATIONS, '--to-schema', schema],
    );

  it('should lead to the schema', async () => {
    expect(await differences(SCHEMA)).toMatchObject({ code: 0 });
  });

  it('should be seen to lag behind a schema that says more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-schema-'));
    const schema = join(folder, 'schema.prisma');
    writeFileSync(schema, `${readFileSync(SCHEMA, 'utf8')}\nmodel Planted {\n  id String @id\n}\n`);
    const found = await differences(schema);
    rmSync(folder, { recursive: true });
    expect(found).toMatchObject({ code: 2, said: expect.stringContaining('Planted') as string });
  });

  it('should be applied once where two deployments start at the same moment', async () => {
    const { ownerUrl, drop } = await freshDatabase();
    await query(ownerUrl, 'drop schema public cascade; create schema public');
    const deployments = await Promise.all([1, 2].map(() => prisma(ownerUrl, 'migrate', 'deploy')));
    const applied = await query(ownerUrl, 'select migration_name as name from _prisma_migrations order by name');
    await drop();
    expect(deployments).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(applied.map(({ name }) => name)).toEqual(folders());
  });

  it('should leave every table to the owner', async () => {
    const { ownerUrl, drop } = await freshDatabase();
    const owners = await query(
      ownerUrl,
      `select distinct pg_get_userbyid(relowner) = current_user as mine from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'S', 'v')`,
    );
    await drop();
    expect(owners).toEqual([{ mine: true }]);
  });
});

describe('the databases of the tests', () => {
  it('should not see the rows of one another', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await query(one.ownerUrl, 'create table only_here as select 1 as row');
    expect(await query(one.ownerUrl, 'select row from only_here')).toEqual([{ row: 1 }]);
    await expect(query(other.ownerUrl, 'select row from only_here')).rejects.toThrow('does not exist');
    await Promise.all([one.drop(), other.drop()]);
  });

  it('should be reached by the runtime role, which cannot change their tables', async () => {
    const { appUrl } = databaseUrls();
    expect(await query(appUrl, 'select current_user as role')).toEqual([{ role: 'duban_app' }]);
    await expect(query(appUrl, 'create table planted (row int)')).rejects.toThrow('permission denied');
  });
});
