import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The embedded server as one of its users sees it. */
export interface HeldDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** The server's process. */
  readonly pid: number;
  /** Whether it ran already. */
  readonly reused: boolean;
  /** Leaves it as a program does that ends: the last to leave stops the server. */
  readonly leave: () => Promise<void>;
  /** Kills the user, not the server. */
  readonly kill: () => Promise<void>;
}

type Answer = HeldDatabase | { readonly reason: string; readonly message: string };

/** Starts or joins the embedded server on a folder from a process of its own; rejects with the reason it gives. */
export async function holdDatabase(folder: string): Promise<HeldDatabase> {
  const child = spawn(process.execPath, [resolve(__dirname, 'hold-database.mjs'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const answer = JSON.parse(line) as Answer;
  if ('reason' in answer) throw new Error(`${answer.reason}: ${answer.message}`);
  return {
    ...answer,
    leave: async () => {
      child.stdin.end();
      await exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
