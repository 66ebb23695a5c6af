import { Injectable } from '@nestjs/common';
import {
  carryOutPlan,
  type ListedUnit,
  type Succession,
  type TreeUnit,
  type UnitKind,
  type UnitPlan,
  unitTree,
  usualKind,
} from '@duban/supervision';
import { Database, dayDate, newId, type Transaction } from '../platform/database';

/** A unit with those below it, as a tree is loaded. */
export interface UnitBranch {
  name: string;
  aliases: readonly string[];
  duties?: string;
  kind?: UnitKind;
  children: readonly UnitBranch[];
}

export interface NewUnit {
  name: string;
  parentId: string;
  kind: UnitKind;
  code: string | null;
  aliases: readonly string[];
  duties: string | null;
  contact: string | null;
}

const ALL = `
  select id, name, aliases, former_names as "formerNames", parent_id as "parentId", ended_on::text as "endedOn" from unit`;
const LISTED = `
  select id, code, name, parent_id as "parentId", kind, aliases, duties, contact from unit
   where ended_on is null order by code nulls last, name`;
const SUCCESSIONS = `
  select s.from_id as "from", s.to_id as "to" from unit_succession s join unit_change c on c.id = s.change_id
   where c.state = 'done'`;

/** Writes the tree. Whoever does takes the lock first: names and places are given by one at a time. */
@Injectable()
export class UnitTreeRepository {
  constructor(private readonly database: Database) {}

  /** Lets one name or place be given at a time, until the transaction ends: two units must not get the same at once. */
  async lock(tx: Transaction): Promise<void> {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('unit.aliases'))`;
  }

  /** Every unit, also those that have ended; inside a transaction through its own connection. */
  all(tx?: Transaction): Promise<TreeUnit[]> {
    return tx ? tx.$queryRawUnsafe<TreeUnit[]>(ALL) : this.database.read<TreeUnit>(ALL, []);
  }

  /** The units that live, as the office's list has them; inside a transaction through its own connection. */
  listed(tx?: Transaction): Promise<ListedUnit[]> {
    return tx ? tx.$queryRawUnsafe<ListedUnit[]>(LISTED) : this.database.read<ListedUnit>(LISTED, []);
  }

  /** Who took over from whom; what is only planned does not count yet. */
  successions(tx?: Transaction): Promise<Succession[]> {
    return tx ? tx.$queryRawUnsafe<Succession[]>(SUCCESSIONS) : this.database.read<Succession>(SUCCESSIONS, []);
  }

  /** The version of a unit, which is held until the transaction ends; null where there is none. */
  async hold(tx: Transaction, id: string): Promise<number | null> {
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      select version from unit where id = ${id}::uuid for update`;
    return row?.version ?? null;
  }

  /** Counts the version of a unit up: something about it is different now. */
  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.unit.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } });
  }

  /** Writes what a plan does to the tree and the names; gives how many units have another place now. */
  async carryOut(tx: Transaction, units: readonly TreeUnit[], plan: UnitPlan, day: string): Promise<number> {
    const after = carryOutPlan(unitTree(units), plan, day);
    let moved = 0;
    for (const { id, parentId } of plan.reparented) moved += await this.move(tx, id, parentId);
    const touched = [plan.renamed?.id, plan.ended, ...plan.formerNames.map(({ id }) => id)];
    for (const id of new Set(touched)) {
      const unit = after.get(id ?? '');
      if (!unit) continue;
      const { name, formerNames, endedOn } = unit;
      const data = { name, formerNames: [...formerNames], endedOn: endedOn === null ? null : dayDate(endedOn) };
      await tx.unit.update({
        where: { id: unit.id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true },
      });
    }
    return moved;
  }

  /** Sets up a unit below another; gives its id. */
  async create(tx: Transaction, { parentId, aliases, ...fields }: NewUnit): Promise<string> {
    const id = newId();
    const above = await tx.unit.findUniqueOrThrow({
      where: { id: parentId },
      select: { level: true, ancestors: true },
    });
    const place = { parentId, level: above.level + 1, ancestors: [...above.ancestors, id] };
    await tx.unit.create({ data: { id, ...fields, ...place, aliases: [...aliases] }, select: { id: true } });
    return id;
  }

  /** Adds a tree of units; gives the id of each by its name. */
  async addTree(
    tx: Transaction,
    branches: readonly UnitBranch[],
    above: readonly string[] = [],
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const { name, aliases, duties = null, kind, children } of branches) {
      const id = newId();
      const ancestors = [...above, id];
      const place = { parentId: above.at(-1) ?? null, level: above.length, ancestors };
      const data = { id, name, aliases: [...aliases], duties, kind: kind ?? usualKind(name, above.length), ...place };
      await tx.unit.create({ data, select: { id: true } });
      ids.set(name, id);
      for (const [below, belowId] of await this.addTree(tx, children, ancestors)) ids.set(below, belowId);
    }
    return ids;
  }

  /** One statement for the whole subtree: no reader ever sees a half of it moved. */
  private move(tx: Transaction, id: string, parentId: string): Promise<number> {
    return tx.$executeRaw`
      update unit u
         set parent_id = case when u.id = moved.id then parent.id else u.parent_id end,
             ancestors = parent.ancestors || u.ancestors[cardinality(moved.ancestors):],
             level = cardinality(parent.ancestors) + cardinality(u.ancestors) - cardinality(moved.ancestors),
             version = u.version + case when u.id = moved.id then 1 else 0 end
        from unit moved, unit parent
       where moved.id = ${id}::uuid and parent.id = ${parentId}::uuid and u.ancestors @> array[moved.id]`;
  }
}
