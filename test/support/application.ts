import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase } from './database';
import { freePort } from './free-port';

/** The built application as a process of its own, web and API on one address, on a database of its own. */
export interface RunningApplication {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string;
  readonly database: FreshDatabase;
  /** What the process has printed so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const ROOT = resolve(__dirname, '../..');
const READY_WITHIN_MS = 90_000;

interface StartOptions {
  /** The demo's units, accounts and report; unless told otherwise. */
  demo?: boolean;
  /** Does what was asked for beside the requests, too; without it the process has no queue. */
  jobs?: boolean;
  /** Settings of the process, beside those that it needs. */
  settings?: Record<string, string>;
}

/** Starts what `npm run build` made. */
export async function startApplication(options: StartOptions = {}): Promise<RunningApplication> {
  const { demo = true, jobs = false, settings = {} } = options;
  const database = await freshDatabase();
  const environment = { ...process.env, ...database.environment };
  for (const seed of [...(jobs ? ['reference'] : []), ...(demo ? ['demo'] : [])])
    execFileSync(process.execPath, [`dist/prisma/seed/${seed}.js`], { cwd: ROOT, env: environment, stdio: 'pipe' });
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/src/main.js'], {
    cwd: ROOT,
    env: { ...environment, ...settings, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await ended(child);
    await database.drop();
  };
  if (!(await becomesReady(address, child))) {
    await stop();
    throw new Error(`the application did not become ready:\n${printed}`);
  }
  return { address, database, log: () => printed, stop };
}

async function becomesReady(address: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(`${address}/api/v1/health/ready`).catch(() => undefined);
    if (response?.ok) return true;
    await pause(50);
  }
  return false;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
