// The server process on a data folder. pg_ctl gives it a session of its own: Ctrl-C in the terminal does not reach it, so
// that requests are answered to their end before the database goes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgresFailure, reasonIn } from './failure.mjs';
import { run } from './run.mjs';

const PATIENCE_MS = 60_000;

/** The commands on one data folder. */
export function serverOf({ native, folder, account, environment, data, superuserPassword }) {
  const log = join(folder, 'server.log');
  const control = (...args) =>
    run(join(native, 'bin', 'pg_ctl'), [...args, '-D', data], { ...account, env: environment, cwd: folder });

  const isRunning = () =>
    control('status').then(
      () => true,
      () => false,
    );

  async function connect() {
    const { port } = processFile(data);
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: superuserPassword,
      database: 'postgres',
    });
    client.on('error', () => undefined); // the server may be stopped or killed under an idle connection
    await client.connect();
    return client;
  }

  /** Starts the server unless it runs; gives a superuser's connection to it. Settings are `name=value`. */
  async function start(settings) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const reused = await isRunning();
      try {
        if (!reused) await control('start', '-w', '-t', '60', '-l', log, '-o', await serverOptions(settings));
        const client = await connect();
        return { client, reused, ...processFile(data) };
      } catch (cause) {
        // After a kill a pid file outlives its server for a moment, and a free port may be taken meanwhile: try again.
        const said = `${cause.message}\n${lastLines(log)}`;
        const reason = reasonIn(said);
        if (reason || Date.now() > deadline)
          throw new EmbeddedPostgresFailure(reason ?? 'failed', `PostgreSQL did not start: ${said}`, {
            path: folder,
            cause,
          });
        await pause(200);
      }
    }
  }

  const stop = (mode) => control('stop', '-w', '-m', mode).catch(() => undefined); // it may be gone already

  return { start, connect, stop };
}

async function serverOptions(settings) {
  const all = ["unix_socket_directories=''", 'listen_addresses=127.0.0.1', `port=${await freePort()}`, ...settings];
  return all.map((setting) => `-c ${setting}`).join(' ');
}

function processFile(data) {
  const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

function lastLines(log) {
  try {
    return readFileSync(log, 'utf8').split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
