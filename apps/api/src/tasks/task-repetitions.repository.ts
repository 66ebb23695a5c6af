import { Injectable } from '@nestjs/common';
import { OPEN_TASK_STATES, type SaidOwner, type Scope, seesPapers } from '@duban/supervision';
import type { Span } from '@duban/extraction';
import { Database, dayDate, newId, type Transaction } from '../platform/database';

/** An open task as it is compared with what was said now. */
export interface RepeatableTask {
  id: string;
  title: string;
  text: string;
  owners: SaidOwner[];
  issuer: { name: string; post?: string | null } | null;
  due: string | null;
  /** Where it was said first. */
  reportTitle: string;
  day: string | null;
  /** How often it was said so far. */
  times: number;
}

/** A later place where a task was said. */
export interface NewRepetition {
  taskId: string;
  draftId: string;
  reportId: string;
  articleId: string;
  span: Span;
  text: string;
  due: string | null;
}

/** So many of the newest tasks are looked at for each pair of characters, and so many candidates are compared. */
const NEWEST = 2000;
const CANDIDATES = 30;
/** A directive's title has at most some thirty pairs; what a person types may be longer. */
const PAIRS = 60;

// For each pair a stretch of the key (pair, task_id), read backwards and cut: ids sort by time, so the newest tasks come
// first, and what is read does not grow with the ledger.
const MOST_SHARED = `
  with asked as materialized (select pair from title_pairs(w.title) as pair limit ${PAIRS}),
  found as materialized (
    select a.pair, hit.task_id, count(*) over (partition by a.pair) as holders
      from asked a cross join lateral newest_holders(a.pair, ${NEWEST}) as hit(task_id)),
  best as materialized (
    select f.task_id, sum(ln(1 + ${NEWEST}.0 / f.holders)) as weight from found f
     group by f.task_id order by weight desc, f.task_id desc limit ${CANDIDATES} * 2)`;

/** The statement by which the candidates of many titles are found; exported so that a spec can look at its plan. */
export const CANDIDATES_STATEMENT = `
  select w.place::int as place, c.* from unnest($1::text[]) with ordinality as w(title, place) cross join lateral (
    ${MOST_SHARED}
    select t.id, t.title, t.text, t.issuer, t.deadline->>'due' as due, r.title as "reportTitle",
           coalesce(ar.anchor, r.date)::text as day,
           1 + (select count(*)::int from task_repetition tr where tr.task_id = t.id) as times,
           (select coalesce(json_agg(json_build_object('name', p.name, 'class', p.class, 'unitId', p.unit_id) order by p.index), '[]')
              from task_part p where p.task_id = t.id) as owners
      from best b join task t on t.id = b.task_id join report r on r.id = t.report_id join article ar on ar.id = t.article_id
     where t.report_id <> $2::uuid and t.state = any($3::text[])
     order by b.weight desc, t.id desc limit ${CANDIDATES}) c`;

/** 再次强调: finds the open tasks that may be meant again, and keeps the places where one was said again. */
@Injectable()
export class TaskRepetitionsRepository {
  constructor(private readonly database: Database) {}

  /** For each title the open tasks of other reports that share pairs of characters with it, up to thirty of them. */
  async candidates(scope: Scope, titles: readonly string[], exceptReportId: string): Promise<RepeatableTask[][]> {
    const found = titles.map((): RepeatableTask[] => []);
    if (!seesPapers(scope) || titles.length === 0) return found;
    const rows = await this.database.read<RepeatableTask & Record<string, unknown> & { place: number }>(
      CANDIDATES_STATEMENT,
      [titles, exceptReportId, OPEN_TASK_STATES],
    );
    for (const { place, ...task } of rows) found[place - 1]?.push(task);
    return found;
  }

  /** Holds an open task until the transaction ends, so that nobody takes it out meanwhile; its page changes. */
  async holdOpen(tx: Transaction, scope: Scope, taskId: string): Promise<boolean> {
    if (!seesPapers(scope)) return false;
    const held = await tx.task.updateMany({
      where: { id: taskId, state: { in: [...OPEN_TASK_STATES] } },
      data: { version: { increment: 1 } },
    });
    return held.count === 1;
  }

  async create(tx: Transaction, repetition: NewRepetition, decidedById: string, decidedAt: Date): Promise<void> {
    const { span, due, ...place } = repetition;
    const [said] = await tx.$queryRaw<{ day: Date | null }[]>`
      select coalesce(ar.anchor, r.date) as day from article ar join report r on r.id = ar.report_id
       where ar.id = ${place.articleId}::uuid`;
    await tx.taskRepetition.create({
      data: {
        id: newId(decidedAt.getTime()),
        ...place,
        spanStart: span.start,
        spanEnd: span.end,
        day: said?.day ?? null,
        due: due === null ? null : dayDate(due),
        decidedById,
        decidedAt,
      },
      select: { id: true },
    });
  }

  /** Takes the place out again; gives the id of its task, whose page changes. */
  async remove(tx: Transaction, draftId: string): Promise<string> {
    const { taskId } = await tx.taskRepetition.delete({ where: { draftId }, select: { taskId: true } });
    await tx.task.update({ where: { id: taskId }, data: { version: { increment: 1 } }, select: { id: true } });
    return taskId;
  }

  /** How often the task of a draft was said again; the task is held until the transaction ends. */
  async countOfDraft(tx: Transaction, draftId: string): Promise<number> {
    // First the lock, then the look: a clerk who has just found it said again is waited for.
    await tx.$queryRaw`select id from task where draft_id = ${draftId}::uuid for update`;
    return tx.taskRepetition.count({ where: { task: { draftId } } });
  }
}
