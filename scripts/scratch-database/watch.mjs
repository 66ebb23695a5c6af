// Runs beside a throw-away server, as a process of its own: when the one who started the server is gone, however it went,
// the server is stopped and its folders are removed. Arguments: the server's folder, then every folder to remove.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [serverFolder, ...folders] = process.argv.slice(2);

// The other end of this pipe is held by nobody but the starter.
process.stdin.resume().on('end', async () => {
  const pid = serverProcess();
  // SIGQUIT: PostgreSQL's immediate shutdown.
  while (pid && signal(pid, 'SIGQUIT')) await pause(50);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function serverProcess() {
  try {
    return Number(readFileSync(join(serverFolder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined; // it was stopped in good order
  }
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
