import { Injectable } from '@nestjs/common';
import { newAlias, UNIT_ERRORS } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Database } from '../platform/database';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { Unit } from './dto/unit.dto';
import { UnitTreeRepository } from './unit-tree.repository';
import { UnitsRepository } from './units.repository';

/** Gives a unit another name: one key at the review desk, and the next report is understood. */
@Injectable()
export class AddUnitAlias {
  constructor(
    private readonly database: Database,
    private readonly repository: UnitsRepository,
    private readonly tree: UnitTreeRepository,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
  ) {}

  /** Gives the unit with its names. Names are only added, so that nobody's change is lost and no version is asked for. */
  add(reader: Reader, key: string | null, id: string, alias: string): Promise<Unit> {
    const request = key === null ? null : namedRequest(reader, key, 'unit.alias', [id, alias]);
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        await this.tree.lock(tx);
        await this.repository.addAlias(tx, id, newAlias(await this.repository.allNames(tx), id, alias));
        const unit = await this.repository.find(id, tx);
        if (!unit) throw UNIT_ERRORS.not_found();
        await this.audit.record(tx, {
          actor: actorOf(reader),
          action: 'unit.alias',
          result: 'done',
          object: { type: 'unit', id },
          facts: { alias },
          change: { before: { aliases: unit.aliases.slice(0, -1) }, after: { aliases: unit.aliases } },
        });
        return unit;
      }),
    );
  }
}
