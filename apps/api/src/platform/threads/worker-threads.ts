import type { OnApplicationShutdown } from '@nestjs/common';
import type { Refusal } from '@duban/supervision';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Piscina } from 'piscina';
import { Turnstile } from '../turnstile/turnstile';

/** What one piece of work in a thread may take. */
export interface ThreadLimits {
  milliseconds: number;
  megabytes: number;
}

export interface ThreadWork {
  /** The worker's file, beside the one that asks, without its extension. */
  worker: string;
  /** The function that a thread looks for as it begins. */
  name: string;
  limits: ThreadLimits;
  /** What is said of work that takes more than the limits. */
  tooComplex: () => Refusal;
}

// Built, a worker is JavaScript. In tests it is TypeScript, which the thread compiles for itself.
const EXTENSION = extname(__filename);
const EXEC_ARGV = EXTENSION === '.ts' ? ['--require', '@swc-node/register'] : [];
const WAITING = 20;

const wasStopped = (error: unknown): boolean => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
};

/** Works in threads: whatever a file does to its thread, requests are still answered, and it ends. */
export class WorkerThreads implements OnApplicationShutdown {
  private readonly threads = Math.max(1, Math.min(2, availableParallelism() - 1));
  private readonly turnstile = new Turnstile({ atOnce: this.threads, waiting: WAITING });
  private pool: Piscina<unknown, unknown> | undefined;

  constructor(private readonly work: ThreadWork) {}

  /** What the worker's function of this name answers; refuses a task that takes more time or memory than the limits. */
  run(name: string, task: object): Promise<unknown> {
    return this.turnstile.pass(async () => {
      // The clock starts when a thread is free, not while others are ahead in line.
      const signal = AbortSignal.timeout(this.work.limits.milliseconds);
      try {
        return await this.inThread(name, task, signal);
      } catch (error) {
        throw wasStopped(error) ? this.work.tooComplex() : error;
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  /** Runs the task, or fails with whatever ends the pool: a thread may die before it has taken the task in hand. */
  private async inThread(name: string, task: object, signal: AbortSignal): Promise<unknown> {
    const pool = this.open();
    let fail: (error: Error) => void = () => undefined;
    const broken = new Promise<never>((_, reject) => (fail = reject));
    // Before the pool's own listener, which ends every task without saying why.
    pool.prependOnceListener('error', fail);
    try {
      return await Promise.race([pool.run(task, { name, signal }), broken]);
    } finally {
      pool.off('error', fail);
    }
  }

  private open(): Piscina<unknown, unknown> {
    if (this.pool) return this.pool;
    const pool = new Piscina<unknown, unknown>({
      filename: `${this.work.worker}${EXTENSION}`,
      name: this.work.name,
      execArgv: EXEC_ARGV,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: this.work.limits.megabytes },
    });
    // A thread that cannot even begin fails nobody's task in particular. The next task gets a new pool.
    pool.once('error', () => {
      this.pool = undefined;
      void pool.destroy();
    });
    this.pool = pool;
    return pool;
  }
}
