// The API's process, which serves the web application too.
import { spawn } from 'node:child_process';
import { openSync, closeSync, readFileSync, renameSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../command.mjs';

const MAIN = join(ROOT, 'dist', 'apps', 'api', 'src', 'main.js');
const FOLLOW_PARENT = new URL('./follow-parent.mjs', import.meta.url).href;
const READY_WITHIN_MS = 60_000;
const DRAINED_WITHIN_MS = 30_000;

/** Starts the API; resolves when it is ready. `ended` resolves when the process is gone, `stop()` drains it. */
export async function startApplication({ host, port, environment, logFile }) {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', FOLLOW_PARENT, MAIN], {
    cwd: ROOT,
    env: { ...process.env, ...environment, HOST: host, PORT: String(port) },
    // A session of its own: Ctrl-C reaches only the starter, which stops things in their order.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  const ready = await Promise.race([becomesReady({ host, port }), ended.then(() => false)]);
  if (!ready) {
    child.kill('SIGKILL');
    await ended;
    throw Object.assign(new Error('the API did not become ready'), { printed: readFileSync(logFile, 'utf8') });
  }
  return { ended, stop: () => stop(child, ended) };
}

async function becomesReady({ host, port }) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const response = await fetch(`${addressOf({ host, port })}/api/v1/health/ready`).catch(() => undefined);
    if (response?.ok) return true;
    await pause(100);
  }
  return false;
}

/** The address for a browser on this machine. */
export function addressOf({ host, port }) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), DRAINED_WITHIN_MS);
  await ended;
  clearTimeout(kill);
}
