import { Injectable } from '@nestjs/common';

/** Work that is done by the clock, once for all processes together. */
export interface ScheduledJob {
  /** In kebab case. */
  name: string;
  /** When, as five fields of cron, in UTC. */
  cron: string;
  /** A job that was missed while no process ran is done later; unless the next one does the same anyway. */
  madeUpFor?: false;
  /** Done twice it must do no harm: a process may be killed between the work and the note that it was done. */
  run: () => Promise<void>;
}

/** Work that somebody asks for: done once and soon, by whichever process is free. */
export interface RequestedJob {
  /** In kebab case. */
  name: string;
  /** Asked for a thing of this id. Ends early when the process is to end; done twice it must do no harm. */
  run: (id: string, ending: AbortSignal) => Promise<void>;
}

/** The jobs that the modules have put on the schedule, and those that may be asked for. */
@Injectable()
export class JobSchedule {
  private readonly jobs = new Map<string, ScheduledJob>();
  private readonly offered = new Map<string, RequestedJob>();

  add(job: ScheduledJob): void {
    this.refuseTwins(job.name);
    this.jobs.set(job.name, job);
  }

  /** Takes on work that `JobRequests` may ask for. */
  offer(job: RequestedJob): void {
    this.refuseTwins(job.name);
    this.offered.set(job.name, job);
  }

  all(): ScheduledJob[] {
    return [...this.jobs.values()];
  }

  allOffered(): RequestedJob[] {
    return [...this.offered.values()];
  }

  private refuseTwins(name: string): void {
    if (this.jobs.has(name) || this.offered.has(name)) throw new Error(`Two jobs are called ${name}`);
  }
}
