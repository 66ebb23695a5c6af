import { Injectable } from '@nestjs/common';
import type { ListPlan } from '@duban/supervision';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import type { Transaction } from '../platform/database';
import { UnitChangesService } from '../unit-changes';
import { UnitFieldsRepository, UnitTreeRepository } from '../units';

const REASON = '按名单导入';

/** Writes what a list wants, in the transaction of its import: renaming and moving leave the history that they always leave. */
@Injectable()
export class WriteList {
  constructor(
    private readonly tree: UnitTreeRepository,
    private readonly fields: UnitFieldsRepository,
    private readonly changes: UnitChangesService,
    private readonly clock: Clock,
  ) {}

  async write(tx: Transaction, reader: Reader, { created, changed }: ListPlan): Promise<void> {
    const stamp = { effectiveOn: this.clock.today(), reason: REASON };
    await this.setAside(tx, changed);
    for (const { before, after } of changed) {
      if (before.name !== after.name) {
        await this.changes.now(tx, reader, { kind: 'rename', unitId: before.id, name: after.name }, stamp);
      }
    }
    const ids = new Map((await this.tree.listed(tx)).map(({ id, name }) => [name, id]));
    for (const { row, parentName, name, kind, code, aliases, duties, contact } of created) {
      const parentId = ids.get(parentName);
      if (parentId === undefined) throw new Error(`Line ${row} has no unit above, though no fault was found`);
      ids.set(name, await this.tree.create(tx, { name, parentId, kind, code, aliases, duties, contact }));
    }
    for (const { before, after } of changed) {
      const parentId = ids.get(after.parentName);
      if (parentId !== undefined && parentId !== before.parentId) {
        await this.changes.now(tx, reader, { kind: 'move', unitId: before.id, parentId }, stamp);
      }
      const { code, kind, aliases, duties, contact } = after;
      await this.fields.change(tx, before.id, { code, kind, aliases, duties, contact });
      await this.tree.touch(tx, before.id);
    }
  }

  /** Two units may swap a code or an alias in one list: what a line takes away is free before another line wants it. */
  private async setAside(tx: Transaction, changed: ListPlan['changed']): Promise<void> {
    for (const { before, after } of changed) {
      const aliases = before.aliases.filter((alias) => after.aliases.includes(alias));
      const code = before.code === after.code ? before.code : null;
      if (code !== before.code || aliases.length < before.aliases.length) {
        await this.fields.change(tx, before.id, { aliases, code });
      }
    }
  }
}
