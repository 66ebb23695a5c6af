import { Injectable } from '@nestjs/common';
import type { DirectoryUnit } from '@duban/directory';
import { Database, newId, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import type { Unit } from './dto/unit.dto';

export interface UnitListing {
  /** The name and id of the last unit of the page before. */
  after: [string, string] | undefined;
  limit: number;
  q: string | undefined;
}

/** A unit with those below it, as a tree is loaded. */
export interface UnitBranch {
  name: string;
  aliases: readonly string[];
  duties?: string;
  children: readonly UnitBranch[];
}

const MATCHES = `($1::text is null or u.name like $1 or exists (select from unnest(u.aliases) alias where alias like $1))`;
const COUNT = `select count(*)::int as counted from (select from unit u where ${MATCHES} limit ${COUNTED_UP_TO + 1}) counted`;
const PAGE = `
  select u.id, u.name, u.parent_id as "parentId", u.level, u.aliases, u.duties from unit u
   where ${MATCHES} and ($2::text is null or (u.name, u.id) > ($2, $3::uuid)) order by u.name, u.id limit $4`;

/** Part of a text, for LIKE. */
const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[\\%_]/gu, '\\$&')}%` : null);

/** The district's tree. It is a directory that every reader may see whole, so its reads take no scope. */
@Injectable()
export class UnitsRepository {
  constructor(private readonly database: Database) {}

  /** One more than the page holds, so that the caller knows whether there is another. */
  list({ after, limit, q }: UnitListing): Promise<Unit[]> {
    return this.database.read<Unit>(PAGE, [containing(q), after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  }

  async count(q: string | undefined): Promise<number> {
    const [row] = await this.database.read<{ counted: number }>(COUNT, [containing(q)]);
    return row?.counted ?? 0;
  }

  /** Every unit with its names and duties; inside a transaction through its own connection. */
  allNames(tx?: Transaction): Promise<DirectoryUnit[]> {
    return (tx ?? this.database.prisma).$queryRaw<DirectoryUnit[]>`
      select id, name, aliases, parent_id as "parentId", duties from unit order by name, id`;
  }

  /** Lets one name be given at a time, until the transaction ends: two units must not get the same at once. */
  async lockNames(tx: Transaction): Promise<void> {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('unit.aliases'))`;
  }

  /** Adds a name to a unit; gives the unit as it is then. */
  addAlias(tx: Transaction, id: string, alias: string): Promise<Unit> {
    return tx.unit.update({
      where: { id },
      data: { aliases: { push: alias } },
      select: { id: true, name: true, parentId: true, level: true, aliases: true, duties: true },
    });
  }

  /** The names of these units, by id; inside a transaction through its own connection. */
  async namesOf(ids: readonly string[], tx?: Transaction): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await (tx ?? this.database.prisma).$queryRaw<{ id: string; name: string }[]>`
      select id, name from unit where id = any(${[...new Set(ids)]}::uuid[])`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Adds a tree of units; gives the id of each by its name. */
  async addTree(
    tx: Transaction,
    branches: readonly UnitBranch[],
    above: readonly string[] = [],
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { name, aliases, duties = null, children } of branches) {
      const id = newId();
      const ancestors = [...above, id];
      await tx.unit.create({
        data: {
          id,
          name,
          aliases: [...aliases],
          duties,
          parentId: above.at(-1) ?? null,
          level: above.length,
          ancestors,
        },
        select: { id: true },
      });
      ids.set(name, id);
      for (const [below, belowId] of await this.addTree(tx, children, ancestors)) ids.set(below, belowId);
    }
    return ids;
  }
}
