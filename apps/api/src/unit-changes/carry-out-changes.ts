import { Injectable, type OnModuleInit } from '@nestjs/common';
import { planUnitChange, Refusal, type UnitChange, type UnitPlan, type UnitTree, unitTree } from '@duban/supervision';
import { AccountsRepository } from '../accounts';
import { type AuditActor, AuditTrail } from '../audit';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { JobSchedule } from '../platform/jobs';
import { UnplacedPartsService } from '../tasks';
import { UnitTreeRepository } from '../units';
import { type DueChange, UnitChangesRepository } from './unit-changes.repository';

/** The job that carries out one change. */
export const CARRY_OUT = 'carry-out-unit-change';

// Whoever asked for it stands in the change; on its day the clock does it.
const BY_THE_CLOCK: AuditActor = { id: null, account: null, roles: [], ip: 'job' };

const changeOf = ({ kind, unitId, nameAfter, parentAfterId, subunitsToId, successors }: DueChange): UnitChange => {
  switch (kind) {
    case 'rename':
      return { kind, unitId, name: nameAfter ?? '' };
    case 'move':
      return { kind, unitId, parentId: parentAfterId ?? '' };
    case 'merge':
      return { kind, unitId, into: successors[0] ?? '' };
    case 'split':
      return { kind, unitId, into: successors, childrenTo: subunitsToId ?? undefined };
    case 'abolish':
      return { kind, unitId };
  }
};

const planOrRefusal = (tree: UnitTree, change: UnitChange): UnitPlan | Refusal => {
  try {
    return planUnitChange(tree, change);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** Makes changes take effect: tree, names, open parts and accounts in one transaction. Done twice it does nothing more. */
@Injectable()
export class CarryOutChanges implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly repository: UnitChangesRepository,
    private readonly tree: UnitTreeRepository,
    private readonly parts: UnplacedPartsService,
    private readonly accounts: AccountsRepository,
    private readonly audit: AuditTrail,
    private readonly schedule: JobSchedule,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.offer({ name: CARRY_OUT, run: (id) => this.one(id) });
    // In UTC every hour: the first after midnight in Shanghai does it, the others make up for it.
    this.schedule.add({ name: 'carry-out-unit-changes', cron: '2 * * * *', run: () => this.allDue() });
  }

  /** Everything whose day has come. */
  async allDue(): Promise<void> {
    for (const id of await this.repository.due(this.clock.today())) await this.one(id);
  }

  one(id: string): Promise<void> {
    return this.database.transaction((tx) => this.inTransaction(tx, id, BY_THE_CLOCK));
  }

  /** Carries out a change that is planned and whose day has come; one that is not possible any more is put down as such. */
  async inTransaction(tx: Transaction, id: string, actor: AuditActor): Promise<void> {
    await this.tree.lock(tx);
    const due = await this.repository.hold(tx, id);
    if (due?.state !== 'planned' || due.effectiveOn > this.clock.today()) return;
    const all = await this.tree.all(tx);
    const tree = unitTree(all);
    const plan = planOrRefusal(tree, changeOf(due));
    const { unitId, kind } = due;
    const object = { type: 'unit', id: unitId } as const;
    const doneAt = this.clock.now();
    if (plan instanceof Refusal) {
      await this.repository.settle(tx, id, { state: 'refused', doneAt, refusal: plan.code });
      await this.tree.touch(tx, unitId);
      const facts = { changeId: id, kind, code: plan.code };
      return this.audit.record(tx, { actor, action: 'unit.change_fail', result: 'refused', object, facts });
    }
    const unit = tree.get(unitId)!;
    const units = await this.tree.carryOut(tx, all, plan, due.effectiveOn);
    const { ended, workTo } = plan;
    const moves = ended !== null && workTo !== null;
    const parts = moves ? await this.parts.moveAll(tx, ended, workTo, due.requestedById) : 0;
    const accounts = moves ? await this.accounts.moveToUnit(tx, ended, workTo) : 0;
    const before = { nameBefore: unit.name, parentBeforeId: unit.parentId };
    await this.repository.settle(tx, id, { state: 'done', doneAt, units, parts, ...before });
    const facts = { changeId: id, kind, units, parts, accounts };
    return this.audit.record(tx, { actor, action: 'unit.change_done', result: 'done', object, facts });
  }
}
