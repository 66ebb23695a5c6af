import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** What `npm start` started. */
export interface StartedDuban {
  readonly address: string;
  /** What it printed for the person who started it. */
  readonly said: () => string;
  /** Sends a signal to the starter; resolves with its exit code, or null where the signal killed it. */
  readonly end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

/** Runs `npm start`'s script on a data folder; rejects with what it said where it ends instead of starting. */
export async function startDuban(dataFolder: string, port: number): Promise<StartedDuban> {
  const child = spawn(process.execPath, [resolve(__dirname, '../../scripts/start.mjs')], {
    env: {
      ...process.env,
      DATA_DIR: dataFolder,
      PORT: String(port),
      DATABASE_URL: '',
      DATABASE_APP_URL: '',
      DEMO: 'on',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const started = new Promise<string>((found) => {
    let address = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      address = /^督办已启动：(\S+)$/u.exec(line)?.[1] ?? address;
      // The last line: on a busy machine what is said comes in several pieces.
      if (line.startsWith('按 Ctrl-C 停止')) found(address);
    });
  });
  const address = await Promise.race([started, ended.then(() => Promise.reject(new Error(said)))]);
  return {
    address,
    said: () => said,
    end: async (signal) => {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
