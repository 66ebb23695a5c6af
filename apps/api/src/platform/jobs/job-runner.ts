import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { run, type Runner, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { AppConfig } from '../config/app-config';
import { openPool } from '../database';
import { describeFault } from '../logging/describe-fault';
import { queueLogger, QUEUE_SCHEMA } from './job-queue';
import { JobSchedule, type ScheduledJob } from './job-schedule';

/** A job that was missed, for no process ran, is made up for within this time. */
const MAKE_UP = '2d';

const crontabLine = ({ name, cron }: ScheduledJob): string => `${cron} ${name} ?fill=${MAKE_UP}&max=5`;

/** Does the scheduled jobs of all processes: whichever is free takes the next. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private runner: Runner | undefined;
  private pool: Pool | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly schedule: JobSchedule,
  ) {}

  /** Begins to work; rejects where the queue is not installed or the database away. */
  async start(log: Logger): Promise<void> {
    const jobs = this.schedule.all();
    const quietly = (error: Error): void => log.warn({ fault: describeFault(error) }, 'the queue lost a connection');
    // Of its own: one connection listens all the time, and jobs must not take those of the requests.
    this.pool = openPool({ ...this.config.database, poolSize: 3 }, quietly);
    this.pool.on('connect', (client) => client.on('error', quietly));
    const taskList: TaskList = Object.fromEntries(jobs.map((job) => [job.name, () => job.run()]));
    this.runner = await run({
      pgPool: this.pool,
      schema: QUEUE_SCHEMA,
      logger: queueLogger(log),
      noHandleSignals: true,
      concurrency: 1,
      taskList,
      crontab: jobs.map(crontabLine).join('\n'),
    });
  }

  /** Finishes the job in hand and takes no other. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.pool?.end();
  }
}
