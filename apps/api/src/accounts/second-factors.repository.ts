import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database';

/** The seed of an account's one-time codes as it is kept: sealed. */
export interface KeptFactor {
  seed: Uint8Array;
  confirmedAt: Date | null;
  lastStep: bigint;
}

/** Seeds and recovery codes. They belong to one account, and every method names it. */
@Injectable()
export class SecondFactorsRepository {
  constructor(private readonly database: Database) {}

  /** The account's factor, for nobody else to use until the transaction ends. */
  async lock(tx: Transaction, accountId: string): Promise<KeptFactor | null> {
    const [row] = await tx.$queryRaw<KeptFactor[]>`
      select seed, confirmed_at as "confirmedAt", last_step as "lastStep" from second_factor
       where account_id = ${accountId}::uuid for update`;
    return row ?? null;
  }

  /** Begins anew with this seed; a confirmed one stays. False where there is a confirmed one. */
  async begin(tx: Transaction, accountId: string, seed: Buffer): Promise<boolean> {
    await tx.secondFactor.deleteMany({ where: { accountId, confirmedAt: null } });
    const made = await tx.secondFactor.createMany({
      data: [{ accountId, seed: new Uint8Array(seed) }],
      skipDuplicates: true,
    });
    return made.count === 1;
  }

  async confirm(tx: Transaction, accountId: string, now: Date): Promise<void> {
    await tx.secondFactor.updateMany({ where: { accountId }, data: { confirmedAt: now } });
  }

  /** Notes that the code of this step was used. */
  async use(tx: Transaction, accountId: string, step: number): Promise<void> {
    await tx.secondFactor.updateMany({ where: { accountId }, data: { lastStep: step } });
  }

  /** Puts these recovery codes in the place of all earlier ones. */
  async replaceRecoveryCodes(tx: Transaction, accountId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.recoveryCode.deleteMany({ where: { accountId } });
    await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ accountId, codeHash: new Uint8Array(hash) })) });
  }

  /** Uses a recovery code up; whether there was such a one. */
  async useRecoveryCode(tx: Transaction, accountId: string, hash: Buffer): Promise<boolean> {
    return (await tx.recoveryCode.deleteMany({ where: { accountId, codeHash: new Uint8Array(hash) } })).count === 1;
  }

  recoveryCodesLeft(accountId: string): Promise<number> {
    return this.database.prisma.recoveryCode.count({ where: { accountId } });
  }

  /** Takes the factor away; whether there was one. */
  async remove(tx: Transaction, accountId: string): Promise<boolean> {
    await tx.recoveryCode.deleteMany({ where: { accountId } });
    return (await tx.secondFactor.deleteMany({ where: { accountId } })).count === 1;
  }
}
