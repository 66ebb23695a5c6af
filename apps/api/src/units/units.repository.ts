import { Injectable } from '@nestjs/common';
import type { DirectoryUnit } from '@duban/directory';
import { Database, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import type { Unit, UnitLife } from './dto/unit.dto';

export interface UnitListing {
  /** The name and id of the last unit of the page before. */
  after: [string, string] | undefined;
  limit: number;
  q: string | undefined;
  life: UnitLife;
}

const FIELDS = `u.id, u.version, u.name, u.code, u.kind, u.parent_id as "parentId", u.level, u.aliases,
  u.former_names as "formerNames", u.duties, u.contact, u.ended_on::text as "endedOn"`;
const MATCHES = `
  ($1::text is null or u.name like $1 or exists (select from unnest(u.aliases || u.former_names) n where n like $1))
  and ($2 = 'all' or ($2 = 'living') = (u.ended_on is null))`;
const COUNT = `select count(*)::int as counted from (select from unit u where ${MATCHES} limit ${COUNTED_UP_TO + 1}) counted`;
const PAGE = `
  select ${FIELDS} from unit u
   where ${MATCHES} and ($3::text is null or (u.name, u.id) > ($3, $4::uuid)) order by u.name, u.id limit $5`;
const ONE = `select ${FIELDS} from unit u where u.id = $1`;

/** Part of a text, for LIKE. */
const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[\\%_]/gu, '\\$&')}%` : null);

/** The district's units. It is a directory that every reader may see whole, so its reads take no scope. */
@Injectable()
export class UnitsRepository {
  constructor(private readonly database: Database) {}

  /** One more than the page holds, so that the caller knows whether there is another. */
  list({ after, limit, q, life }: UnitListing): Promise<Unit[]> {
    return this.database.read<Unit>(PAGE, [containing(q), life, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  }

  async count(q: string | undefined, life: UnitLife = 'all'): Promise<number> {
    const [row] = await this.database.read<{ counted: number }>(COUNT, [containing(q), life]);
    return row?.counted ?? 0;
  }

  /** One unit, also one that has ended; inside a transaction through its own connection. */
  async find(id: string, tx?: Transaction): Promise<Unit | null> {
    const [row] = tx
      ? await tx.$queryRawUnsafe<Unit[]>(ONE.replace('$1', '$1::uuid'), id)
      : await this.database.read<Unit>(ONE, [id]);
    return row ?? null;
  }

  /**
   * Every unit that lives, with its names and duties; inside a transaction through its own connection. A former name is one
   * of its names where no unit that lives bears it itself: who is called so today is found by what was said yesterday.
   */
  allNames(tx?: Transaction): Promise<DirectoryUnit[]> {
    return (tx ?? this.database.prisma).$queryRaw<DirectoryUnit[]>`
      select u.id, u.name, u.parent_id as "parentId", u.duties,
             u.aliases || array(select f from unnest(u.former_names) f where not exists (
               select from unit o where o.ended_on is null and (o.name = f or f = any(o.aliases)))) as aliases
        from unit u where u.ended_on is null order by u.name, u.id`;
  }

  /** Adds a name to a unit that lives. */
  async addAlias(tx: Transaction, id: string, alias: string): Promise<void> {
    await tx.unit.update({
      where: { id },
      data: { aliases: { push: alias }, version: { increment: 1 } },
      select: { id: true },
    });
  }

  /** The names of these units, by id; inside a transaction through its own connection. */
  async namesOf(ids: readonly string[], tx?: Transaction): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await (tx ?? this.database.prisma).$queryRaw<{ id: string; name: string }[]>`
      select id, name from unit where id = any(${[...new Set(ids)]}::uuid[])`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
