import { Injectable } from '@nestjs/common';
import type { Role } from '@duban/supervision';
import { Database, newId, type Transaction } from '../platform/database';

/** An account as sign-in needs it. */
export interface SigningAccount {
  id: string;
  account: string;
  name: string;
  role: Role;
  unit: { id: string; name: string } | null;
  passwordHash: string;
}

export interface NewAccount {
  account: string;
  name: string;
  role: Role;
  unitId: string | null;
  passwordHash: string;
}

const WITH_UNIT = { unit: { select: { id: true, name: true } } } as const;

/** Accounts belong to no business scope: sign-in reads them by name, and a reader's own by id. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** The account with this name, in lower case, unless it is disabled. */
  async findByName(account: string): Promise<SigningAccount | null> {
    const row = await this.database.prisma.account.findFirst({
      where: { account, disabledAt: null },
      include: WITH_UNIT,
    });
    return row && { ...row, role: row.role as Role };
  }

  async getById(id: string): Promise<SigningAccount> {
    const row = await this.database.prisma.account.findUniqueOrThrow({ where: { id }, include: WITH_UNIT });
    return { ...row, role: row.role as Role };
  }

  async create(tx: Transaction, account: NewAccount): Promise<string> {
    const { id } = await tx.account.create({ data: { id: newId(), ...account }, select: { id: true } });
    return id;
  }
}
