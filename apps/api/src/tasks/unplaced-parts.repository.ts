import { Injectable } from '@nestjs/common';
import { OPEN_TASK_STATES, type Scope } from '@duban/supervision';
import { Database, newId, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import { bindings } from './task-json';
import { visibleTo } from './task-scope';

/** A share of an open task that no living unit answers for: its unit has ended, or the text named one that nobody knows. */
export interface UnplacedRow {
  id: string;
  name: string;
  role: string;
  unitId: string | null;
  unitName: string | null;
  endedOn: string | null;
  taskId: string;
  taskTitle: string;
  taskVersion: number;
}

const FIELDS = `
  p.id, p.name, p.role, p.unit_id as "unitId", u.name as "unitName", u.ended_on::text as "endedOn", t.id as "taskId",
  t.title as "taskTitle", t.version as "taskVersion"`;
const UNPLACED = `
  task_part p join task t on t.id = p.task_id left join unit u on u.id = p.unit_id
  where not p.class and (u.ended_on is not null or p.unit_id is null)`;
const OPEN = `t.state in (${OPEN_TASK_STATES.map((state) => `'${state}'`).join(', ')})`;

/** Open work whose unit has ended or is not known, and where it goes. */
@Injectable()
export class UnplacedPartsRepository {
  constructor(private readonly database: Database) {}

  /** One more than the page holds. */
  page(scope: Scope, unitId: string | undefined, after: string | undefined, limit: number): Promise<UnplacedRow[]> {
    const { values, bind } = bindings();
    const where = [visibleTo(scope, bind), OPEN];
    if (unitId !== undefined) where.push(`p.unit_id = ${bind(unitId)}::uuid`);
    if (after !== undefined) where.push(`p.id > ${bind(after)}::uuid`);
    const text = `select ${FIELDS} from ${UNPLACED} and ${where.join(' and ')} order by p.id limit ${bind(limit + 1)}`;
    return this.database.read<UnplacedRow>(text, values);
  }

  async count(scope: Scope, unitId: string | undefined): Promise<number> {
    const { values, bind } = bindings();
    const where = [visibleTo(scope, bind), OPEN];
    if (unitId !== undefined) where.push(`p.unit_id = ${bind(unitId)}::uuid`);
    const text = `select count(*)::int as counted from
      (select from ${UNPLACED} and ${where.join(' and ')} limit ${COUNTED_UP_TO + 1}) c`;
    const [row] = await this.database.read<{ counted: number }>(text, values);
    return row?.counted ?? 0;
  }

  /** A part with its task, both held until the transaction ends; null where the reader does not see it or it is closed. */
  async hold(tx: Transaction, scope: Scope, partId: string): Promise<(UnplacedRow & { class: boolean }) | null> {
    const { values, bind } = bindings();
    const text = `
      select ${FIELDS}, p.class from task_part p join task t on t.id = p.task_id left join unit u on u.id = p.unit_id
       where p.id = ${bind(partId)}::uuid and ${visibleTo(scope, bind)} and ${OPEN} for update of p, t`;
    const [row] = await tx.$queryRawUnsafe<(UnplacedRow & { class: boolean })[]>(text, ...values);
    return row ?? null;
  }

  /** Gives one part to a unit; gives the version of its task then. */
  async place(tx: Transaction, row: UnplacedRow, toId: string, byId: string, at: Date): Promise<number> {
    await tx.taskPart.update({ where: { id: row.id }, data: { unitId: toId }, select: { id: true } });
    await tx.partMove.create({ data: { id: newId(), partId: row.id, fromId: row.unitId, toId, byId, at } });
    const data = { version: { increment: 1 } };
    return (await tx.task.update({ where: { id: row.taskId }, data, select: { version: true } })).version;
  }

  /** Gives every open part of a unit to another; gives how many. The words of the text stay as they are. */
  async moveAll(tx: Transaction, fromId: string, toId: string, byId: string, at: Date): Promise<number> {
    const moved = await tx.$queryRawUnsafe<{ id: string; taskId: string }[]>(
      `update task_part p set unit_id = $2::uuid from task t
        where t.id = p.task_id and p.unit_id = $1::uuid and ${OPEN} returning p.id, p.task_id as "taskId"`,
      fromId,
      toId,
    );
    await tx.partMove.createMany({
      data: moved.map(({ id }) => ({ id: newId(), partId: id, fromId, toId, byId, at })),
    });
    const taskIds = [...new Set(moved.map(({ taskId }) => taskId))];
    await tx.task.updateMany({ where: { id: { in: taskIds } }, data: { version: { increment: 1 } } });
    return moved.length;
  }
}
