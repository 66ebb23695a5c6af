import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ParsedReport, ParseOptions } from '@duban/extraction';
import { join } from 'node:path';
import { type ThreadLimits, WorkerThreads } from '../../platform/threads/worker-threads';
import { REPORT_ERRORS } from '../report-errors';
import type { ParseTask, Reading, ReadTask } from './parse.worker';

/** What one report may take: its file to be read, and then its text. */
export const PARSE_LIMITS = { milliseconds: 20_000, megabytes: 256 } as const;

/** Reads files and texts in threads: whatever one does to its thread, requests are still answered, and it ends. */
@Injectable()
export class ReportParser implements OnApplicationShutdown {
  private readonly threads: WorkerThreads;

  constructor(limits: ThreadLimits = PARSE_LIMITS) {
    const worker = join(__dirname, 'parse.worker');
    this.threads = new WorkerThreads({ worker, name: 'parseText', limits, tooComplex: REPORT_ERRORS.too_complex });
  }

  /** The words of a file, or why there are none; refuses a file that takes more time or memory than the limits. */
  read(task: ReadTask): Promise<Reading> {
    return this.threads.run('readBytes', task) as Promise<Reading>;
  }

  /** What a text demands; refuses one that takes more time or memory than the limits. */
  async parse(text: string, options: ParseOptions): Promise<ParsedReport> {
    const task: ParseTask = { text, options };
    return JSON.parse((await this.threads.run('parseText', task)) as string) as ParsedReport;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.onApplicationShutdown();
  }
}
