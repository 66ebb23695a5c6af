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

const crontabLine = ({ name, cron, madeUpFor }: ScheduledJob): string =>
  `${cron} ${name} ?max=5${madeUpFor === false ? '' : `&fill=${MAKE_UP}`}`;

/** The id that a job was asked for with; anything else was not put there by us. */
const idOf = (payload: unknown): string => {
  const { id } = (payload ?? {}) as { id?: unknown };
  if (typeof id !== 'string') throw new Error('A job was asked for without an id');
  return id;
};

/**
 * Does the jobs of all processes: whichever is free takes the next. Work that was asked for has a runner of its own beside
 * that of the schedule: however long it takes, nothing that is due waits for it.
 */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private runners: Runner[] = [];
  private pool: Pool | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly schedule: JobSchedule,
  ) {}

  /** Begins to work; rejects where the queue is not installed or the database away. */
  async start(log: Logger): Promise<void> {
    const jobs = this.schedule.all();
    const quietly = (error: Error): void => log.warn({ fault: describeFault(error) }, 'the queue lost a connection');
    // Of its own: a connection of each runner listens all the time, and jobs must not take those of the requests.
    this.pool = openPool({ ...this.config.database, poolSize: 5 }, quietly);
    this.pool.on('connect', (client) => client.on('error', quietly));
    const settings = {
      pgPool: this.pool,
      schema: QUEUE_SCHEMA,
      logger: queueLogger(log),
      noHandleSignals: true,
      concurrency: 1,
    };
    const taskList: TaskList = Object.fromEntries(jobs.map((job) => [job.name, () => job.run()]));
    this.runners.push(await run({ ...settings, taskList, crontab: jobs.map(crontabLine).join('\n') }));
    const offered = this.schedule.allOffered();
    if (offered.length === 0) return;
    const asked: TaskList = Object.fromEntries(
      offered.map((job) => [job.name, (payload, { abortSignal }) => job.run(idOf(payload), abortSignal)]),
    );
    this.runners.push(await run({ ...settings, taskList: asked, crontab: '' }));
  }

  /** Finishes the jobs in hand, those that were asked for early if they take long, and takes no other. */
  async beforeApplicationShutdown(): Promise<void> {
    const [runners, pool] = [this.runners, this.pool];
    this.runners = [];
    this.pool = undefined;
    await Promise.all(runners.map((runner) => runner.stop()));
    await pool?.end();
  }
}
