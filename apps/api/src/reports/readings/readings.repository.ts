import { Injectable } from '@nestjs/common';
import type { ParsedReport } from '@duban/extraction';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database, dayDate, newId, Prisma, type Transaction } from '../../platform/database';
import type { Reading } from './dto/reading.dto';
import type { PlacedArticle, StoredArticle } from './place-articles';

export type DateSource = ParsedReport['report']['dateSource'];

/** What a reading did, to be kept for good. */
export interface NewReading {
  reportId: string;
  index: number;
  at: Date;
  byId: string;
  date: string | null;
  dateSource: DateSource;
  rules: string;
  articleIds: string[];
  dropped: ParsedReport['dropped'];
  added: number;
  changed: number;
  gone: number;
  kept: number;
}

/** A report as it is read again, with its last reading. */
export interface ReadReport {
  version: number;
  sha256: string;
  text: string;
  date: string | null;
  dateSource: DateSource;
  withdrawnAt: Date | null;
  withdrawnByName: string | null;
  readingIndex: number;
  rules: string | null;
  articleIds: string[];
  dropped: ParsedReport['dropped'];
}

type Client = Pick<Transaction, '$queryRaw'>;

const READING = `
  select json_build_object('index', rr.index, 'at', rr.at, 'by', json_build_object('id', a.id, 'name', a.name), 'date', rr.date,
           'dateSource', rr.date_source, 'rules', rr.rules, 'added', rr.added, 'changed', rr.changed, 'gone', rr.gone,
           'kept', rr.kept) as reading
    from report_reading rr join account a on a.id = rr.by_id where rr.report_id = $1 order by rr.index desc`;

/** 识别: every reading of a report, and what it saw. */
@Injectable()
export class ReadingsRepository {
  constructor(private readonly database: Database) {}

  /** The readings of a report, the last first; null where the report is not there. */
  async ofReport(scope: Scope, reportId: string): Promise<Reading[] | null> {
    if (!seesPapers(scope)) return null;
    const rows = await this.database.read<{ reading: Reading }>(READING, [reportId]);
    return rows.length === 0 ? null : rows.map(({ reading }) => reading);
  }

  /** The report as it stands; inside a transaction through its own connection. */
  async report(scope: Scope, id: string, tx?: Transaction): Promise<ReadReport | null> {
    if (!seesPapers(scope)) return null;
    const [row] = await (tx ?? this.database.prisma).$queryRaw<ReadReport[]>`
      select r.version, r.sha256, r.text, r.date::text as date, r.date_source as "dateSource", r.withdrawn_at as "withdrawnAt",
             w.name as "withdrawnByName", rr.index as "readingIndex", rr.rules, rr.article_ids as "articleIds", rr.dropped
        from report r join report_reading rr on rr.report_id = r.id and rr.index = r.reading_index
             left join account w on w.id = r.withdrawn_by_id
       where r.id = ${id}::uuid`;
    return row ?? null;
  }

  /** Every article that a reading of the report saw. */
  async articles(reportId: string, tx?: Transaction): Promise<StoredArticle[]> {
    const client: Client = tx ?? this.database.prisma;
    return client.$queryRaw<StoredArticle[]>`
      select id, index, headline, json_build_object('start', span_start, 'end', span_end) as span, anchor::text as anchor, genre,
             dates::text[] as dates
        from article where report_id = ${reportId}::uuid`;
  }

  /** Stores those articles that are not there yet. */
  async createArticles(tx: Transaction, reportId: string, articles: readonly PlacedArticle[]): Promise<void> {
    const rows = articles
      .filter(({ isNew }) => isNew)
      .map(({ id, index, headline, span, anchor, genre, dates }) => {
        return { id, index, headline, ...span, anchor, genre, dates };
      });
    if (rows.length === 0) return;
    await tx.$executeRaw`
      insert into article (id, report_id, index, headline, span_start, span_end, anchor, genre, dates)
      select id, ${reportId}::uuid, index, headline, start, "end", anchor, genre,
             array(select jsonb_array_elements_text(dates)::date)
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as row (id uuid, index int, headline text, start int, "end" int, anchor date, genre text, dates jsonb)`;
  }

  /** Stores a reading for good; gives its id. */
  async create(tx: Transaction, { date, dropped, ...reading }: NewReading): Promise<string> {
    const id = newId(reading.at.getTime());
    const stored = dropped as unknown as Prisma.InputJsonArray;
    await tx.reportReading.create({
      data: { id, ...reading, date: date === null ? null : dayDate(date), dropped: stored },
      select: { id: true },
    });
    return id;
  }

  /** Makes a reading that is stored the one that counts: its day becomes the report's. */
  async count(tx: Transaction, { reportId, index, date, dateSource }: NewReading): Promise<void> {
    await tx.report.update({
      where: { id: reportId },
      data: {
        readingIndex: index,
        date: date === null ? null : dayDate(date),
        dateSource,
        version: { increment: 1 },
      },
      select: { id: true },
    });
  }
}
