import { Injectable } from '@nestjs/common';
import type { LightDays, Scope } from '@duban/supervision';
import { Database } from '../platform/database';
import { bindings, summaryFields } from './task-json';
import { visibleTo } from './task-scope';

const span = (start: string, end: string): string => `json_build_object('start', ${start}, 'end', ${end})`;

const OWNER_SPANS = `
  (select coalesce(json_agg(${span('sp.span_start', 'sp.span_end')} order by sp.index), '[]')
     from task_part sp where sp.task_id = t.id and sp.span_start is not null)`;

const DEADLINE_SPANS = `
  (select coalesce(json_agg(d->'span' order by n), '[]')
     from jsonb_array_elements(t.deadlines) with ordinality as one(d, n) where d ? 'span')`;

/** One task as its page shows it: the task, its source in context, and who made it. One prepared statement. */
@Injectable()
export class TaskPageRepository {
  constructor(private readonly database: Database) {}

  /** The JSON of TaskDetail and its version; null where the task is not there or outside the scope. */
  async find(
    scope: Scope,
    id: string,
    { today, soonUntil }: LightDays,
  ): Promise<{ json: string; version: number } | null> {
    const { values, bind } = bindings();
    const fields = summaryFields(bind(today), bind(soonUntil));
    const statement = `
      select t.version, json_build_object(${fields}, 'text', t.text, 'deadlines', t.deadlines, 'group', t."group",
               'questions', t.questions, 'draftId', t.draft_id,
               'createdBy', json_build_object('id', a.id, 'name', a.name),
               'source', json_build_object('reportId', r.id, 'reportTitle', r.title, 'reportDate', r.date,
                 'sha256', r.sha256, 'headline', ar.headline, 'context', t.context,
                 'contextSpan', ${span('t.context_start', 't.context_end')}, 'span', ${span('t.span_start', 't.span_end')},
                 'ownerSpans', ${OWNER_SPANS}, 'deadlineSpans', ${DEADLINE_SPANS}))::text as json
        from task t join report r on r.id = t.report_id join article ar on ar.id = t.article_id
             join account a on a.id = t.created_by_id
       where t.id = ${bind(id)}::uuid and ${visibleTo(scope, bind)}`;
    const [row] = await this.database.read<{ version: number; json: string }>(statement, values);
    return row ?? null;
  }
}
