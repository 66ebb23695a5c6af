import { Injectable } from '@nestjs/common';
import {
  bearersOn,
  isWithin,
  livingSuccessors,
  planUnitChange,
  type UnitChange as Change,
  UNIT_ERRORS,
  unitTree,
} from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { VERSION_ERRORS } from '../platform/errors/request-errors';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { JobRequests } from '../platform/jobs';
import { UnitsService, UnitTreeRepository } from '../units';
import { askedChange } from './asked-change';
import { CARRY_OUT, CarryOutChanges } from './carry-out-changes';
import { AskUnitChange, UnitBearingList, UnitByNameQuery, UnitChange, UnitChangeList } from './dto/unit-change.dto';
import { UnitChangesRepository } from './unit-changes.repository';

/** 机构变更: asked for with a day, carried out on it, and never forgotten. */
@Injectable()
export class UnitChangesService {
  constructor(
    private readonly database: Database,
    private readonly repository: UnitChangesRepository,
    private readonly units: UnitsService,
    private readonly tree: UnitTreeRepository,
    private readonly carryOut: CarryOutChanges,
    private readonly jobs: JobRequests,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  async list(unitId: string): Promise<UnitChangeList> {
    await this.units.get(unitId);
    return { items: await this.repository.ofUnit(unitId) };
  }

  /** Plans the change; one whose day has come takes effect at once, a move as soon as the job has written the subtree. */
  ask(reader: Reader, key: string | null, unitId: string, version: number, dto: AskUnitChange): Promise<UnitChange> {
    const request = key === null ? null : namedRequest(reader, key, 'unit.change', [unitId, version, dto]);
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const change = askedChange(unitId, dto);
        await this.tree.lock(tx);
        const id = await this.plan(tx, reader, change, version, dto);
        if (dto.effectiveOn <= this.clock.today()) {
          if (change.kind === 'move') await this.jobs.ask(tx, CARRY_OUT, id);
          else await this.carryOut.inTransaction(tx, id, actorOf(reader));
        }
        return this.repository.get(tx, id);
      }),
    );
  }

  /** Carries a change out in the transaction of a list that wants it, whatever version its writer saw. */
  async now(
    tx: Transaction,
    reader: Reader,
    change: Change,
    stamp: Pick<AskUnitChange, 'effectiveOn' | 'reason'>,
  ): Promise<void> {
    const version = await this.tree.hold(tx, change.unitId);
    const id = await this.plan(tx, reader, change, version ?? 0, stamp);
    await this.carryOut.inTransaction(tx, id, actorOf(reader));
  }

  /** Takes back what has not taken effect yet. */
  cancel(reader: Reader, id: string): Promise<UnitChange> {
    return this.database.transaction(async (tx) => {
      await this.tree.lock(tx);
      const change = await this.repository.hold(tx, id);
      if (!change) throw UNIT_ERRORS.change_not_found();
      if (change.state !== 'planned') throw UNIT_ERRORS.change_settled();
      await this.repository.settle(tx, id, { state: 'cancelled', doneAt: this.clock.now() });
      await this.tree.touch(tx, change.unitId);
      const object = { type: 'unit', id: change.unitId } as const;
      const line = { actor: actorOf(reader), result: 'done', object } as const;
      await this.audit.record(tx, { ...line, action: 'unit.change_cancel', facts: { changeId: id } });
      return this.repository.get(tx, id);
    });
  }

  /** Who bore a name on a day, and who answers for it today. */
  async byName({ name, on = this.clock.today() }: UnitByNameQuery): Promise<UnitBearingList> {
    const [histories, successions] = await Promise.all([this.repository.histories(), this.tree.successions()]);
    const byId = new Map(histories.map((unit) => [unit.id, unit]));
    const lives = (id: string): boolean => byId.get(id)?.endedOn === null;
    const ref = (id: string) => ({ id, name: byId.get(id)?.name ?? '' });
    const items = bearersOn(histories, name, on).map(({ id, endedOn }) => ({
      unit: ref(id),
      endedOn,
      today: livingSuccessors(successions, lives, id).map(ref),
    }));
    return { items };
  }

  private async plan(
    tx: Transaction,
    reader: Reader,
    change: Change,
    version: number,
    { effectiveOn, reason }: Pick<AskUnitChange, 'effectiveOn' | 'reason'>,
  ): Promise<string> {
    const seen = await this.tree.hold(tx, change.unitId);
    if (seen === null) throw UNIT_ERRORS.not_found();
    if (seen !== version) throw VERSION_ERRORS.stale({ version: seen });
    const all = await this.tree.all(tx);
    const tree = unitTree(all);
    const { reparented } = planUnitChange(tree, change);
    const standing = await this.repository.standing(tx, change.unitId);
    if (standing.planned) throw UNIT_ERRORS.change_pending();
    if (standing.lastDay !== null && effectiveOn < standing.lastDay) throw UNIT_ERRORS.day_passed();
    const unit = tree.get(change.unitId)!;
    const id = await this.repository.create(tx, {
      change,
      effectiveOn,
      reason,
      nameBefore: unit.name,
      parentBeforeId: unit.parentId,
      units: all.filter((one) => reparented.some((root) => isWithin(tree, one.id, root.id))).length,
      requestedById: reader.id,
      requestedAt: this.clock.now(),
    });
    await this.tree.touch(tx, change.unitId);
    await this.audit.record(tx, {
      actor: actorOf(reader),
      action: 'unit.change_ask',
      result: 'done',
      object: { type: 'unit', id: change.unitId },
      facts: {
        changeId: id,
        kind: change.kind,
        effectiveOn,
        name: change.kind === 'rename' ? change.name : null,
        parentId: change.kind === 'move' ? change.parentId : null,
        successors: change.kind === 'merge' ? [change.into] : change.kind === 'split' ? [...change.into] : [],
      },
    });
    return id;
  }
}
