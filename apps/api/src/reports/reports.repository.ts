import { Injectable } from '@nestjs/common';
import type { DocumentFormat, DocumentWarning } from '@duban/documents';
import type { ParsedReport } from '@duban/extraction';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database, dayDate, newId, Prisma, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import type { ReportState } from './dto/report-query.dto';
import type { LastReading, ReportDetail, ReportSummary } from './dto/report.dto';
import type { OriginalFile } from './original-file';

export interface NewReport {
  title: string;
  date: string | null;
  dateSource: ParsedReport['report']['dateSource'];
  sha256: string;
  textSha256: string;
  fileName: string | null;
  format: DocumentFormat;
  mediaType: string;
  encoding: string | null;
  original: Buffer;
  text: string;
  warnings: readonly DocumentWarning[];
  importedAt: Date;
  importedById: string;
}

/** A report as it is stored: what it is by the rules of today, the database does not know. */
export type StoredReport = Omit<ReportDetail, 'reading'> & { reading: Omit<LastReading, 'outdated'> };

/** A report that is held until the transaction ends. */
export interface LockedReport {
  version: number;
  sha256: string;
  withdrawnAt: Date | null;
  withdrawnByName: string | null;
  drafts: number;
  /** Taken as tasks, or counted with one. */
  accepted: number;
}

const COUNTS = `
  (select json_build_object('articles', cardinality(rr.article_ids), 'drafts', count(*) filter (where d.state <> 'lapsed'),
            'open', count(*) filter (where d.state = 'open' and r.withdrawn_at is null), 'accepted', count(*) filter (where d.state = 'accepted'),
            'dismissed', count(*) filter (where d.state = 'dismissed'),
            'repeated', count(*) filter (where d.state = 'repeated'), 'lapsed', count(*) filter (where d.state = 'lapsed'))
     from draft d where d.report_id = r.id)`;

const WITHDRAWN = `
  case when r.withdrawn_at is not null then json_build_object('by', json_build_object('id', w.id, 'name', w.name),
    'at', r.withdrawn_at, 'reason', r.withdraw_reason) end`;

const SUMMARY = `
  'id', r.id, 'version', r.version, 'title', r.title, 'date', r.date, 'dateSource', r.date_source, 'sha256', r.sha256, 'length', r.length,
  'fileName', r.file_name, 'format', r.format, 'encoding', r.encoding, 'importedAt', r.imported_at,
  'importedBy', json_build_object('id', a.id, 'name', a.name), 'withdrawn', ${WITHDRAWN}, 'counts', ${COUNTS}`;

const ARTICLES = `
  (select coalesce(json_agg(json_build_object('id', ar.id, 'index', ar.index, 'headline', ar.headline,
            'span', json_build_object('start', ar.span_start, 'end', ar.span_end), 'anchor', ar.anchor, 'genre', ar.genre,
            'dates', ar.dates) order by ar.index), '[]') from article ar where ar.id = any(rr.article_ids))`;

const PEOPLE = `join account a on a.id = r.imported_by_id left join account w on w.id = r.withdrawn_by_id`;

// The reading that counts.
const READING = `join report_reading rr on rr.report_id = r.id and rr.index = r.reading_index join account ra on ra.id = rr.by_id`;

const IN_STATE: Readonly<Record<ReportState, string>> = {
  standing: 'r.withdrawn_at is null',
  withdrawn: 'r.withdrawn_at is not null',
  all: 'true',
};

const page = (state: ReportState): string => `
  select json_build_object(${SUMMARY}) as report from report r ${READING} ${PEOPLE}
   where ${IN_STATE[state]} and ($1::uuid is null or r.id < $1) order by r.id desc limit $2`;

const ONE = `
  select json_build_object(${SUMMARY}, 'text', r.text, 'warnings', r.warnings, 'articles', ${ARTICLES}, 'dropped', rr.dropped,
           'reading', json_build_object('index', rr.index, 'at', rr.at, 'by', json_build_object('id', ra.id, 'name', ra.name),
                                        'rules', rr.rules)) as report
    from report r ${READING} ${PEOPLE} where r.id = $1`;

const ORIGINAL = `
  select original as bytes, file_name as "fileName", format, media_type as "mediaType", encoding from report where id = $1`;

const count = (state: ReportState): string => `
  select count(*)::int as counted from (select from report r where ${IN_STATE[state]} limit ${COUNTED_UP_TO + 1}) c`;

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one more than the page holds. */
  async page(scope: Scope, state: ReportState, after: string | null, limit: number): Promise<ReportSummary[]> {
    if (!seesPapers(scope)) return [];
    const rows = await this.database.read<{ report: ReportSummary }>(page(state), [after, limit + 1]);
    return rows.map(({ report }) => report);
  }

  async count(scope: Scope, state: ReportState): Promise<number> {
    if (!seesPapers(scope)) return 0;
    const [row] = await this.database.read<{ counted: number }>(count(state), []);
    return row?.counted ?? 0;
  }

  async find(scope: Scope, id: string): Promise<StoredReport | null> {
    if (!seesPapers(scope)) return null;
    const [row] = await this.database.read<{ report: StoredReport }>(ONE, [id]);
    return row?.report ?? null;
  }

  /** The bytes that were handed in. */
  async findOriginal(scope: Scope, id: string): Promise<OriginalFile | null> {
    if (!seesPapers(scope)) return null;
    const [row] = await this.database.read<OriginalFile>(ORIGINAL, [id]);
    return row ?? null;
  }

  /** The report, locked until the transaction ends: whoever decides a draft of it waits, and then sees what became of it. */
  async lock(tx: Transaction, scope: Scope, id: string): Promise<LockedReport | null> {
    if (!seesPapers(scope)) return null;
    // First the lock, then the look: in one statement the drafts would be counted as they were before the wait.
    await tx.$queryRaw`select id from report where id = ${id}::uuid for update`;
    const [row] = await tx.$queryRaw<LockedReport[]>`
      select r.version, r.sha256, r.withdrawn_at as "withdrawnAt", w.name as "withdrawnByName",
             (select count(*)::int from draft d where d.report_id = r.id) as drafts,
             (select count(*)::int from draft d where d.report_id = r.id and d.state in ('accepted', 'repeated')) as accepted
        from report r left join account w on w.id = r.withdrawn_by_id where r.id = ${id}::uuid`;
    return row ?? null;
  }

  /** Marks a locked report as withdrawn: all that ever changes of it. */
  async withdraw(tx: Transaction, id: string, { at, byId, reason }: { at: Date; byId: string; reason: string }) {
    await tx.report.update({
      where: { id },
      data: { withdrawnAt: at, withdrawnById: byId, withdrawReason: reason, version: { increment: 1 } },
      select: { id: true },
    });
  }

  /** Stores a report for good; gives its id. Fails with a duplicate where the same bytes were stored just before. */
  async create(tx: Transaction, { date, original, warnings, ...report }: NewReport): Promise<string> {
    const id = newId(report.importedAt.getTime());
    await tx.report.create({
      data: {
        id,
        ...report,
        date: date === null ? null : dayDate(date),
        length: report.text.length,
        original: new Uint8Array(original),
        warnings: warnings as unknown as Prisma.InputJsonArray,
      },
      select: { id: true },
    });
    return id;
  }
}
