import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database';

/** The caller's name for a request, and what it was about. */
export interface NamedRequest {
  accountId: string;
  key: string;
  /** SHA-256 over the route and what was sent. */
  fingerprint: Buffer;
}

export interface KeptAnswer {
  fingerprint: Buffer;
  answer: unknown;
}

/** Answers by the keys of their callers. Each account sees only its own. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  async find({ accountId, key }: NamedRequest): Promise<KeptAnswer | null> {
    const row = await this.database.prisma.idempotencyKey.findUnique({ where: { accountId_key: { accountId, key } } });
    return row && { fingerprint: Buffer.from(row.fingerprint), answer: row.answer };
  }

  /**
   * Takes the key for this transaction. A request with the same key that is still running is waited for;
   * gives its answer if it succeeded, and null if the key is now ours.
   */
  async claim(tx: Transaction, { accountId, key, fingerprint }: NamedRequest): Promise<KeptAnswer | null> {
    const claimed = await tx.$executeRaw`
      insert into idempotency_key (account_id, key, fingerprint, answer)
      values (${accountId}::uuid, ${key}, ${new Uint8Array(fingerprint)}, 'null') on conflict do nothing`;
    if (claimed === 1) return null;
    const row = await tx.idempotencyKey.findUniqueOrThrow({ where: { accountId_key: { accountId, key } } });
    return { fingerprint: Buffer.from(row.fingerprint), answer: row.answer };
  }

  async keep(tx: Transaction, { accountId, key }: NamedRequest, answer: object): Promise<void> {
    await tx.idempotencyKey.update({
      where: { accountId_key: { accountId, key } },
      data: { answer: answer },
      select: { key: true },
    });
  }

  /** Removes the keys that were taken before this time. */
  async forgetBefore(time: Date): Promise<void> {
    await this.database.prisma.idempotencyKey.deleteMany({ where: { createdAt: { lt: time } } });
  }
}
