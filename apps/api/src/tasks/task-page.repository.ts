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

// The place where it was said first, and the later ones, in the order in which they were said.
const SAID = `
  (select json_agg(json_build_object('draftId', s.draft_id, 'reportId', s.report_id, 'reportTitle', sr.title,
            'headline', sa.headline, 'day', s.day, 'span', ${span('s.span_start', 's.span_end')}, 'text', s.text, 'due', s.due,
            'first', s.draft_id = t.draft_id, 'decidedBy', json_build_object('id', sb.id, 'name', sb.name), 'decidedAt', s.decided_at)
            order by s.draft_id <> t.draft_id, s.day nulls last, s.decided_at, s.draft_id)
     from (select t.draft_id, t.report_id, t.article_id, t.span_start, t.span_end, t.text, coalesce(ar.anchor, r.date) as day,
                  (t.deadline->>'due')::date as due, t.created_by_id as by_id, t.created_at as decided_at
           union all
           select tr.draft_id, tr.report_id, tr.article_id, tr.span_start, tr.span_end, tr.text, tr.day, tr.due,
                  tr.decided_by_id, tr.decided_at from task_repetition tr where tr.task_id = t.id) s
     join report sr on sr.id = s.report_id join article sa on sa.id = s.article_id join account sb on sb.id = s.by_id)`;

// The group with its size in the text, and the others of it that this reader may see.
const groupOf = (id: string, visible: string): string => `
  (case when t."group" is not null then t."group" || jsonb_build_object(
     'size', (select count(*) from draft d where d.report_id = t.report_id and d.state <> 'lapsed' and d.answer->'group'->>'id' = t."group"->>'id'),
     'others', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'index', t."group"->'index')
                                          order by (t."group"->>'index')::int), '[]')
                  from task t join task page on page.id = ${id}::uuid
                 where t.report_id = page.report_id and t."group"->>'id' = page."group"->>'id' and t.id <> page.id
                   and ${visible})) end)`;

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
    const [task, visible] = [bind(id), visibleTo(scope, bind)];
    const statement = `
      select t.version, json_build_object(${fields}, 'text', t.text, 'deadlines', t.deadlines, 'group', ${groupOf(task, visible)},
               'questions', t.questions, 'said', ${SAID}, 'draftId', t.draft_id,
               'createdBy', json_build_object('id', a.id, 'name', a.name),
               'source', json_build_object('reportId', r.id, 'reportTitle', r.title, 'reportDate', r.date,
                 'sha256', r.sha256, 'headline', ar.headline, 'context', t.context,
                 'contextSpan', ${span('t.context_start', 't.context_end')}, 'span', ${span('t.span_start', 't.span_end')},
                 'ownerSpans', ${OWNER_SPANS}, 'deadlineSpans', ${DEADLINE_SPANS}))::text as json
        from task t join report r on r.id = t.report_id join article ar on ar.id = t.article_id
             join account a on a.id = t.created_by_id
       where t.id = ${task}::uuid and ${visible}`;
    const [row] = await this.database.read<{ version: number; json: string }>(statement, values);
    return row ?? null;
  }
}
