import { Injectable } from '@nestjs/common';
import type { Directive, Span } from '@duban/extraction';
import { type DraftCorrection, type DraftOrigin, type DraftState, type Scope, seesPapers } from '@duban/supervision';
import { Database, newId, Prisma, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import { FIRST, type Place } from './draft-place';

/** A draft as it is stored: the answer, the correction, and the decision. */
export interface DraftRecord {
  id: string;
  reportId: string;
  articleId: string;
  index: number;
  version: number;
  state: DraftState;
  origin: DraftOrigin;
  answer: Directive;
  ownerUnits: (string | null)[];
  correction: DraftCorrection;
  dismissReason: string | null;
  decidedBy: { id: string; name: string } | null;
  decidedAt: Date | null;
  taskId: string | null;
  /** The task that it says again. */
  repeatedTaskId: string | null;
  /** Its report was withdrawn: nothing is decided any more. */
  reportWithdrawn: boolean;
}

/** A directive that is put on the review desk. */
export interface NewDraft {
  reportId: string;
  articleId: string;
  index: number;
  origin: DraftOrigin;
  /** The reading by the rules that found it; left out of what another reader found. */
  readingId?: string;
  answer: Directive;
  ownerUnits: (string | null)[];
}

/** What a decision, a correction or a reopening changes. */
export type DraftChange = Partial<Pick<DraftRecord, 'state' | 'correction' | 'dismissReason' | 'decidedAt'>> & {
  decidedById?: string | null;
  reopened?: true;
};

interface Row extends Omit<DraftRecord, 'decidedBy'> {
  decidedById: string | null;
  decidedByName: string | null;
}

const toRecord = ({ decidedById, decidedByName, ...row }: Row): DraftRecord => ({
  ...row,
  decidedBy: decidedById === null ? null : { id: decidedById, name: decidedByName ?? '' },
});

/** A draft with its decision and its task, in one statement: Prisma would ask three times. */
const SELECT = Prisma.sql`
  select d.id, d.report_id as "reportId", d.article_id as "articleId", d.index, d.version, d.state, d.origin, d.answer,
         d.owner_units as "ownerUnits", d.correction, d.dismiss_reason as "dismissReason", d.decided_at as "decidedAt",
         d.decided_by_id as "decidedById", a.name as "decidedByName", t.id as "taskId",
         tr.task_id as "repeatedTaskId",
         r.withdrawn_at is not null as "reportWithdrawn"
    from draft d join report r on r.id = d.report_id left join account a on a.id = d.decided_by_id left join task t on t.draft_id = d.id
         left join task_repetition tr on tr.draft_id = d.id`;

// One statement for so many drafts: the JSON of a few megabytes is quick, that of a whole hostile page is not.
const INSERTED_AT_ONCE = 2000;

@Injectable()
export class DraftsRepository {
  constructor(private readonly database: Database) {}

  async find(scope: Scope, id: string): Promise<DraftRecord | null> {
    if (!seesPapers(scope)) return null;
    const [row] = await this.database.prisma.$queryRaw<Row[]>`${SELECT} where d.id = ${id}::uuid`;
    return row ? toRecord(row) : null;
  }

  /** The draft, locked until the transaction ends: of two people at once, one waits and then sees what the other did. */
  async lock(tx: Transaction, scope: Scope, id: string): Promise<DraftRecord | null> {
    if (!seesPapers(scope)) return null;
    // First the locks, then the look: a join would show the other's task as it was before the wait.
    // The report before the draft, as whoever withdraws it has it. Others may decide other drafts of it meanwhile.
    await tx.$queryRaw`
      select id from report where id = (select report_id from draft where id = ${id}::uuid) for share`;
    await tx.$queryRaw`select id from draft where id = ${id}::uuid for update`;
    return this.read(tx, id);
  }

  /** In the order of the text, one more than the page holds; null where the report is not there. */
  async pageOfReport(scope: Scope, reportId: string, after: Place, limit: number): Promise<DraftRecord[] | null> {
    if (!seesPapers(scope)) return null;
    const { prisma } = this.database;
    if (!(await prisma.report.findUnique({ where: { id: reportId }, select: { id: true } }))) return null;
    const rows = await prisma.$queryRaw<Row[]>`
      ${SELECT} where d.report_id = ${reportId}::uuid and (d.span_start, d.index) > (${after[0]}, ${after[1]})
       order by d.span_start, d.index limit ${limit + 1}`;
    return rows.map(toRecord);
  }

  /** The drafts of a report that wait for a decision, in the order of its text, after this place; never more than `most`. */
  async openOfReport(scope: Scope, reportId: string, most: number, after = FIRST): Promise<DraftRecord[]> {
    if (!seesPapers(scope)) return [];
    const rows = await this.database.prisma.$queryRaw<Row[]>`
      ${SELECT} where d.report_id = ${reportId}::uuid and d.state = 'open'
         and (d.span_start, d.index) > (${after[0]}, ${after[1]}) order by d.span_start, d.index limit ${most}`;
    return rows.map(toRecord);
  }

  countOfReport(scope: Scope, reportId: string): Promise<number> {
    if (!seesPapers(scope)) return Promise.resolve(0);
    return this.database.prisma.draft.count({ where: { reportId }, take: COUNTED_UP_TO + 1 });
  }

  /**
   * Where the drafts of a report stand, whoever found them, but for those that no reading finds any more, and the number of
   * the next one. The report should be locked.
   */
  async taken(tx: Transaction, reportId: string): Promise<{ spans: Span[]; next: number }> {
    const rows = await tx.$queryRaw<(Span & { index: number; state: DraftState })[]>`
      select span_start as start, span_end as "end", index, state from draft where report_id = ${reportId}::uuid`;
    return {
      spans: rows.filter(({ state }) => state !== 'lapsed').map(({ start, end }) => ({ start, end })),
      next: rows.reduce((most, { index }) => Math.max(most, index + 1), 0),
    };
  }

  /** The report's text and the article's place in it. */
  async sourceOf(tx: Transaction, { articleId }: DraftRecord): Promise<{ text: string; article: Span }> {
    const [source] = await tx.$queryRaw<{ text: string; start: number; end: number }[]>`
      select r.text, ar.span_start as start, ar.span_end as end from article ar join report r on r.id = ar.report_id
       where ar.id = ${articleId}::uuid`;
    if (!source) throw new Error('A draft has its article');
    return { text: source.text, article: { start: source.start, end: source.end } };
  }

  async textLength(tx: Transaction, { reportId }: DraftRecord): Promise<number> {
    const { length } = await tx.report.findUniqueOrThrow({ where: { id: reportId }, select: { length: true } });
    return length;
  }

  /** Stores drafts. As JSON, for a page may hold thousands, and Prisma would bind every field of every one. */
  async create(tx: Transaction, drafts: readonly NewDraft[]): Promise<void> {
    for (let at = 0; at < drafts.length; at += INSERTED_AT_ONCE) {
      const rows = drafts.slice(at, at + INSERTED_AT_ONCE).map((draft) => ({ id: newId(), ...draft }));
      await tx.$executeRaw`
        insert into draft (id, report_id, article_id, index, origin, reading_id, key, span_start, span_end, answer, owner_units)
        select id, "reportId", "articleId", index, origin, "readingId", answer->>'id', (answer->'span'->'start')::int,
               (answer->'span'->'end')::int, answer, "ownerUnits"
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as row (id uuid, "reportId" uuid, "articleId" uuid, index int, origin text, "readingId" uuid, answer jsonb, "ownerUnits" jsonb)`;
    }
  }

  /** Changes a locked draft and gives it its next version. */
  async change(tx: Transaction, id: string, { correction, ...change }: DraftChange): Promise<DraftRecord> {
    await tx.draft.update({
      where: { id },
      data: {
        ...change,
        ...(correction === undefined ? {} : { correction: correction as unknown as Prisma.InputJsonObject }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const changed = await this.read(tx, id);
    if (!changed) throw new Error('A locked draft does not go away');
    return changed;
  }

  private async read(tx: Transaction, id: string): Promise<DraftRecord | null> {
    const [row] = await tx.$queryRaw<Row[]>`${SELECT} where d.id = ${id}::uuid`;
    return row ? toRecord(row) : null;
  }
}
