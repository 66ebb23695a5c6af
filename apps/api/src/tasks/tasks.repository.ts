import { Injectable } from '@nestjs/common';
import type { ProposedTask } from '@duban/supervision';
import type { Span } from '@duban/extraction';
import { dayDate, dayText, newId, Prisma, type Transaction } from '../platform/database';
import { NO_DAY } from './task-json';

/** Where a proposed task comes from, and the paragraph that its page shows. */
export interface TaskOrigin {
  reportId: string;
  articleId: string;
  draftId: string;
  context: string;
  contextSpan: Span;
}

const orNull = (value: object | null) => (value === null ? Prisma.DbNull : (value as Prisma.InputJsonObject));

const partRow = (taskId: string) => (part: ProposedTask['parts'][number], index: number) => ({
  id: newId(),
  taskId,
  index,
  name: part.name,
  role: part.role,
  class: part.class,
  unitId: part.unitId,
  spanStart: part.span?.start ?? null,
  spanEnd: part.span?.end ?? null,
});

/** Writes tasks. Reads for people are in the ledger's and the page's repositories, with their scope. */
@Injectable()
export class TasksRepository {
  async create(
    tx: Transaction,
    task: ProposedTask,
    origin: TaskOrigin,
    createdById: string,
    now: Date,
  ): Promise<string> {
    const id = newId(now.getTime());
    const { parts, span, day, issuer, deadline, deadlines, group, questions, ...fields } = task;
    const { context, contextSpan, ...source } = origin;
    await tx.task.create({
      data: {
        id,
        ...fields,
        ...source,
        spanStart: span.start,
        spanEnd: span.end,
        context,
        contextStart: contextSpan.start,
        contextEnd: contextSpan.end,
        issuer: orNull(issuer),
        deadline: orNull(deadline),
        deadlines: deadlines as unknown as Prisma.InputJsonArray,
        day: dayDate(day ?? NO_DAY),
        group: orNull(group),
        questions: questions as unknown as Prisma.InputJsonArray,
        createdById,
        createdAt: now,
      },
      select: { id: true },
    });
    await tx.taskPart.createMany({ data: parts.map(partRow(id)) });
    return id;
  }

  /** Removes the proposed task of a draft; gives what it held, or null where it is gone or has moved on. */
  async removeProposed(tx: Transaction, draftId: string): Promise<object | null> {
    const task = await tx.task.findFirst({ where: { draftId, state: 'proposed' }, include: { parts: true } });
    if (!task) return null;
    await tx.task.delete({ where: { id: task.id, state: 'proposed' }, select: { id: true } });
    return { ...task, day: dayText(task.day), createdAt: task.createdAt.toISOString() };
  }
}
