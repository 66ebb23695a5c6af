import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type HeldDatabase, holdDatabase } from '../support/held-database';

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let made: string;
  let folder: string;
  let held: HeldDatabase[] = [];

  const hold = async () => {
    const database = await holdDatabase(folder);
    held.push(database);
    return database;
  };

  // A server's data are made once, which takes seconds; each story has a copy of them.
  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'duban-made-'));
    await (await holdDatabase(made)).leave();
  });
  afterAll(() => rmSync(made, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-faults-'));
    // As root the server runs as somebody else, whose files they stay.
    execFileSync('cp', ['-a', `${made}/.`, folder]);
  });
  afterEach(async () => {
    for (const database of held) await database.leave();
    held = [];
    rmSync(folder, { recursive: true });
  });

  it('should keep what was committed when the server is killed, and recover with the next start', async () => {
    const first = await hold();
    await query(first.ownerUrl, "create table directive as select '年底前完成' as text");
    process.kill(first.pid, 'SIGKILL');
    const second = await hold();
    expect(second.reused).toBe(false);
    expect(await query(second.ownerUrl, 'select text from directive')).toEqual([{ text: '年底前完成' }]);
  });

  it('should recover when its user and the server are killed together', async () => {
    const first = await hold();
    await query(first.ownerUrl, "create table directive as select '月底前报送' as text");
    await first.kill();
    process.kill(first.pid, 'SIGKILL');
    const second = await hold();
    expect(await query(second.ownerUrl, 'select text from directive')).toEqual([{ text: '月底前报送' }]);
  });

  it('should go on serving the next start when only its user was killed', async () => {
    const first = await hold();
    await first.kill();
    const second = await hold();
    expect(second).toMatchObject({ reused: true, pid: first.pid });
    await second.leave();
    await expect(query(second.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('should serve two that start at once, and stop when the last of them leaves', async () => {
    const [one, other] = await Promise.all([hold(), hold()]);
    expect(other.pid).toBe(one.pid);
    await one.leave();
    expect(await query(other.ownerUrl, 'select 1 as answer')).toEqual([{ answer: 1 }]);
    await other.leave();
    await expect(query(other.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('should give the owner the tables and the runtime role none', async () => {
    const { ownerUrl, appUrl } = await hold();
    await expect(query(appUrl, 'create table directive (text text)')).rejects.toThrow('permission denied');
    expect(await query(ownerUrl, 'create table directive (text text)')).toEqual([]);
    await expect(query(appUrl, 'select text from directive')).rejects.toThrow('permission denied');
    const asRuntimeRole = `${ownerUrl}?options=${encodeURIComponent('-c role=duban_app')}`;
    expect(await query(asRuntimeRole, 'select current_user as role')).toEqual([{ role: 'duban_app' }]);
  });

  it('should order and find Chinese by a UTF-8 locale, with checksums, on this machine only', async () => {
    const { ownerUrl } = await hold();
    const [facts] = await query(
      ownerUrl,
      `select datlocprovider as provider, datlocale as locale, current_setting('data_checksums') as checksums,
        current_setting('listen_addresses') as addresses from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({ provider: 'b', locale: 'C.UTF-8', checksums: 'on', addresses: '127.0.0.1' });
    await query(ownerUrl, 'create extension pg_trgm');
    const [{ trigrams }] = (await query(ownerUrl, "select show_trgm('合同管理') as trigrams")) as [
      { trigrams: string[] },
    ];
    expect(trigrams.length).toBeGreaterThan(2);
  });

  it('should refuse data of another major version', async () => {
    const first = await hold();
    await first.leave();
    const file = join(folder, 'data', 'PG_VERSION');
    expect(readFileSync(file, 'utf8').trim()).toBe('18');
    writeFileSync(file, '17\n');
    await expect(hold()).rejects.toThrow('other_version');
  });
});
