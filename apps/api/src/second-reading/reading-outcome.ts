import { Injectable } from '@nestjs/common';
import { type AuditActor, AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { JobRequests } from '../platform/jobs';
import { pauseAfter, type ReadingFailure } from './reading-failure';
import { type ReadingRecord, SecondReadingRepository } from './second-reading.repository';
import { READ_JOB } from './second-reading.service';

/** Nobody's act: a job of the program. */
const WORKER: AuditActor = { id: null, account: null, roles: [], ip: 'worker' };

/** How a reading ends, or waits for the next attempt. Nothing that was found before is touched. */
@Injectable()
export class ReadingOutcome {
  constructor(
    private readonly database: Database,
    private readonly repository: SecondReadingRepository,
    private readonly jobs: JobRequests,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The whole report is read, or as much of it as is read of any. */
  done(reportId: string, from: number, to: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const reading = await this.repository.lock(tx, reportId, from);
      if (!reading) return;
      const { unfound, passages } = reading;
      const changedAt = this.clock.now();
      await this.repository.change(tx, reportId, { state: 'done', readTo: to, failures: 0, failure: null, changedAt });
      const extra = await this.repository.countExtra(tx, reportId);
      await this.audit.record(tx, {
        actor: WORKER,
        action: 'report.second_reading_done',
        result: 'done',
        object: { type: 'report', id: reportId },
        facts: { extra, unfound, passages, characters: to },
      });
    });
  }

  /** A passage could not be read: it is tried again after a pause, or given up. */
  failed(reportId: string, from: number, failure: ReadingFailure): Promise<void> {
    return this.database.transaction(async (tx) => {
      const reading = await this.repository.lock(tx, reportId, from);
      if (!reading) return;
      const failures = reading.failures + 1;
      const pause = failure.passes ? pauseAfter(failures) : null;
      if (pause === null) return this.giveUp(tx, reportId, reading, failure);
      const now = this.clock.now();
      await this.repository.change(tx, reportId, { failures, failure: failure.code, changedAt: now });
      await this.jobs.ask(tx, READ_JOB, reportId, new Date(now.getTime() + pause));
    });
  }

  /** Ends a locked reading without its end; a person may have it tried again. */
  async giveUp(
    tx: Transaction,
    reportId: string,
    reading: ReadingRecord,
    { code, status }: ReadingFailure,
  ): Promise<void> {
    const { failures, passages, readTo } = reading;
    const changedAt = this.clock.now();
    await this.repository.change(tx, reportId, { state: 'failed', failures: failures + 1, failure: code, changedAt });
    await this.audit.record(tx, {
      actor: WORKER,
      action: 'report.second_reading_fail',
      result: 'refused',
      object: { type: 'report', id: reportId },
      facts: { code, status, passages, characters: readTo },
    });
  }
}
