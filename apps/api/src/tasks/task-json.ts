/** The sentinel of `task.day` where no day is settled: a row comparison drops nulls, and undated tasks come last. */
export const NO_DAY = '9999-12-31';

/** Reads a value of the statement's list and gives its placeholder. */
export type Bind = (value: unknown) => string;

/** The values of a statement in the order in which its text asks for them. */
export const bindings = (): { values: unknown[]; bind: Bind } => {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
};

const OWNERS = `
  (select coalesce(json_agg(json_build_object('name', p.name, 'role', p.role, 'class', p.class,
            'unit', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by p.index), '[]')
     from task_part p left join unit u on u.id = p.unit_id where p.task_id = t.id)`;

// A deadline that a person set has no words of the text.
const DEADLINE = `
  case when t.deadline is not null then json_build_object('due', t.deadline->'due', 'kind', t.deadline->'kind',
    'next', t.deadline->'next', 'raw', case when t.deadline->>'rule' <> 'person' then t.deadline->'raw' end) end`;

/** The light in SQL: the same rule as `lightOf` in libs/supervision, which a test with the database compares it to. */
const light = (today: string, soonUntil: string): string => `
  case when t.day = '${NO_DAY}' then 'grey'
       when t.day < ${today}::date then case when t.deadline->>'due' is null then 'grey' else 'red' end
       when t.day <= ${soonUntil}::date then 'yellow' else 'green' end`;

/** The fields of TaskSummary as arguments of json_build_object, over `task t` and `report r`. */
export const summaryFields = (today: string, soonUntil: string): string => `
  'id', t.id, 'version', t.version, 'state', t.state, 'title', t.title, 'nature', t.nature, 'kind', t.kind,
  'issuer', case when t.issuer is not null then json_build_object('name', t.issuer->'name', 'post', t.issuer->'post') end,
  'owners', ${OWNERS}, 'deadline', ${DEADLINE}, 'light', ${light(today, soonUntil)},
  'report', json_build_object('id', r.id, 'title', r.title, 'date', r.date), 'createdAt', t.created_at`;
