import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@duban/extraction';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database, type Transaction } from '../platform/database';
import { DraftsRepository, type DraftRecord } from './drafts.repository';

/** The report that is asked about. */
export interface AskedReport {
  title: string;
  date: CalendarDate | null;
  withdrawn: boolean;
}

/** A draft with what its article says of it. */
export interface AskedDraft extends DraftRecord {
  headline: string;
  /** The day from which days without a year count on: the article's, else the report's. */
  anchor: CalendarDate | undefined;
}

interface ArticleFacts {
  id: string;
  headline: string;
  anchor: CalendarDate | null;
}

/** The drafts of a report with what their articles say: for the list of questions and its answers. */
@Injectable()
export class AskedDraftsRepository {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsRepository,
  ) {}

  async report(scope: Scope, reportId: string): Promise<AskedReport | null> {
    if (!seesPapers(scope)) return null;
    const [report] = await this.database.prisma.$queryRaw<AskedReport[]>`
      select title, to_char(date, 'YYYY-MM-DD') as date, withdrawn_at is not null as withdrawn
        from report where id = ${reportId}::uuid`;
    return report ?? null;
  }

  /** The open drafts, in the order of the text; never more than `most`. */
  async open(scope: Scope, reportId: string, most: number): Promise<AskedDraft[]> {
    const [records, articles] = await Promise.all([
      this.drafts.openOfReport(scope, reportId, most),
      this.articles(this.database.prisma, reportId),
    ]);
    return records.map((record) => withArticle(record, articles));
  }

  /** The drafts at these places of the report, each locked, in the order of the text. */
  async lockAt(tx: Transaction, scope: Scope, reportId: string, places: readonly number[]): Promise<AskedDraft[]> {
    const articles = await this.articles(tx, reportId);
    const rows = await tx.draft.findMany({
      where: { reportId, index: { in: [...places] } },
      orderBy: [{ spanStart: 'asc' }, { index: 'asc' }],
      select: { id: true },
    });
    const locked: AskedDraft[] = [];
    for (const { id } of rows) {
      const record = await this.drafts.lock(tx, scope, id);
      if (record) locked.push(withArticle(record, articles));
    }
    return locked;
  }

  private async articles(client: Pick<Transaction, '$queryRaw'>, reportId: string): Promise<Map<string, ArticleFacts>> {
    const rows = await client.$queryRaw<ArticleFacts[]>`
      select a.id, coalesce(nullif(a.headline, ''), r.title) as headline,
             to_char(coalesce(a.anchor, r.date), 'YYYY-MM-DD') as anchor
        from article a join report r on r.id = a.report_id where a.report_id = ${reportId}::uuid`;
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const withArticle = (record: DraftRecord, articles: ReadonlyMap<string, ArticleFacts>): AskedDraft => {
  const article = articles.get(record.articleId);
  return { ...record, headline: article?.headline ?? '', anchor: article?.anchor ?? undefined };
};
