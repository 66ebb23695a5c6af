import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ParsedReport, ParseOptions } from '@duban/extraction';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Piscina } from 'piscina';
import { Turnstile } from '../../platform/turnstile/turnstile';
import { REPORT_ERRORS } from '../report-errors';
import type { ParseTask } from './parse.worker';

/** What one report may take. */
export const PARSE_LIMITS = { milliseconds: 20_000, megabytes: 256 } as const;

// Built, the worker stands beside this file as JavaScript. In tests both are TypeScript, which the thread compiles for itself.
const EXTENSION = extname(__filename);
const WORKER = join(__dirname, `parse.worker${EXTENSION}`);
const EXEC_ARGV = EXTENSION === '.ts' ? ['--require', '@swc-node/register'] : [];

const wasStopped = (error: unknown): boolean => {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
};

/** Runs the extraction in threads: whatever a text does to it, requests are still answered, and it ends. */
@Injectable()
export class ReportParser implements OnApplicationShutdown {
  private readonly threads = Math.max(1, Math.min(2, availableParallelism() - 1));
  private readonly turnstile = new Turnstile({ atOnce: this.threads, waiting: 20 });
  private pool: Piscina<ParseTask, string> | undefined;

  constructor(private readonly limits: { milliseconds: number; megabytes: number } = PARSE_LIMITS) {}

  /** Reads a report; refuses one that takes more time or memory than the limits. */
  parse(text: string, options: ParseOptions): Promise<ParsedReport> {
    return this.turnstile.pass(async () => {
      // The clock starts when a thread is free, not while others are ahead in line.
      const signal = AbortSignal.timeout(this.limits.milliseconds);
      try {
        return JSON.parse(await this.run({ text, options }, signal)) as ParsedReport;
      } catch (error) {
        throw wasStopped(error) ? REPORT_ERRORS.too_complex() : error;
      }
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  /** Runs the task, or fails with whatever ends the pool: a thread may die before it has taken the task in hand. */
  private async run(task: ParseTask, signal: AbortSignal): Promise<string> {
    const pool = this.open();
    let fail: (error: Error) => void = () => undefined;
    const broken = new Promise<never>((_, reject) => (fail = reject));
    // Before the pool's own listener, which ends every task without saying why.
    pool.prependOnceListener('error', fail);
    try {
      return await Promise.race([pool.run(task, { signal }), broken]);
    } finally {
      pool.off('error', fail);
    }
  }

  private open(): Piscina<ParseTask, string> {
    if (this.pool) return this.pool;
    const pool = new Piscina<ParseTask, string>({
      filename: WORKER,
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
