import type { Schemas } from '@duban/api-client';
import fc from 'fast-check';
import { Client } from 'pg';
import { type Office, openOffice } from '../office/office';
import { longPage } from '../office/page';
import type { Visitor } from '../office/visitor';

type TaskPage = Schemas['TaskPage'];

const TASKS = 10;
const UNITS = 6;

/** A district by chance: for each unit the one above it, for each task its units, and for each person a place. */
const district = fc.record({
  above: fc.array(fc.nat({ max: UNITS - 1 }), { minLength: UNITS, maxLength: UNITS }),
  parts: fc.array(fc.array(fc.nat({ max: UNITS - 1 }), { maxLength: 3 }), { minLength: TASKS, maxLength: TASKS }),
  handled: fc.array(fc.boolean(), { minLength: TASKS, maxLength: TASKS }),
  unit: fc.nat({ max: UNITS - 1 }),
  fields: fc.uniqueArray(fc.nat({ max: UNITS - 1 }), { maxLength: 2 }),
  roles: fc.subarray(['leader', 'unit_head', 'liaison', 'handler'] as const),
});
type District = typeof district extends fc.Arbitrary<infer Value> ? Value : never;

/** A unit with those above it, up to the first one; a chain that would come back to itself ends there. */
const chainOf = (above: readonly number[], unit: number): number[] => {
  const chain = [unit];
  while (chain.at(-1) !== 0) chain.push(Math.min(above[chain.at(-1)!]!, chain.at(-1)! - 1));
  return chain.reverse();
};

/** Which tasks the person sees, said once more and in other words than the program says it. */
const expectedOf = ({ above, parts, handled, unit, fields, roles }: District): number[] => {
  const roots = new Set<number>();
  if (roles.includes('leader')) for (const field of fields) roots.add(field);
  if (roles.includes('unit_head') || roles.includes('liaison')) roots.add(unit);
  const all = roles.includes('leader') && fields.length === 0;
  const below = (one: number) => chainOf(above, one).some((ancestor) => roots.has(ancestor));
  return parts.flatMap((units, task) => {
    const own = roles.includes('handler') && handled[task] && units.length > 0;
    return all || own || units.some(below) ? [task] : [];
  });
};

describe('in any district', () => {
  let office: Office;
  let owner: Client;
  let person: Visitor;
  let tasks: string[];
  let units: string[];
  let account: string;

  const arrange = async ({ above, parts, handled, unit, fields, roles }: District): Promise<void> => {
    await owner.query('begin');
    for (const [at, id] of units.entries()) {
      const chain = chainOf(above, at).map((one) => units[one]!);
      await owner.query('update unit set parent_id = $2, level = $3, ancestors = $4 where id = $1', [
        ...[id, chain.at(-2) ?? null, chain.length - 1],
        chain,
      ]);
    }
    await owner.query('delete from task_part');
    for (const [task, of] of parts.entries()) {
      for (const [index, one] of of.entries()) {
        await owner.query(
          `insert into task_part (id, task_id, index, name, role, class, unit_id, handler_id)
           values (gen_random_uuid(), $1, $2, '单位', 'lead', false, $3, $4)`,
          [tasks[task], index, units[one], handled[task] && index === 0 ? account : null],
        );
      }
    }
    await owner.query('update account set unit_id = $2 where id = $1', [account, units[unit]]);
    await owner.query('delete from account_role where account_id = $1', [account]);
    await owner.query('delete from account_field where account_id = $1', [account]);
    for (const role of roles)
      await owner.query(`insert into account_role (account_id, role, power) values ($1, $2, 'business')`, [
        account,
        role,
      ]);
    for (const field of fields)
      await owner.query('insert into account_field (account_id, unit_id) values ($1, $2)', [account, units[field]]);
    await owner.query('commit');
  };

  const listed = async (): Promise<string[] | number> => {
    const ids: string[] = [];
    for (let query = '?limit=3'; ;) {
      const { status, body } = await person.get<TaskPage>(`/tasks${query}`);
      if (status !== 200) return status;
      ids.push(...body.items.map(({ id }) => id));
      if (body.nextCursor === null) {
        expect(body.total).toEqual({ count: ids.length, exact: true });
        return ids.sort();
      }
      query = `?limit=3&cursor=${body.nextCursor}`;
    }
  };

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    const clerk = await office.signIn('wang');
    const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: longPage(TASKS) });
    const { items } = (await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts`)).body;
    tasks = [];
    for (const { id } of items)
      tasks.push((await clerk.act<Schemas['Draft']>(`/drafts/${id}/accept`, 1)).body.taskId ?? '');
    units = (
      await owner.query<{ id: string }>(`select id from unit where level > 0 order by id limit ${UNITS}`)
    ).rows.map(({ id }) => id);
    account = (await owner.query<{ id: string }>(`select id from account where account = 'shuiwu1'`)).rows[0]!.id;
    person = await office.signIn('shuiwu1');
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('the list holds what can be opened one by one, the total counts it, and both are what the roles give', async () => {
    expect([tasks.length, units.length]).toEqual([TASKS, UNITS]);
    await fc.assert(
      fc.asyncProperty(district, async (chosen) => {
        await arrange(chosen);
        const list = await listed();
        const statuses = await Promise.all(tasks.map(async (id) => (await person.get(`/tasks/${id}`)).status));
        const seen = expectedOf(chosen).map((at) => tasks[at]!);
        const nobody = chosen.roles.length === 0;
        expect(list).toEqual(nobody ? 403 : seen.sort());
        expect(statuses).toEqual(tasks.map((id) => (nobody ? 403 : seen.includes(id) ? 200 : 404)));
      }),
      { numRuns: 40 },
    );
  });
});
