import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import type { Office } from './office';

type Draft = Schemas['Draft'];

/** What a report looks like that other rules have read: nothing but the database could make it so. */
export interface OlderRules {
  /** They read the report, and called themselves so. */
  readReport: (reportId: string) => Promise<void>;
  /** They did not find this directive. */
  missed: (draft: Draft) => Promise<void>;
  /** They said this of a directive. */
  said: (draft: Draft, answer: Record<string, unknown>) => Promise<void>;
  /** They found a directive in these words of the text, with these of its draft. */
  found: (text: string, words: string, like: Draft) => Promise<void>;
  /** Another reader than the rules found it. */
  didNotFind: (draft: Draft) => Promise<void>;
  query: (statement: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
  close: () => Promise<void>;
}

const GUARDED = ['draft', 'report_reading'];

/** Opens the office's database as its owner, with the triggers that keep answers asleep. */
export const olderRules = async (office: Office): Promise<OlderRules> => {
  const owner = new Client({ connectionString: office.database.ownerUrl });
  await owner.connect();
  const unguarded = async (statement: string, values: unknown[]): Promise<void> => {
    const guards = (are: 'disable' | 'enable') =>
      GUARDED.map((table) => `alter table ${table} ${are} trigger user`).join(';');
    await owner.query(guards('disable'));
    await owner.query(statement, values);
    await owner.query(guards('enable'));
  };
  const said = ({ id }: Draft, answer: Record<string, unknown>) =>
    unguarded(
      `update draft set answer = answer || $2::jsonb,
              span_start = coalesce(($2::jsonb->'span'->>'start')::int, span_start),
              span_end = coalesce(($2::jsonb->'span'->>'end')::int, span_end) where id = $1`,
      [id, JSON.stringify(answer)],
    );
  return {
    readReport: (reportId) => unguarded(`update report_reading set rules = 'older' where report_id = $1`, [reportId]),
    missed: ({ id }) => unguarded('delete from draft where id = $1', [id]),
    said,
    found: (text, words, like) => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      const answer = { id: `d${span.start}-${span.end}`, span, text: words, title: words };
      return unguarded(
        `insert into draft select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                'index', (select max(index) + 1 from draft o where o.report_id = d.report_id), 'key', $2::jsonb->>'id',
                'span_start', $2::jsonb->'span'->'start', 'span_end', $2::jsonb->'span'->'end', 'answer', d.answer || $2::jsonb))).*
           from draft d where d.id = $1`,
        [like.id, JSON.stringify(answer)],
      );
    },
    didNotFind: ({ id }) =>
      unguarded(`update draft set origin = 'second_reader', reading_id = null where id = $1`, [id]),
    query: (statement, values) => owner.query(statement, values),
    close: () => owner.end(),
  };
};
