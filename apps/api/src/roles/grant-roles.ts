import { Injectable } from '@nestjs/common';
import { grantRoles, type Holding, ROLE_ERRORS } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { REQUEST_ERRORS, VERSION_ERRORS } from '../platform/errors/request-errors';
import { UnitsService } from '../units';
import type { GrantRolesDto } from './dto/grant-roles.dto';
import { type LockedHolder, RolesRepository } from './roles.repository';

const listed = ({ roles, fields }: Holding) => ({ roles: [...roles], fields: [...fields] });

/** Grants roles and fields of work, and takes them away. The next request of the account is judged by them. */
@Injectable()
export class GrantRoles {
  constructor(
    private readonly database: Database,
    private readonly repository: RolesRepository,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  grant(reader: Reader, id: string, version: number, wanted: GrantRolesDto): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.repository.lockRoles(tx);
      const holder = await this.take(tx, id, version);
      await this.checkUnits(tx, wanted.fields);
      const holding = grantRoles(wanted, {
        accountId: id,
        unitId: holder.unitId,
        power: holder.power,
        held: holder,
        byId: reader.id,
        anotherSecurityAdmin: await this.repository.anotherSecurityAdmin(tx, id),
      });
      await this.repository.write(tx, holder, { ...holding, byId: reader.id, at: this.clock.now() });
      await this.audit.record(tx, {
        actor: actorOf(reader),
        action: 'role.grant',
        result: 'done',
        object: { type: 'account', id },
        facts: { version: version + 1 },
        change: { before: listed(holder), after: listed(holding) },
      });
    });
  }

  private async take(tx: Transaction, id: string, version: number): Promise<LockedHolder> {
    const holder = await this.repository.lock(tx, id);
    if (!holder) throw ROLE_ERRORS.not_found();
    if (holder.version !== version) throw VERSION_ERRORS.stale({ version: holder.version });
    return holder;
  }

  private async checkUnits(tx: Transaction, fields: readonly string[]): Promise<void> {
    const known = await this.units.namesOf(fields, tx);
    const errors = fields.flatMap((unitId, at) =>
      known.has(unitId) ? [] : [{ field: `fields.${at}`, message: '单位不存在' }],
    );
    if (errors.length > 0) throw REQUEST_ERRORS.invalid({ errors });
  }
}
