import { Injectable } from '@nestjs/common';

/** Work that is done by the clock, once for all processes together. */
export interface ScheduledJob {
  /** In kebab case. */
  name: string;
  /** When, as five fields of cron, in UTC. */
  cron: string;
  /** Done twice it must do no harm: a process may be killed between the work and the note that it was done. */
  run: () => Promise<void>;
}

/** The jobs that the modules have put on the schedule. */
@Injectable()
export class JobSchedule {
  private readonly jobs = new Map<string, ScheduledJob>();

  add(job: ScheduledJob): void {
    if (this.jobs.has(job.name)) throw new Error(`Two jobs are called ${job.name}`);
    this.jobs.set(job.name, job);
  }

  all(): ScheduledJob[] {
    return [...this.jobs.values()];
  }
}
