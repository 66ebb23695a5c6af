import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { type StartedDuban, startDuban } from '../support/started-duban';

const DEMO = JSON.parse(readFileSync(join(__dirname, '../../prisma/seed/demo/accounts.json'), 'utf8')) as {
  password: string;
  accounts: [{ account: string }];
};

describe('npm start', () => {
  let folder: string;
  let port: number;
  let duban: StartedDuban | undefined;

  const start = async () => {
    duban = await startDuban(folder, port);
    return duban;
  };
  const get = (path: string, token?: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
  const signIn = async () => {
    const { password, accounts } = DEMO;
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: accounts[0].account, password, kind: 'token' }),
    });
    const { token } = (await answer.json()) as { token: string };
    return token;
  };
  const databaseRuns = () => {
    const [pid] = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
    return process.kill(Number(pid), 0);
  };

  // One data folder, as in an office: the second story begins where the first has ended cleanly.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-start-'));
    chmodSync(folder, 0o755); // the account that runs the database for root has to enter it
    port = await freePort();
  });
  afterEach(() => duban?.end('SIGTERM'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('should serve the web and a closed API on one port, tell the demo accounts, and end cleanly', async () => {
    const { address, said, end } = await start();
    expect(address).toBe(`http://127.0.0.1:${port}`);
    expect(said()).toContain(DEMO.accounts[0].account);
    const tasks = await get('/api/v1/tasks');
    expect(tasks.status).toBe(401);
    expect(tasks.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await tasks.json()).toMatchObject({ status: 401, code: 'session/required' });
    expect(await (await get('/')).text()).toContain('<div id="root"');
    expect(databaseRuns()).toBe(true);
    expect(await end('SIGINT')).toBe(0);
    expect(databaseRuns).toThrow('ENOENT');
    expect(readFileSync(join(folder, 'postgres/server.log'), 'utf8')).toContain('database system is shut down');
    await expect(get('/')).rejects.toThrow('fetch failed');
  });

  it('should free the port and keep what was done when it is killed', async () => {
    const { end } = await start();
    const token = await signIn();
    await end('SIGKILL');
    while (await get('/').then(Boolean, () => false)) await pause(50);
    await start();
    expect((await get('/api/v1/sessions/current', token)).status).toBe(200);
  });
});
