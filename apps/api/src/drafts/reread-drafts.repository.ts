import { Injectable } from '@nestjs/common';
import type { RereadDraft, Scope, SeenAnswer } from '@duban/supervision';
import { seesPapers } from '@duban/supervision';
import { Database, type Transaction } from '../platform/database';

/** A draft of the rules, as another reading meets it. */
export interface RereadRecord extends RereadDraft {
  index: number;
  version: number;
  seen: SeenAnswer;
  taskId: string | null;
}

/** The drafts of a report, as another reading meets them. */
export interface ReportDrafts {
  rules: RereadRecord[];
  /** The keys of drafts that another reader found: they are left alone. */
  otherKeys: string[];
  /** The number of the next draft. */
  nextIndex: number;
}

/** A draft that gets another answer. */
export type AnsweredAnew = Pick<RereadRecord, 'id' | 'articleId' | 'answer' | 'ownerUnits' | 'seen'>;

// As many rows as one statement writes: the JSON of a few megabytes is quick, that of a whole hostile page is not.
const WRITTEN_AT_ONCE = 2000;

/** Reads and writes a report's drafts where the report is read again. Whoever writes holds the report. */
@Injectable()
export class RereadDraftsRepository {
  constructor(private readonly database: Database) {}

  /** Inside a transaction through its own connection. */
  async ofReport(scope: Scope, reportId: string, tx?: Transaction): Promise<ReportDrafts> {
    if (!seesPapers(scope)) return { rules: [], otherKeys: [], nextIndex: 0 };
    const client = tx ?? this.database.prisma;
    const rules = await client.$queryRaw<RereadRecord[]>`
      select d.id, d.key, d.index, d.version, d.state, d.article_id as "articleId", d.reopened, d.answer,
             d.owner_units as "ownerUnits", d.correction, d.seen, t.id as "taskId"
        from draft d left join task t on t.draft_id = d.id
       where d.report_id = ${reportId}::uuid and d.origin = 'rules' order by d.span_start, d.index`;
    const [others] = await client.$queryRaw<{ keys: string[]; nextIndex: number }[]>`
      select coalesce(array_agg(key) filter (where origin <> 'rules'), '{}') as keys,
             coalesce(max(index) + 1, 0) as "nextIndex" from draft where report_id = ${reportId}::uuid`;
    return { rules, otherKeys: others?.keys ?? [], nextIndex: others?.nextIndex ?? 0 };
  }

  /** Gives drafts new answers and puts them on the desk; the database keeps the old answers. */
  async answer(tx: Transaction, readingId: string, drafts: readonly AnsweredAnew[]): Promise<void> {
    for (let at = 0; at < drafts.length; at += WRITTEN_AT_ONCE) {
      const rows = drafts.slice(at, at + WRITTEN_AT_ONCE);
      await tx.$executeRaw`
        update draft d
           set answer = row.answer, owner_units = row."ownerUnits", article_id = row."articleId",
               span_start = (row.answer->'span'->'start')::int, span_end = (row.answer->'span'->'end')::int,
               reading_id = ${readingId}::uuid, seen = row.seen, state = 'open', decided_by_id = null, decided_at = null,
               version = d.version + 1
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as row (id uuid, answer jsonb, "ownerUnits" jsonb, "articleId" uuid, seen jsonb)
         where d.id = row.id`;
    }
  }

  /** Takes drafts off the desk; they are kept. */
  async lapse(tx: Transaction, ids: readonly string[], byId: string, at: Date): Promise<void> {
    await tx.draft.updateMany({
      where: { id: { in: [...ids] } },
      data: { state: 'lapsed', decidedById: byId, decidedAt: at, version: { increment: 1 } },
    });
  }
}
