import { Injectable } from '@nestjs/common';
import type { CalendarDate, Genre, Span } from '@duban/extraction';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database, type Transaction } from '../platform/database';
import type { ReadingFailureCode } from './reading-failure';

/** How far a second reading has come. */
export interface ReadingRecord {
  state: 'waiting' | 'done' | 'failed';
  readTo: number;
  passages: number;
  unfound: number;
  failures: number;
  failure: ReadingFailureCode | null;
  changedAt: Date;
}

/** The report's state with its reading, as it is shown. */
export interface ShownReading {
  withdrawn: boolean;
  length: number;
  extra: number;
  reading: (Omit<ReadingRecord, 'changedAt'> & { changedAt: string }) | null;
}

/** A report as it is to be read. */
export interface ReportToRead {
  text: string;
  articles: { id: string; span: Span; genre: Genre; anchor: CalendarDate | undefined }[];
}

interface ArticleRow extends Span {
  id: string;
  genre: Genre;
  anchor: CalendarDate | null;
}

@Injectable()
export class SecondReadingRepository {
  constructor(private readonly database: Database) {}

  async find(scope: Scope, reportId: string): Promise<ShownReading | null> {
    if (!seesPapers(scope)) return null;
    const [row] = await this.database.read<ShownReading>(SHOWN, [reportId]);
    return row ?? null;
  }

  /** Begins a reading, or goes on with one that had failed, from where it was. */
  async begin(tx: Transaction, reportId: string, requestedById: string, at: Date): Promise<void> {
    const fresh = { state: 'waiting', failures: 0, failure: null, requestedAt: at, requestedById, changedAt: at };
    await tx.secondReading.upsert({
      where: { reportId },
      create: { reportId, ...fresh },
      update: fresh,
      select: { reportId: true },
    });
  }

  /** Text and articles, as the rules read them last, of a report whose reading waits, and from where to read on; null where none waits. */
  async take(reportId: string): Promise<(ReportToRead & { readTo: number; passages: number }) | null> {
    const { prisma } = this.database;
    const waiting = await prisma.secondReading.findUnique({ where: { reportId, state: 'waiting' } });
    if (!waiting) return null;
    const { text } = await prisma.report.findUniqueOrThrow({ where: { id: reportId }, select: { text: true } });
    const rows = await prisma.$queryRaw<ArticleRow[]>`
      select a.id, a.span_start as start, a.span_end as "end", a.genre, to_char(coalesce(a.anchor, rr.date), 'YYYY-MM-DD') as anchor
        from report r join report_reading rr on rr.report_id = r.id and rr.index = r.reading_index
             join article a on a.id = any(rr.article_ids)
       where r.id = ${reportId}::uuid order by a.index`;
    const articles = rows.map(({ id, start, end, genre, anchor }) => {
      return { id, span: { start, end }, genre, anchor: anchor ?? undefined };
    });
    return { text, articles, readTo: waiting.readTo, passages: waiting.passages };
  }

  /**
   * The reading, with its report locked until the transaction ends; null unless it still waits at this place: a process
   * that came later may have read the same passage.
   */
  async lock(
    tx: Transaction,
    reportId: string,
    readTo: number,
  ): Promise<(ReadingRecord & { withdrawn: boolean }) | null> {
    const [report] = await tx.$queryRaw<{ withdrawn: boolean }[]>`
      select withdrawn_at is not null as withdrawn from report where id = ${reportId}::uuid for update`;
    await tx.$queryRaw`select report_id from second_reading where report_id = ${reportId}::uuid for update`;
    const reading = await tx.secondReading.findUnique({ where: { reportId, state: 'waiting', readTo } });
    return report && reading ? { ...(reading as unknown as ReadingRecord), withdrawn: report.withdrawn } : null;
  }

  /** Changes a locked reading. */
  async change(tx: Transaction, reportId: string, change: Partial<ReadingRecord> & { changedAt: Date }): Promise<void> {
    await tx.secondReading.update({ where: { reportId }, data: change, select: { reportId: true } });
  }

  /** How many drafts of the report are the second reader's. */
  countExtra(tx: Transaction, reportId: string): Promise<number> {
    return tx.draft.count({ where: { reportId, origin: 'second_reader' } });
  }

  /** Readings that wait and of which nothing was seen since. */
  async forgotten(since: Date): Promise<string[]> {
    const rows = await this.database.prisma.secondReading.findMany({
      where: { state: 'waiting', changedAt: { lt: since } },
      select: { reportId: true },
      take: 1000,
    });
    return rows.map(({ reportId }) => reportId);
  }
}

const SHOWN = `
  select r.withdrawn_at is not null as withdrawn, r.length,
         (select count(*)::int from draft d where d.report_id = r.id and d.origin = 'second_reader') as extra,
         case when s.report_id is not null then json_build_object('state', s.state, 'readTo', s.read_to, 'passages', s.passages,
           'unfound', s.unfound, 'failures', s.failures, 'failure', s.failure, 'changedAt', s.changed_at) end as reading
    from report r left join second_reading s on s.report_id = r.id where r.id = $1`;
