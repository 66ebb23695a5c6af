import { Injectable } from '@nestjs/common';
import { inOrder, type Power, type Role } from '@duban/supervision';
import { Database, type Transaction } from '../platform/database';
import { COUNTED_UP_TO } from '../platform/http/page-cursor';
import type { RoleHolder } from './dto/role-holder.dto';

export interface HolderListing {
  /** The account of the last holder of the page before. */
  after: string | undefined;
  limit: number;
  q: string | undefined;
  role: Role | undefined;
}

/** An account in the hand of whoever changes its roles. */
export interface LockedHolder {
  id: string;
  version: number;
  power: Power;
  unitId: string | null;
  roles: Role[];
  fields: string[];
}

/** What an account is to hold, and by whose hand. */
export interface NewHolding {
  power: Power;
  roles: readonly Role[];
  fields: readonly string[];
  byId: string;
  at: Date;
}

const HOLDER = `
  a.id, a.version, a.account, a.name, a.disabled_at is not null as disabled,
  (select json_build_object('id', u.id, 'name', u.name) from unit u where u.id = a.unit_id) as unit,
  array(select r.role from account_role r where r.account_id = a.id) as roles,
  (select coalesce(json_agg(json_build_object('id', fu.id, 'name', fu.name) order by fu.name), '[]')
     from account_field f join unit fu on fu.id = f.unit_id where f.account_id = a.id) as fields`;
const MATCHES = `
  ($1::text is null or a.name like $1 or a.account like $1)
  and ($2::text is null or exists (select from account_role r where r.account_id = a.id and r.role = $2))`;
const PAGE = `
  select ${HOLDER} from account a
   where ${MATCHES} and ($3::text is null or a.account > $3) order by a.account limit $4`;
const COUNT = `select count(*)::int as counted from (select from account a where ${MATCHES} limit ${COUNTED_UP_TO + 1}) c`;
const ONE = `select ${HOLDER} from account a where a.id = $1`;

const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[\\%_]/gu, '\\$&')}%` : null);
const ordered = (holder: RoleHolder): RoleHolder => ({ ...holder, roles: inOrder(holder.roles) });

/** Who holds which roles. Accounts belong to no business scope; the routes ask for the security administrator. */
@Injectable()
export class RolesRepository {
  constructor(private readonly database: Database) {}

  /** One more than the page holds, so that the caller knows whether there is another. */
  async page({ after, limit, q, role }: HolderListing): Promise<RoleHolder[]> {
    const values = [containing(q), role ?? null, after ?? null, limit + 1];
    return (await this.database.read<RoleHolder & Record<string, unknown>>(PAGE, values)).map(ordered);
  }

  async count({ q, role }: Pick<HolderListing, 'q' | 'role'>): Promise<number> {
    const [row] = await this.database.read<{ counted: number }>(COUNT, [containing(q), role ?? null]);
    return row?.counted ?? 0;
  }

  async find(id: string): Promise<RoleHolder | null> {
    const [holder] = await this.database.read<RoleHolder & Record<string, unknown>>(ONE, [id]);
    return holder ? ordered(holder) : null;
  }

  /** Lets one hand change roles at a time, until the transaction ends: two must not take the last from each other. */
  async lockRoles(tx: Transaction): Promise<void> {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('account.roles'))`;
  }

  /** Whether a security administrator other than this account could still sign in; under `lockRoles`. */
  async anotherSecurityAdmin(tx: Transaction, accountId: string): Promise<boolean> {
    const others = await tx.accountRole.count({
      where: { role: 'security_admin', accountId: { not: accountId }, account: { disabledAt: null } },
    });
    return others > 0;
  }

  async lock(tx: Transaction, id: string): Promise<LockedHolder | null> {
    const [holder] = await tx.$queryRaw<LockedHolder[]>`
      select a.id, a.version, a.power, a.unit_id as "unitId",
             array(select r.role from account_role r where r.account_id = a.id) as roles,
             array(select f.unit_id::text from account_field f where f.account_id = a.id order by f.unit_id) as fields
        from account a where a.id = ${id}::uuid for update of a`;
    return holder ? { ...holder, roles: inOrder(holder.roles) } : null;
  }

  /** Writes what the account is to hold. A change of power ends its sessions: the new one may ask for a second factor. */
  async write(tx: Transaction, holder: LockedHolder, { power, roles, fields, byId, at }: NewHolding): Promise<void> {
    const accountId = holder.id;
    const kept = power === holder.power ? holder.roles.filter((role) => roles.includes(role)) : [];
    await tx.accountRole.deleteMany({ where: { accountId, role: { notIn: kept } } });
    await tx.account.update({
      where: { id: accountId },
      data: { power, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.accountRole.createMany({
      data: roles
        .filter((role) => !kept.includes(role))
        .map((role) => ({ accountId, role, power, grantedAt: at, grantedById: byId })),
    });
    await tx.accountField.deleteMany({ where: { accountId } });
    await tx.accountField.createMany({ data: fields.map((unitId) => ({ accountId, unitId })) });
    if (power !== holder.power) await tx.session.deleteMany({ where: { accountId } });
  }
}
