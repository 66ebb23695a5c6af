import { Injectable } from '@nestjs/common';
import type { DirectoryUnit } from '@duban/directory';
import type { Transaction } from '../platform/database';
import { isIdPlace, isTextPlace, readCursor, totalOf, writeCursor } from '../platform/http/page-cursor';
import { UnitPage, UnitQuery } from './dto/unit.dto';
import { UnitsRepository } from './units.repository';

const LIST = 'units';

@Injectable()
export class UnitsService {
  constructor(private readonly repository: UnitsRepository) {}

  async list({ cursor, limit, q }: UnitQuery): Promise<UnitPage> {
    const after = readCursor<[string, string]>(LIST, cursor, [isTextPlace, isIdPlace]);
    const [rows, counted] = await Promise.all([this.repository.list({ after, limit, q }), this.repository.count(q)]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = last && rows.length > limit ? writeCursor(LIST, last.name, last.id) : null;
    return { items, nextCursor, total: totalOf(counted) };
  }

  /** Every unit with its names and duties; inside a transaction through its own connection. */
  allNames(tx?: Transaction): Promise<DirectoryUnit[]> {
    return this.repository.allNames(tx);
  }

  /** The names of these units, by id; a unit that is not there is missing. */
  namesOf(ids: readonly string[], tx?: Transaction): Promise<Map<string, string>> {
    return this.repository.namesOf(ids, tx);
  }
}
