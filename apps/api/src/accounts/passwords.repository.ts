import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database';

/** A change of password: from what it was to what it is. */
export interface PasswordChange {
  accountId: string;
  from: string | null;
  to: string;
  now: Date;
}

/** The passwords that an account had: hashes only. */
@Injectable()
export class PasswordsRepository {
  constructor(private readonly database: Database) {}

  /** The hashes of the last so many passwords before the present one, the latest first. */
  async earlier(accountId: string, count: number): Promise<string[]> {
    const rows = await this.database.prisma.earlierPassword.findMany({
      where: { accountId },
      orderBy: { at: 'desc' },
      take: count,
      select: { passwordHash: true },
    });
    return rows.map(({ passwordHash }) => passwordHash);
  }

  /** Words that anybody would try first for a password of this account: the unit with its short names. */
  async unitNames(accountId: string): Promise<string[]> {
    const { unit } = await this.database.prisma.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { unit: { select: { name: true, aliases: true } } },
    });
    return unit === null ? [] : [unit.name, ...unit.aliases];
  }

  /** Puts the new password in place of the one that was checked; false where another has come in between. */
  async replace(tx: Transaction, { accountId, from, to, now }: PasswordChange): Promise<boolean> {
    const { count } = await tx.account.updateMany({
      where: { id: accountId, passwordHash: from },
      data: { passwordHash: to, passwordChangedAt: now, passwordGiven: false, passwordGivenUntil: null },
    });
    if (count === 0) return false;
    if (from !== null) await tx.earlierPassword.create({ data: { accountId, at: now, passwordHash: from } });
    return true;
  }
}
