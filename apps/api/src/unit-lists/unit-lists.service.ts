import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { sheetAsXlsx } from '@duban/papers';
import {
  LIST_FIELDS,
  LIST_HEADS,
  type ListedUnit,
  type ListPlan,
  listRows,
  planList,
  UNIT_LIST_ERRORS,
  type WantedUnit,
} from '@duban/supervision';
import { join } from 'node:path';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Database, type Transaction } from '../platform/database';
import { WorkerThreads } from '../platform/threads/worker-threads';
import { UNIT_FIELD_LIMITS, UnitTreeRepository } from '../units';
import { UnitListOutcome } from './dto/unit-list.dto';
import type { SheetLines } from './sheet.worker';
import { WriteList } from './write-list';

const LIMITS = { milliseconds: 10_000, megabytes: 128 } as const;
const MOST_LINES = 5000;
const SHOWN_FAULTS = 200;
const WIDTHS = [12, 32, 28, 10, 32, 48, 20];

const changedFields = ({ before, after }: ListPlan['changed'][number], names: ReadonlyMap<string, string>): string[] =>
  LIST_FIELDS.filter((field) => {
    if (field === 'parent') return (names.get(before.parentId ?? '') ?? '') !== after.parentName;
    if (field === 'aliases') return before.aliases.join('\n') !== after.aliases.join('\n');
    return before[field] !== after[field];
  }).map((field) => LIST_HEADS[field]);

const item = ({ row, name }: WantedUnit, fields: string[] = []) => ({ row, name, fields });

/** The office's list of units as a table: out, and in again, all of it or nothing. */
@Injectable()
export class UnitListsService implements OnApplicationShutdown {
  private readonly threads = new WorkerThreads({
    worker: join(__dirname, 'sheet.worker'),
    name: 'readLines',
    limits: LIMITS,
    tooComplex: UNIT_LIST_ERRORS.too_complex,
  });

  constructor(
    private readonly database: Database,
    private readonly tree: UnitTreeRepository,
    private readonly writing: WriteList,
    private readonly audit: AuditTrail,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.threads.onApplicationShutdown();
  }

  /** Every unit that lives, as an .xlsx that can be imported again. */
  async export(): Promise<Uint8Array> {
    const rows = listRows(await this.tree.listed());
    return sheetAsXlsx({ name: '单位', head: LIST_FIELDS.map((field) => LIST_HEADS[field]), widths: WIDTHS, rows });
  }

  /** Says what the file would do, and writes nothing. */
  async preview(bytes: Buffer): Promise<UnitListOutcome> {
    const lines = await this.read(bytes);
    const units = await this.tree.listed();
    return this.outcome(units, this.plan(units, lines), false);
  }

  /** Does what the file says, all of it or nothing: what is at fault is answered as in the preview. */
  async import(reader: Reader, bytes: Buffer): Promise<UnitListOutcome> {
    const lines = await this.read(bytes);
    return this.database.transaction(async (tx: Transaction) => {
      await this.tree.lock(tx);
      const units = await this.tree.listed(tx);
      const plan = this.plan(units, lines);
      if (plan.faults.length > 0) {
        const { faults, faultCount } = this.outcome(units, plan, false);
        throw UNIT_LIST_ERRORS.faulty({ faults, faultCount }, `表中有 ${faultCount} 处错误，没有导入任何内容`);
      }
      await this.writing.write(tx, reader, plan);
      const facts = { created: plan.created.length, changed: plan.changed.length, unchanged: plan.unchanged };
      const line = { actor: actorOf(reader), result: 'done', object: { type: 'unit', id: null } } as const;
      await this.audit.record(tx, { ...line, action: 'unit.import', facts });
      return this.outcome(units, plan, true);
    });
  }

  private async read(bytes: Buffer): Promise<Extract<SheetLines, { ok: true }>> {
    const read = (await this.threads.run('readLines', { bytes: new Uint8Array(bytes) })) as SheetLines;
    if (!read.ok) throw UNIT_LIST_ERRORS.unreadable({}, read.message);
    if (read.lines.length > MOST_LINES) throw UNIT_LIST_ERRORS.too_long({}, `一次最多导入 ${MOST_LINES} 行`);
    return read;
  }

  private plan(units: readonly ListedUnit[], { lines, faults }: Extract<SheetLines, { ok: true }>): ListPlan {
    // Where the head is at fault, every line would be.
    if (faults.length > 0) return { faults, created: [], changed: [], unchanged: 0 };
    const { name, code, alias, duties, contact } = UNIT_FIELD_LIMITS;
    return planList(units, lines, { name, code, aliases: alias, duties, contact });
  }

  private outcome(units: readonly ListedUnit[], plan: ListPlan, applied: boolean): UnitListOutcome {
    const names = new Map(units.map(({ id, name }) => [id, name]));
    for (const { before, after } of plan.changed) names.set(before.id, after.name);
    return {
      applied,
      faults: plan.faults.slice(0, SHOWN_FAULTS),
      faultCount: plan.faults.length,
      created: plan.created.map((unit) => item(unit)),
      changed: plan.changed.map((change) => item(change.after, changedFields(change, names))),
      unchanged: plan.unchanged,
    };
  }
}
