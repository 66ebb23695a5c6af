import { Injectable } from '@nestjs/common';
import type { UnitChange as Change, UnitChangeKind, UnitHistory } from '@duban/supervision';
import { Database, dayDate, newId, type Transaction } from '../platform/database';
import { UnitChange } from './dto/unit-change.dto';

/** A change that somebody asks for, with what stood there when it was asked for. */
export interface NewChange {
  change: Change;
  effectiveOn: string;
  reason: string;
  nameBefore: string;
  parentBeforeId: string | null;
  /** How many units will have another place. */
  units: number;
  requestedById: string;
  requestedAt: Date;
}

/** A change that waits for its day. */
export interface DueChange {
  id: string;
  unitId: string;
  kind: UnitChangeKind;
  state: string;
  effectiveOn: string;
  nameAfter: string | null;
  parentAfterId: string | null;
  subunitsToId: string | null;
  requestedById: string;
  successors: string[];
}

const ref = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const SHOWN = `
  select c.id, json_build_object('id', u.id, 'name', u.name) as unit, c.kind, c.state,
         c.effective_on::text as "effectiveOn", c.reason, c.name_before as "nameBefore", c.name_after as "nameAfter",
         ${ref('pb')} as "parentBefore", ${ref('pa')} as "parentAfter", ${ref('st')} as "subunitsTo",
         (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name), '[]')
            from unit_succession us join unit s on s.id = us.to_id where us.change_id = c.id) as successors,
         json_build_object('id', a.id, 'name', a.name) as "requestedBy", c.requested_at as "requestedAt",
         c.done_at as "doneAt", c.units, c.parts, c.refusal
    from unit_change c join unit u on u.id = c.unit_id join account a on a.id = c.requested_by_id
         left join unit pb on pb.id = c.parent_before_id left join unit pa on pa.id = c.parent_after_id
         left join unit st on st.id = c.subunits_to_id`;

type ShownRow = Omit<UnitChange, 'requestedAt' | 'doneAt'> & { requestedAt: Date; doneAt: Date | null };

const toChange = ({ requestedAt, doneAt, ...row }: ShownRow): UnitChange => ({
  ...row,
  requestedAt: requestedAt.toISOString(),
  doneAt: doneAt?.toISOString() ?? null,
});

/** What happened to units, and what is planned. The tree is written by the units' own repository. */
@Injectable()
export class UnitChangesRepository {
  constructor(private readonly database: Database) {}

  /** Every change that a unit went through or took over from, the latest first. */
  async ofUnit(unitId: string): Promise<UnitChange[]> {
    const text = `${SHOWN} where c.unit_id = $1 or exists (
      select from unit_succession us where us.change_id = c.id and us.to_id = $1) order by c.effective_on desc, c.id desc`;
    return (await this.database.read<ShownRow>(text, [unitId])).map(toChange);
  }

  async get(tx: Transaction, id: string): Promise<UnitChange> {
    const [row] = await tx.$queryRawUnsafe<ShownRow[]>(`${SHOWN} where c.id = $1::uuid`, id);
    if (!row) throw new Error('A change that is not there');
    return toChange(row);
  }

  /** Whether something is planned for the unit, and from which day on its last change counts. */
  async standing(tx: Transaction, unitId: string): Promise<{ planned: boolean; lastDay: string | null }> {
    const [row] = await tx.$queryRaw<{ planned: boolean; lastDay: string | null }[]>`
      select coalesce(bool_or(state = 'planned'), false) as planned,
             max(effective_on) filter (where state = 'done')::text as "lastDay"
        from unit_change where unit_id = ${unitId}::uuid`;
    return row ?? { planned: false, lastDay: null };
  }

  async create(tx: Transaction, { change, effectiveOn, ...fields }: NewChange): Promise<string> {
    const id = newId(fields.requestedAt.getTime());
    const successors = change.kind === 'merge' ? [change.into] : change.kind === 'split' ? change.into : [];
    const subunitsToId = change.kind === 'split' ? change.childrenTo : undefined;
    await tx.unitChange.create({
      data: {
        id,
        unitId: change.unitId,
        kind: change.kind,
        effectiveOn: dayDate(effectiveOn),
        nameAfter: change.kind === 'rename' ? change.name : null,
        parentAfterId: change.kind === 'move' ? change.parentId : null,
        subunitsToId: subunitsToId ?? null,
        ...fields,
      },
      select: { id: true },
    });
    const rows = successors.map((toId) => ({ changeId: id, fromId: change.unitId, toId }));
    await tx.unitSuccession.createMany({ data: rows });
    return id;
  }

  /** One change, held until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<DueChange | null> {
    const [row] = await tx.$queryRaw<DueChange[]>`
      select c.id, c.unit_id as "unitId", c.kind, c.state, c.effective_on::text as "effectiveOn",
             c.name_after as "nameAfter", c.parent_after_id as "parentAfterId", c.subunits_to_id as "subunitsToId",
             c.requested_by_id as "requestedById",
             array(select to_id::text from unit_succession us where us.change_id = c.id) as successors
        from unit_change c where c.id = ${id}::uuid for update`;
    return row ?? null;
  }

  async settle(
    tx: Transaction,
    id: string,
    outcome:
      | { state: 'done'; doneAt: Date; units: number; parts: number; nameBefore: string; parentBeforeId: string | null }
      | { state: 'refused'; doneAt: Date; refusal: string }
      | { state: 'cancelled'; doneAt: Date },
  ): Promise<void> {
    await tx.unitChange.update({ where: { id }, data: outcome, select: { id: true } });
  }

  /** The changes whose day has come, the oldest first. */
  async due(today: string): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      `select id from unit_change where state = 'planned' and effective_on <= $1::date order by effective_on, id`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  /** Every unit with the days of its names. */
  histories(): Promise<UnitHistory[]> {
    return this.database.read<UnitHistory>(
      `select u.id, u.name, u.ended_on::text as "endedOn",
              (select coalesce(json_agg(json_build_object('day', c.effective_on, 'before', c.name_before,
                 'after', c.name_after)), '[]') from unit_change c
                where c.unit_id = u.id and c.kind = 'rename' and c.state = 'done') as renamings
         from unit u`,
      [],
    );
  }
}
