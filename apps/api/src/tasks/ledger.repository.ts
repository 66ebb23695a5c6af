import { Injectable } from '@nestjs/common';
import type { LightDays, Scope } from '@duban/supervision';
import { Database } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import type { TaskQuery, TaskSort } from './dto/task-query.dto';
import { type Bind, bindings, summaryFields } from './task-json';
import { hasPartOfAny, visibleTo } from './task-scope';

/** After which task a page goes on: its day (where the ledger is sorted by deadline) and its id. */
export interface LedgerPlace {
  day: string;
  id: string;
}

export interface LedgerPage {
  /** A JSON array of TaskSummary. */
  items: string;
  /** The last task of the page, where there is another page. */
  last: LedgerPlace | null;
  /** Counted up to one more than `COUNTED_UP_TO`. */
  counted: number;
}

interface PageRow {
  items: string;
  more: boolean;
  day: string | null;
  id: string | null;
  counted: number;
}

type Filters = Pick<TaskQuery, 'state' | 'unitId' | 'reportId' | 'nature' | 'q'>;

const ORDER: Readonly<Record<TaskSort, string>> = { deadline: 't.day, t.id', created: 't.id desc' };

/** The conditions that the page and its total share. Only filters that are set stand in the text, so few texts arise. */
const conditions = (scope: Scope, { state, unitId, reportId, nature, q }: Filters, bind: Bind): string => {
  const parts = [visibleTo(scope, bind)];
  if (state !== undefined) parts.push(`t.state = ${bind(state)}`);
  if (nature !== undefined) parts.push(`t.nature = ${bind(nature)}`);
  if (reportId !== undefined) parts.push(`t.report_id = ${bind(reportId)}::uuid`);
  if (unitId !== undefined) parts.push(hasPartOfAny([unitId], bind));
  if (q !== undefined && q.trim() !== '') {
    const words = bind(`%${q.trim().replace(/[\\%_]/gu, '\\$&')}%`);
    parts.push(`(t.title like ${words} or t.text like ${words}
      or exists (select from task_part qp where qp.task_id = t.id and qp.name like ${words}))`);
  }
  return parts.join(' and ');
};

const afterPlace = (sort: TaskSort, after: LedgerPlace | undefined, bind: Bind): string => {
  if (!after) return 'true';
  return sort === 'deadline'
    ? `(t.day, t.id) > (${bind(after.day)}::date, ${bind(after.id)}::uuid)`
    : `t.id < ${bind(after.id)}::uuid`;
};

/** 台账: the hot read. One prepared statement a page, and PostgreSQL writes the JSON. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly database: Database) {}

  async page(
    scope: Scope,
    { sort = 'deadline', limit, ...filters }: Omit<TaskQuery, 'cursor'>,
    after: LedgerPlace | undefined,
    { today, soonUntil }: LightDays,
  ): Promise<LedgerPage> {
    const { values, bind } = bindings();
    const where = conditions(scope, filters, bind);
    const most = bind(limit);
    const statement = `
      with page as materialized (
        select t.id, row_number() over (order by ${ORDER[sort]}) as n from task t
         where ${where} and ${afterPlace(sort, after, bind)} order by ${ORDER[sort]} limit ${most}::int + 1)
      select coalesce(json_agg(json_build_object(${summaryFields(bind(today), bind(soonUntil))}) order by page.n)
               filter (where page.n <= ${most}::int), '[]')::text as items,
             count(*) > ${most}::int as more,
             max(t.day::text) filter (where page.n = ${most}::int) as day,
             max(t.id::text) filter (where page.n = ${most}::int) as id,
             (select count(*)::int from (select from task t where ${where} limit ${COUNTED_UP_TO + 1}) c) as counted
        from page join task t on t.id = page.id join report r on r.id = t.report_id`;
    const [row] = await this.database.read<PageRow>(statement, values);
    if (!row) throw new Error('An aggregate gives one row');
    const { items, more, day, id, counted } = row;
    return { items, last: more && day !== null && id !== null ? { day, id } : null, counted };
  }
}
