import { Injectable } from '@nestjs/common';
import type { Directive, Span } from '@duban/extraction';
import type { DraftCorrection, DraftState, Scope } from '@duban/supervision';
import { Database, newId, Prisma, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';

/** A draft as it is stored: the answer, the correction, and the decision. */
export interface DraftRecord {
  id: string;
  reportId: string;
  articleId: string;
  index: number;
  version: number;
  state: DraftState;
  answer: Directive;
  ownerUnits: (string | null)[];
  correction: DraftCorrection;
  dismissReason: string | null;
  decidedBy: { id: string; name: string } | null;
  decidedAt: Date | null;
  taskId: string | null;
}

/** A directive that an import puts on the review desk. */
export interface NewDraft {
  reportId: string;
  articleId: string;
  index: number;
  answer: Directive;
  ownerUnits: (string | null)[];
}

/** What a decision, a correction or a reopening changes. */
export type DraftChange = Partial<Pick<DraftRecord, 'state' | 'correction' | 'dismissReason' | 'decidedAt'>> & {
  decidedById?: string | null;
};

const WITH_DECISION = { decidedBy: { select: { id: true, name: true } }, task: { select: { id: true } } } as const;
type Row = Prisma.DraftGetPayload<{ include: typeof WITH_DECISION }>;

const toRecord = ({ task, state, answer, ownerUnits, correction, ...row }: Row): DraftRecord => ({
  ...row,
  state: state as DraftState,
  answer: answer as unknown as Directive,
  ownerUnits: ownerUnits as (string | null)[],
  correction: correction as unknown as DraftCorrection,
  taskId: task?.id ?? null,
});

/** Reports and drafts are the office's papers: whoever does not see all sees none of them. */
const sees = (scope: Scope): boolean => scope.kind === 'all';

@Injectable()
export class DraftsRepository {
  constructor(private readonly database: Database) {}

  async find(scope: Scope, id: string): Promise<DraftRecord | null> {
    if (!sees(scope)) return null;
    const row = await this.database.prisma.draft.findUnique({ where: { id }, include: WITH_DECISION });
    return row && toRecord(row);
  }

  /** The draft, locked until the transaction ends: of two people at once, one waits and then sees what the other did. */
  async lock(tx: Transaction, scope: Scope, id: string): Promise<DraftRecord | null> {
    if (!sees(scope)) return null;
    await tx.$queryRaw`select id from draft where id = ${id}::uuid for update`;
    const row = await tx.draft.findUnique({ where: { id }, include: WITH_DECISION });
    return row && toRecord(row);
  }

  /** One more than the page holds; null where the report is not there. */
  async pageOfReport(scope: Scope, reportId: string, after: number, limit: number): Promise<DraftRecord[] | null> {
    if (!sees(scope)) return null;
    const { prisma } = this.database;
    if (!(await prisma.report.findUnique({ where: { id: reportId }, select: { id: true } }))) return null;
    const rows = await prisma.draft.findMany({
      where: { reportId, index: { gt: after } },
      orderBy: { index: 'asc' },
      take: limit + 1,
      include: WITH_DECISION,
    });
    return rows.map(toRecord);
  }

  countOfReport(scope: Scope, reportId: string): Promise<number> {
    if (!sees(scope)) return Promise.resolve(0);
    return this.database.prisma.draft.count({ where: { reportId }, take: COUNTED_UP_TO + 1 });
  }

  /** The report's text and the article's place in it. */
  async sourceOf(tx: Transaction, { articleId }: DraftRecord): Promise<{ text: string; article: Span }> {
    const { spanStart, spanEnd, report } = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { spanStart: true, spanEnd: true, report: { select: { text: true } } },
    });
    return { text: report.text, article: { start: spanStart, end: spanEnd } };
  }

  async textLength(tx: Transaction, { reportId }: DraftRecord): Promise<number> {
    const { length } = await tx.report.findUniqueOrThrow({ where: { id: reportId }, select: { length: true } });
    return length;
  }

  async create(tx: Transaction, drafts: readonly NewDraft[]): Promise<void> {
    await tx.draft.createMany({
      data: drafts.map(({ answer, ownerUnits, ...draft }) => ({
        id: newId(),
        ...draft,
        key: answer.id,
        spanStart: answer.span.start,
        spanEnd: answer.span.end,
        answer: answer as unknown as Prisma.InputJsonObject,
        ownerUnits,
      })),
    });
  }

  /** Changes a locked draft and gives it its next version. */
  async change(tx: Transaction, id: string, { correction, ...change }: DraftChange): Promise<DraftRecord> {
    const row = await tx.draft.update({
      where: { id },
      data: {
        ...change,
        ...(correction === undefined ? {} : { correction: correction as unknown as Prisma.InputJsonObject }),
        version: { increment: 1 },
      },
      include: WITH_DECISION,
    });
    return toRecord(row);
  }
}
