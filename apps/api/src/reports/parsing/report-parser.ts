import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ParsedReport, ParseOptions } from '@duban/extraction';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Piscina } from 'piscina';
import { Turnstile } from '../../platform/turnstile/turnstile';
import { REPORT_ERRORS } from '../report-errors';
import type { ParseTask, Reading, ReadTask } from './parse.worker';

/** What one report may take: its file to be read, and then its text. */
export const PARSE_LIMITS = { milliseconds: 20_000, megabytes: 256 } as const;

// Built, the worker stands beside this file as JavaScript. In tests both are TypeScript, which the thread compiles for itself.
const EXTENSION = extname(__filename);
const WORKER = join(__dirname, `parse.worker${EXTENSION}`);
const EXEC_ARGV = EXTENSION === '.ts' ? ['--require', '@swc-node/register'] : [];

const wasStopped = (error: unknown): boolean => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
};

/** Reads files and texts in threads: whatever one does to its thread, requests are still answered, and it ends. */
@Injectable()
export class ReportParser implements OnApplicationShutdown {
  private readonly threads = Math.max(1, Math.min(2, availableParallelism() - 1));
  private readonly turnstile = new Turnstile({ atOnce: this.threads, waiting: 20 });
  private pool: Piscina<unknown, unknown> | undefined;

  constructor(private readonly limits: { milliseconds: number; megabytes: number } = PARSE_LIMITS) {}

  /** The words of a file, or why there are none; refuses a file that takes more time or memory than the limits. */
  read(task: ReadTask): Promise<Reading> {
    return this.within('readBytes', task) as Promise<Reading>;
  }

  /** What a text demands; refuses one that takes more time or memory than the limits. */
  async parse(text: string, options: ParseOptions): Promise<ParsedReport> {
    const task: ParseTask = { text, options };
    return JSON.parse((await this.within('parseText', task)) as string) as ParsedReport;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private within(work: 'readBytes' | 'parseText', task: ReadTask | ParseTask): Promise<unknown> {
    return this.turnstile.pass(async () => {
      // The clock starts when a thread is free, not while others are ahead in line.
      const signal = AbortSignal.timeout(this.limits.milliseconds);
      try {
        return await this.run(work, task, signal);
      } catch (error) {
        throw wasStopped(error) ? REPORT_ERRORS.too_complex() : error;
      }
    });
  }

  /** Runs the task, or fails with whatever ends the pool: a thread may die before it has taken the task in hand. */
  private async run(name: string, task: ReadTask | ParseTask, signal: AbortSignal): Promise<unknown> {
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
      filename: WORKER,
      // A thread looks for this one as it begins.
      name: 'parseText',
      execArgv: EXEC_ARGV,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    // A thread that cannot even begin fails nobody's task in particular. The next report gets a new pool.
    pool.once('error', () => {
      this.pool = undefined;
      void pool.destroy();
    });
    this.pool = pool;
    return pool;
  }
}
