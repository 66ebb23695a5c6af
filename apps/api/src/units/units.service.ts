import { Injectable } from '@nestjs/common';
import type { DirectoryUnit } from '@duban/directory';
import { livingSuccessors, UNIT_ERRORS } from '@duban/supervision';
import type { Transaction } from '../platform/database';
import { isIdPlace, isTextPlace, readCursor, totalOf, writeCursor } from '../platform/http/page-cursor';
import { Unit, UnitPage, UnitQuery } from './dto/unit.dto';
import { UnitTreeRepository } from './unit-tree.repository';
import { UnitsRepository } from './units.repository';

@Injectable()
export class UnitsService {
  constructor(
    private readonly repository: UnitsRepository,
    private readonly tree: UnitTreeRepository,
  ) {}

  async list({ cursor, limit, q, life = 'living' }: UnitQuery): Promise<UnitPage> {
    const list = `units ${life}`;
    const after = readCursor<[string, string]>(list, cursor, [isTextPlace, isIdPlace]);
    const [rows, counted] = await Promise.all([
      this.repository.list({ after, limit, q, life }),
      this.repository.count(q, life),
    ]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = last && rows.length > limit ? writeCursor(list, last.name, last.id) : null;
    return { items, nextCursor, total: totalOf(counted) };
  }

  /** One unit, also one that has ended: old papers name it. */
  async get(id: string): Promise<Unit> {
    const unit = await this.repository.find(id);
    if (!unit) throw UNIT_ERRORS.not_found();
    return unit;
  }

  /** Every unit that lives, with its names and duties; inside a transaction through its own connection. */
  allNames(tx?: Transaction): Promise<DirectoryUnit[]> {
    return this.repository.allNames(tx);
  }

  /** The names of these units, by id; a unit that is not there is missing. */
  namesOf(ids: readonly string[], tx?: Transaction): Promise<Map<string, string>> {
    return this.repository.namesOf(ids, tx);
  }

  /** For each of these units the one that answers for it today; null where it ended with several successors or none. */
  async answeringToday(ids: readonly string[], tx: Transaction): Promise<Map<string, string | null>> {
    const ended = new Set((await this.tree.all(tx)).filter(({ endedOn }) => endedOn !== null).map(({ id }) => id));
    if (!ids.some((id) => ended.has(id))) return new Map(ids.map((id) => [id, id]));
    const successions = await this.tree.successions(tx);
    const answering = (id: string): string | null => {
      const successors = livingSuccessors(successions, (one) => !ended.has(one), id);
      return successors.length === 1 ? (successors[0] ?? null) : null;
    };
    return new Map(ids.map((id) => [id, answering(id)]));
  }
}
