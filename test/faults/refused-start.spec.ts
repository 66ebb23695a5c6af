import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../support/free-port';
import { holdDatabase } from '../support/held-database';

const ROOT = resolve(__dirname, '../..');

/** Runs `npm start`'s script to its end with settings that cannot work. */
async function start(settings: Record<string, string>, ...nodeOptions: string[]) {
  const child = spawn(process.execPath, [...nodeOptions, join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.trim() };
}

/** Exit code 1 and one line: no stack trace, no message of a library. */
const oneSentence = (said: RegExp) => ({
  code: 1,
  said: expect.stringMatching(new RegExp(`^${said.source}$`)) as string,
});

describe('npm start', () => {
  const servers: { close: () => unknown }[] = [];
  const listen = async () => {
    const server = createServer();
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('should name the busy port and another one', async () => {
    const port = await listen();
    expect(await start({ PORT: String(port) })).toEqual(oneSentence(/端口 \d+ 已被占用.*PORT=\d+ npm start。/));
  });

  it('should refuse a port that is none', async () => {
    expect(await start({ PORT: '三千' })).toEqual(oneSentence(/PORT 应为 1 到 65535 之间的整数，现为“三千”。/));
  });

  it('should say which Node it needs, in Chinese and English', async () => {
    const pretend = 'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "18.20.8" } })';
    expect(await start({}, '--import', pretend)).toEqual(
      oneSentence(/督办需要 Node\.js 20\.19 .* Duban needs Node\.js 20\.19 .*/),
    );
  });

  it('should say that the given database does not answer', async () => {
    const [port, database] = [await freePort(), await freePort()];
    const settings = { PORT: String(port), DATABASE_URL: `postgresql://owner:secret@127.0.0.1:${database}/duban` };
    expect(await start(settings)).toEqual(oneSentence(/连不上 DATABASE_URL 中的数据库 127\.0\.0\.1:\d+，.*。/));
  });

  it('should refuse an address that is no database', async () => {
    const settings = { PORT: String(await freePort()), DATABASE_URL: 'mysql://owner@127.0.0.1/duban' };
    expect(await start(settings)).toEqual(oneSentence(/DATABASE_URL 应以 postgresql:\/\/ 开头，.*。/));
  });

  it('should say that the given database refused the password, without repeating it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-faults-'));
    const database = await holdDatabase(folder);
    const address = new URL(database.ownerUrl);
    address.password = 'not-this-one';
    const ended = await start({ PORT: String(await freePort()), DATABASE_URL: address.href });
    await database.leave();
    rmSync(folder, { recursive: true });
    expect(ended).toEqual(oneSentence(/数据库拒绝了 DATABASE_URL 中的用户名或密码，请核对后重新启动。/));
  });
});
