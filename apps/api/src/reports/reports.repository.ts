import { Injectable } from '@nestjs/common';
import type { Article, ParsedReport } from '@duban/extraction';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database, dayDate, newId, Prisma, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import type { ReportDetail, ReportSummary } from './dto/report.dto';

export interface NewReport {
  title: string;
  date: string | null;
  dateSource: ParsedReport['report']['dateSource'];
  sha256: string;
  fileName: string | null;
  encoding: string;
  original: Buffer;
  text: string;
  dropped: ParsedReport['dropped'];
  importedAt: Date;
  importedById: string;
}

const COUNTS = `
  (select json_build_object('articles', (select count(*) from article ar where ar.report_id = r.id), 'drafts', count(*),
            'open', count(*) filter (where d.state = 'open'), 'accepted', count(*) filter (where d.state = 'accepted'),
            'dismissed', count(*) filter (where d.state = 'dismissed')) from draft d where d.report_id = r.id)`;

const SUMMARY = `
  'id', r.id, 'title', r.title, 'date', r.date, 'dateSource', r.date_source, 'sha256', r.sha256, 'length', r.length,
  'fileName', r.file_name, 'encoding', r.encoding, 'importedAt', r.imported_at,
  'importedBy', json_build_object('id', a.id, 'name', a.name), 'counts', ${COUNTS}`;

const ARTICLES = `
  (select coalesce(json_agg(json_build_object('id', ar.id, 'index', ar.index, 'headline', ar.headline,
            'span', json_build_object('start', ar.span_start, 'end', ar.span_end), 'anchor', ar.anchor, 'genre', ar.genre,
            'dates', ar.dates) order by ar.index), '[]') from article ar where ar.report_id = r.id)`;

const PAGE = `
  select json_build_object(${SUMMARY}) as report from report r join account a on a.id = r.imported_by_id
   where $1::uuid is null or r.id < $1 order by r.id desc limit $2`;

const ONE = `
  select json_build_object(${SUMMARY}, 'text', r.text, 'articles', ${ARTICLES}, 'dropped', r.dropped) as report
    from report r join account a on a.id = r.imported_by_id where r.id = $1`;

const COUNT = `select count(*)::int as counted from (select from report limit ${COUNTED_UP_TO + 1}) c`;

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one more than the page holds. */
  async page(scope: Scope, after: string | null, limit: number): Promise<ReportSummary[]> {
    if (!seesPapers(scope)) return [];
    const rows = await this.database.read<{ report: ReportSummary }>(PAGE, [after, limit + 1]);
    return rows.map(({ report }) => report);
  }

  async count(scope: Scope): Promise<number> {
    if (!seesPapers(scope)) return 0;
    const [row] = await this.database.read<{ counted: number }>(COUNT, []);
    return row?.counted ?? 0;
  }

  async find(scope: Scope, id: string): Promise<ReportDetail | null> {
    if (!seesPapers(scope)) return null;
    const [row] = await this.database.read<{ report: ReportDetail }>(ONE, [id]);
    return row?.report ?? null;
  }

  /** The id of the report that was made of the same bytes. */
  async findIdBySha256(scope: Scope, sha256: string): Promise<string | null> {
    if (!seesPapers(scope)) return null;
    const row = await this.database.prisma.report.findUnique({ where: { sha256 }, select: { id: true } });
    return row?.id ?? null;
  }

  /** Stores a report for good; gives its id. Fails with a duplicate where the same bytes were stored just before. */
  async create(tx: Transaction, { date, original, dropped, ...report }: NewReport): Promise<string> {
    const id = newId(report.importedAt.getTime());
    await tx.report.create({
      data: {
        id,
        ...report,
        date: date === null ? null : dayDate(date),
        length: report.text.length,
        original: new Uint8Array(original),
        dropped: dropped as unknown as Prisma.InputJsonArray,
      },
      select: { id: true },
    });
    return id;
  }

  /** Stores the articles of a report; gives their ids in the same order. */
  async createArticles(tx: Transaction, reportId: string, articles: readonly Article[]): Promise<string[]> {
    const rows = articles.map(({ headline, span, anchor, genre, dates }, index) => {
      return { id: newId(), index, headline, ...span, anchor, genre, dates };
    });
    await tx.$executeRaw`
      insert into article (id, report_id, index, headline, span_start, span_end, anchor, genre, dates)
      select id, ${reportId}::uuid, index, headline, start, "end", anchor, genre,
             array(select jsonb_array_elements_text(dates)::date)
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as row (id uuid, index int, headline text, start int, "end" int, anchor date, genre text, dates jsonb)`;
    return rows.map(({ id }) => id);
  }

  /** Whether an error says that the same bytes were stored just before. */
  isDuplicate(error: unknown): boolean {
    return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  }
}
