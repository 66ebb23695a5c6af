import { Injectable } from '@nestjs/common';
import { livingSuccessors, TASK_ERRORS, UNIT_ERRORS } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { VERSION_ERRORS } from '../platform/errors/request-errors';
import { isIdPlace, readCursor, totalOf, writeCursor } from '../platform/http/page-cursor';
import { UnitTreeRepository } from '../units';
import { PlacedPart, UnplacedPart, UnplacedPartPage, UnplacedPartQuery } from './dto/unplaced-part.dto';
import { type UnplacedRow, UnplacedPartsRepository } from './unplaced-parts.repository';

/** What is left over when a unit ends: a person decides, part by part, who answers from now on. */
@Injectable()
export class UnplacedPartsService {
  constructor(
    private readonly database: Database,
    private readonly repository: UnplacedPartsRepository,
    private readonly tree: UnitTreeRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list({ scope }: Reader, { cursor, limit, unitId }: UnplacedPartQuery): Promise<UnplacedPartPage> {
    const list = `unplaced parts ${unitId ?? ''}`;
    const [after] = readCursor<[string]>(list, cursor, [isIdPlace]) ?? [];
    const rows = await this.repository.page(scope, unitId, after, limit);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.withSuccessors(shown),
      nextCursor: last && rows.length > limit ? writeCursor(list, last.id) : null,
      total: totalOf(await this.repository.count(scope, unitId)),
    };
  }

  /** Gives a part to a unit that lives; refused where a living unit answers for it already. */
  place(reader: Reader, id: string, version: number, unitId: string): Promise<PlacedPart> {
    return this.database.transaction(async (tx) => {
      // First of all, as whoever ends a unit takes it: that unit's parts, this one among them, wait for one another in one order.
      await this.tree.lock(tx);
      const row = await this.repository.hold(tx, reader.scope, id);
      if (!row) throw TASK_ERRORS.part_not_found();
      if (row.taskVersion !== version) throw VERSION_ERRORS.stale({ version: row.taskVersion });
      if (row.class || (row.unitId !== null && row.endedOn === null)) throw TASK_ERRORS.part_placed();
      const unit = (await this.tree.all(tx)).find((one) => one.id === unitId);
      if (!unit) throw UNIT_ERRORS.not_found();
      if (unit.endedOn !== null) throw UNIT_ERRORS.ended();
      const after = await this.repository.place(tx, row, unitId, reader.id, this.clock.now());
      const facts = { taskId: row.taskId, version: after, from: row.unitId, to: unitId };
      const line = { actor: actorOf(reader), result: 'done', object: { type: 'part', id } } as const;
      await this.audit.record(tx, { ...line, action: 'part.place', facts });
      return { id, version: after, unit: { id: unitId, name: unit.name } };
    });
  }

  /** Gives every open part of a unit that ends to its one successor; gives how many. */
  moveAll(tx: Transaction, fromId: string, toId: string, byId: string): Promise<number> {
    return this.repository.moveAll(tx, fromId, toId, byId, this.clock.now());
  }

  private async withSuccessors(rows: readonly UnplacedRow[]): Promise<UnplacedPart[]> {
    if (rows.length === 0) return [];
    const [units, successions] = await Promise.all([this.tree.all(), this.tree.successions()]);
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const lives = (id: string) => byId.get(id)?.endedOn === null;
    return rows.map(({ id, name, role, unitId, unitName, endedOn, taskId, taskTitle, taskVersion }) => ({
      id,
      name,
      role: role as UnplacedPart['role'],
      task: { id: taskId, title: taskTitle, version: taskVersion },
      unit: unitId !== null && unitName !== null ? { id: unitId, name: unitName } : null,
      endedOn,
      successors: livingSuccessors(successions, lives, unitId ?? '').map((one) => ({
        id: one,
        name: byId.get(one)?.name ?? '',
      })),
    }));
  }
}
