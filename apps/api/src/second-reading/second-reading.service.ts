import { Injectable } from '@nestjs/common';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { JobRequests } from '../platform/jobs';
import { SecondReaderAbout, SecondReading } from './dto/second-reading.dto';
import { SecondReader } from './second-reader';
import { SECOND_READING_ERRORS } from './second-reading-errors';
import { SecondReadingRepository, type ShownReading } from './second-reading.repository';

/** The job that reads a report. */
export const READ_JOB = 'read-second';

/** Who has a report read by the second reader, and what became of it. */
@Injectable()
export class SecondReadingService {
  constructor(
    private readonly database: Database,
    private readonly repository: SecondReadingRepository,
    private readonly reader: SecondReader,
    private readonly jobs: JobRequests,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Whether there is a second reader, for whoever is about to hand it a text. */
  about(): SecondReaderAbout {
    const { about } = this.reader;
    return { on: about !== null, host: about?.host ?? null, model: about?.model ?? null };
  }

  /** Has a report read, in the transaction that stores it; does nothing where there is no second reader. */
  async request(tx: Transaction, reader: Reader, reportId: string): Promise<void> {
    const { about } = this.reader;
    if (!about) return;
    await this.repository.begin(tx, reportId, reader.id, this.clock.now());
    await this.jobs.ask(tx, READ_JOB, reportId);
    await this.audit.record(tx, {
      actor: actorOf(reader),
      action: 'report.second_reading_ask',
      result: 'done',
      object: { type: 'report', id: reportId },
      facts: about,
    });
  }

  async get(reader: Reader, reportId: string): Promise<SecondReading> {
    return this.show(await this.find(reader, reportId));
  }

  /** Has a report read that never was, or tries again. One that is being read is left as it is. */
  async ask(reader: Reader, reportId: string): Promise<SecondReading> {
    if (!this.reader.about) throw SECOND_READING_ERRORS.off();
    const { withdrawn, reading } = await this.find(reader, reportId);
    if (withdrawn) throw SECOND_READING_ERRORS.report_withdrawn();
    if (reading?.state === 'done') throw SECOND_READING_ERRORS.done();
    if (reading?.state !== 'waiting') await this.database.transaction((tx) => this.request(tx, reader, reportId));
    return this.get(reader, reportId);
  }

  private async find({ scope }: Reader, reportId: string): Promise<ShownReading> {
    const found = await this.repository.find(scope, reportId);
    if (!found) throw SECOND_READING_ERRORS.report_not_found();
    return found;
  }

  private show({ reading, length, extra }: ShownReading): SecondReading {
    const on = this.reader.about !== null;
    // Without a reader nothing goes on: what it found before stays, what it had not read is not waited for.
    const state = on || reading?.state === 'done' ? (reading?.state ?? 'none') : 'off';
    const { unfound = 0, readTo = 0, failures = 0, failure = null, changedAt = null } = reading ?? {};
    return { state, extra, unfound, readTo, length, failures, failure, changedAt };
  }
}
