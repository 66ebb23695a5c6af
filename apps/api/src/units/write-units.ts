import { Injectable } from '@nestjs/common';
import type { DirectoryUnit } from '@duban/directory';
import { checkUnitName, newAlias, UNIT_ERRORS } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Database, type Transaction } from '../platform/database';
import { REQUEST_ERRORS, VERSION_ERRORS } from '../platform/errors/request-errors';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { Unit } from './dto/unit.dto';
import { CreateUnit, EditUnit } from './dto/write-unit.dto';
import { UnitFieldsRepository } from './unit-fields.repository';
import { UnitTreeRepository } from './unit-tree.repository';
import { UnitsRepository } from './units.repository';

/** What an edit changed, before and after, for the trail. */
const changeOf = (before: Unit, after: Unit, dto: EditUnit) => {
  const fields = (['kind', 'code', 'aliases', 'duties', 'contact'] as const).filter(
    (field) => dto[field] !== undefined,
  );
  const only = (unit: Unit) => Object.fromEntries(fields.map((field) => [field, unit[field]]));
  return { before: only(before), after: only(after) };
};

/** Sets units up and puts right what does not depend on a date. */
@Injectable()
export class WriteUnits {
  constructor(
    private readonly database: Database,
    private readonly units: UnitsRepository,
    private readonly fields: UnitFieldsRepository,
    private readonly tree: UnitTreeRepository,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
  ) {}

  create(reader: Reader, key: string | null, dto: CreateUnit): Promise<Unit> {
    const request = key === null ? null : namedRequest(reader, key, 'unit.create', [dto]);
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        await this.tree.lock(tx);
        const all = await this.tree.all(tx);
        if (all.find(({ id }) => id === dto.parentId)?.endedOn !== null) throw UNIT_ERRORS.parent_missing();
        checkUnitName(all, null, dto.name);
        await this.checkCode(tx, null, dto.code);
        const { code = null, aliases = [], duties = null, contact = null } = dto;
        const { name, parentId, kind } = dto;
        const id = await this.tree.create(tx, { name, parentId, kind, code, aliases: [], duties, contact });
        const checked = await this.checkAliases(tx, id, aliases);
        if (checked.length > 0) await this.fields.change(tx, id, { aliases: checked });
        const facts = { name, parentId, kind, code };
        const line = { actor: actorOf(reader), result: 'done', object: { type: 'unit', id } } as const;
        await this.audit.record(tx, { ...line, action: 'unit.create', facts });
        return this.shown(tx, id);
      }),
    );
  }

  edit(reader: Reader, id: string, version: number, dto: EditUnit): Promise<Unit> {
    if (Object.keys(dto).length === 0) throw REQUEST_ERRORS.invalid({}, '没有要修改的内容');
    return this.database.transaction(async (tx) => {
      await this.tree.lock(tx);
      const seen = await this.tree.hold(tx, id);
      if (seen === null) throw UNIT_ERRORS.not_found();
      if (seen !== version) throw VERSION_ERRORS.stale({ version: seen });
      const before = await this.shown(tx, id);
      if (before.endedOn !== null) throw UNIT_ERRORS.ended();
      await this.checkCode(tx, id, dto.code);
      const { aliases, ...plain } = dto;
      const kept = aliases && before.aliases.filter((alias) => aliases.includes(alias));
      if (kept) await this.fields.change(tx, id, { aliases: kept });
      const added = aliases?.filter((alias) => !before.aliases.includes(alias));
      const checked = added && (await this.checkAliases(tx, id, added));
      await this.fields.change(tx, id, { ...plain, ...(kept && checked && { aliases: [...kept, ...checked] }) });
      await this.tree.touch(tx, id);
      const line = { actor: actorOf(reader), result: 'done', object: { type: 'unit', id } } as const;
      const after = await this.shown(tx, id);
      const facts = { version: after.version, fields: Object.keys(dto) };
      await this.audit.record(tx, { ...line, action: 'unit.edit', facts, change: changeOf(before, after, dto) });
      return after;
    });
  }

  private async shown(tx: Transaction, id: string): Promise<Unit> {
    const unit = await this.units.find(id, tx);
    if (!unit) throw UNIT_ERRORS.not_found();
    return unit;
  }

  private async checkCode(tx: Transaction, id: string | null, code: string | null | undefined): Promise<void> {
    if (typeof code !== 'string') return;
    const bearer = await this.fields.bearerOfCode(tx, code);
    if (bearer && bearer.id !== id)
      throw UNIT_ERRORS.code_taken({ unitId: bearer.id }, `编码${code}已属于${bearer.name}`);
  }

  /** The new aliases of a unit, each a name of its own. */
  private async checkAliases(tx: Transaction, id: string, aliases: readonly string[]): Promise<string[]> {
    if (aliases.length === 0) return [];
    let units: DirectoryUnit[] = await this.units.allNames(tx);
    const checked: string[] = [];
    for (const alias of aliases.map((one) => one.trim())) {
      checked.push(newAlias(units, id, alias));
      units = units.map((unit) => (unit.id === id ? { ...unit, aliases: [...unit.aliases, alias] } : unit));
    }
    return checked;
  }
}
