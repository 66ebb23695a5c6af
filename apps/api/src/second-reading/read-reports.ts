import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type UnitMatcher, unitMatcher } from '@duban/directory';
import { findSecrecyMarking } from '@duban/extraction';
import { extraDirectives, nextPassage, type Passage, type ReaderFinding } from '@duban/second-reader';
import { DraftsService } from '../drafts';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { JobRequests, JobSchedule } from '../platform/jobs';
import { UnitsService } from '../units';
import { ReadingFailure } from './reading-failure';
import { ReadingOutcome } from './reading-outcome';
import { SecondReader } from './second-reader';
import { SecondReadingRepository, type ReportToRead } from './second-reading.repository';
import { READ_JOB } from './second-reading.service';

/** A hostile page may be a thousand passages long: so many are read, some million characters, and the rest is said to be unread. */
const MOST_PASSAGES = 400;

/** A process may be killed while it reads; after this long without a sign another begins again where it was. */
const FORGOTTEN_MS = 30 * 60_000;

type Units = Awaited<ReturnType<UnitsService['allNames']>>;

/** Reads reports passage by passage, each kept as soon as it is read: an end at any moment loses one passage at most. */
@Injectable()
export class ReadReports implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly repository: SecondReadingRepository,
    private readonly reader: SecondReader,
    private readonly outcome: ReadingOutcome,
    private readonly drafts: DraftsService,
    private readonly units: UnitsService,
    private readonly schedule: JobSchedule,
    private readonly jobs: JobRequests,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (!this.reader.about) return;
    this.schedule.offer({ name: READ_JOB, run: (id, ending) => this.read(id, ending) });
    this.schedule.add({ name: 'resume-second-readings', cron: '*/10 * * * *', run: () => this.resume() });
  }

  /** Reads on from where the report's reading stands, to its end or to a failure. */
  async read(reportId: string, ending: AbortSignal): Promise<void> {
    const report = await this.repository.take(reportId);
    if (!report) return;
    // What is marked as secret is never stored; were a marking known today that was not when it was, it is not sent either.
    if (findSecrecyMarking(report.text)) {
      return this.outcome.failed(reportId, report.readTo, new ReadingFailure('classified'));
    }
    const units = await this.units.allNames();
    let { readTo, passages } = report;
    for (;;) {
      ending.throwIfAborted();
      const passage = passages < MOST_PASSAGES ? nextPassage(report.text, spansOf(report), readTo) : undefined;
      if (!passage) return this.outcome.done(reportId, readTo, passages < MOST_PASSAGES ? report.text.length : readTo);
      const findings = await this.ask(report.text.slice(passage.start, passage.end), ending);
      if (findings instanceof ReadingFailure) return this.outcome.failed(reportId, readTo, findings);
      if (!(await this.keep(reportId, report, { passage, findings, readTo }, units))) return;
      readTo = passage.end;
      passages += 1;
    }
  }

  private async ask(words: string, ending: AbortSignal): Promise<ReaderFinding[] | ReadingFailure> {
    try {
      return await this.reader.read(words, ending);
    } catch (error) {
      if (error instanceof ReadingFailure) return error;
      throw error;
    }
  }

  /** Takes up readings that a process has left. */
  async resume(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - FORGOTTEN_MS);
    for (const reportId of await this.repository.forgotten(since)) {
      await this.database.transaction((tx) => this.jobs.ask(tx, READ_JOB, reportId));
    }
  }

  /** Keeps what was found in a passage; false where the report was withdrawn or another process was quicker. */
  private keep(
    reportId: string,
    { text: source, articles }: ReportToRead,
    { passage, findings, readTo }: { passage: Passage; findings: ReaderFinding[]; readTo: number },
    units: Units,
  ): Promise<boolean> {
    const article = articles[passage.article];
    if (!article) throw new Error('A passage lies in an article');
    const lexicon = units.map(({ name, aliases }) => ({ name, aliases: [...aliases] }));
    const matchUnit: UnitMatcher = unitMatcher(units);
    return this.database.transaction(async (tx) => {
      const reading = await this.repository.lock(tx, reportId, readTo);
      if (!reading) return false;
      if (reading.withdrawn) {
        await this.outcome.giveUp(tx, reportId, reading, new ReadingFailure('withdrawn'));
        return false;
      }
      const { spans, next } = await this.drafts.taken(tx, reportId);
      const asked = { source, span: passage, article, units: lexicon, known: spans };
      const { directives, unfound } = extraDirectives(asked, findings);
      const drafts = directives.map((answer, at) => {
        const ownerUnits = answer.owners.map(({ name }) => matchUnit(name));
        return {
          reportId,
          articleId: article.id,
          index: next + at,
          origin: 'second_reader' as const,
          answer,
          ownerUnits,
        };
      });
      await this.drafts.putOnDesk(tx, drafts);
      await this.repository.change(tx, reportId, {
        readTo: passage.end,
        passages: reading.passages + 1,
        unfound: reading.unfound + unfound,
        failures: 0,
        failure: null,
        changedAt: this.clock.now(),
      });
      return true;
    });
  }
}

const spansOf = ({ articles }: ReportToRead) => articles.map(({ span }) => span);
