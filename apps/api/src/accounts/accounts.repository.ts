import { Injectable } from '@nestjs/common';
import { inOrder, powerOfRoles, type Role } from '@duban/supervision';
import { Database, newId, type Transaction } from '../platform/database';

/** An account as sign-in needs it. */
export interface SigningAccount {
  id: string;
  account: string;
  name: string;
  roles: Role[];
  unit: { id: string; name: string } | null;
  /** Null where nobody signs in with a password. */
  passwordHash: string | null;
  version: number;
  /** Somebody else has set the password; it is good until then for the first sign-in. */
  passwordGiven: boolean;
  passwordGivenUntil: Date | null;
  passwordChangedAt: Date;
  /** One-time codes are set up. */
  hasCodes: boolean;
}

export interface NewAccount {
  account: string;
  name: string;
  /** Of one power: an administrator has no second role. */
  roles: readonly Role[];
  unitId: string | null;
  /** Null for an integration. */
  passwordHash: string | null;
}

const WITH_UNIT_AND_ROLES = {
  unit: { select: { id: true, name: true } },
  roles: { select: { role: true } },
  secondFactor: { select: { confirmedAt: true } },
} as const;

const rolesOf = (rows: readonly { role: string }[]): Role[] => inOrder(rows.map(({ role }) => role as Role));

const signing = <Row extends { roles: { role: string }[]; secondFactor: { confirmedAt: Date | null } | null }>({
  roles,
  secondFactor,
  ...row
}: Row) => ({ ...row, roles: rolesOf(roles), hasCodes: Boolean(secondFactor?.confirmedAt) });

/** Accounts belong to no business scope: sign-in reads them by name, and a reader's own by id. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** The account of a person with this name, in lower case, unless it is disabled. Programs do not sign in. */
  async findByName(account: string): Promise<SigningAccount | null> {
    const row = await this.database.prisma.account.findFirst({
      where: { account, disabledAt: null, power: { not: 'integration' } },
      include: WITH_UNIT_AND_ROLES,
    });
    return row && signing(row);
  }

  async getById(id: string): Promise<SigningAccount> {
    const row = await this.database.prisma.account.findUniqueOrThrow({ where: { id }, include: WITH_UNIT_AND_ROLES });
    return signing(row);
  }

  /** The accounts of a unit that ends go to its successor; gives how many. */
  async moveToUnit(tx: Transaction, fromId: string, toId: string): Promise<number> {
    const { count } = await tx.account.updateMany({ where: { unitId: fromId }, data: { unitId: toId } });
    return count;
  }

  async create(tx: Transaction, { roles, ...account }: NewAccount): Promise<string> {
    const power = powerOfRoles(roles);
    if (power === null) throw new Error(`The roles of ${account.account} exclude each other: ${roles.join(', ')}`);
    const { id } = await tx.account.create({ data: { id: newId(), power, ...account }, select: { id: true } });
    await tx.accountRole.createMany({ data: roles.map((role) => ({ accountId: id, role, power })) });
    return id;
  }

  /** Adds units to those that a leader answers for. */
  async addFields(tx: Transaction, accountId: string, unitIds: readonly string[]): Promise<void> {
    await tx.accountField.createMany({ data: unitIds.map((unitId) => ({ accountId, unitId })) });
  }
}
