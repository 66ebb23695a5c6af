// A throw-away database for one command: node scripts/scratch-database.mjs -- npx prisma migrate dev --name add-units
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const WATCH = fileURLToPath(new URL('./scratch-database/watch.mjs', import.meta.url));

/** Starts an empty server in a temporary folder; its `stop()` removes everything, and so does the end of this process. */
export async function startScratchDatabase({ database = 'duban', settings = [] } = {}) {
  const wanted = mkdtempSync(join(tmpdir(), 'duban-scratch-'));
  const server = await startEmbeddedPostgres({ folder: wanted, database, settings, durable: false });
  const folders = [server.folder, wanted];
  const watch = spawn(process.execPath, [WATCH, server.folder, ...folders], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl-C in the terminal does not reach it
  });
  watch.unref();
  watch.stdin.unref();
  const stop = async () => {
    await server.stop('immediate');
    watch.ref();
    watch.stdin.end();
    await once(watch, 'exit');
  };
  return { ...server, stop };
}

/** The settings by which every program of the repository finds the database. */
export const databaseEnvironment = ({ ownerUrl, appUrl }) => ({ DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl });

async function runWithScratchDatabase([command, ...args]) {
  const server = await startScratchDatabase();
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...databaseEnvironment(server) } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.on('exit', (status, signal) => done(status ?? 128 + constants.signals[signal]));
  });
  await server.stop();
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const command = process.argv.slice(process.argv.indexOf('--') + 1);
  if (!process.argv.includes('--') || command.length === 0) {
    console.error('usage: node scripts/scratch-database.mjs -- <command>');
    process.exitCode = 2;
  } else process.exitCode = await runWithScratchDatabase(command);
}
