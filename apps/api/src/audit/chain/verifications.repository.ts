import { Injectable } from '@nestjs/common';
import type { ChainFault, ChainVerdict } from '@duban/supervision';
import { Database, newId, type Transaction } from '../../platform/database';

export type VerificationOrigin = 'schedule' | 'person' | 'command';

/** A verification as it is kept. */
export interface KeptVerification {
  at: Date;
  origin: VerificationOrigin;
  whole: boolean;
  upToSeq: number;
  sealed: number;
  headsAgreed: number;
  faultCount: number;
  faults: ChainFault[];
  ms: number;
}

/** The page shows the first of them; the report of the command lists more. */
const KEPT_FAULTS = 50;

/** 核验 on record: written once each, never changed. */
@Injectable()
export class VerificationsRepository {
  constructor(private readonly database: Database) {}

  async keep(
    tx: Transaction,
    verdict: ChainVerdict,
    { at, origin, ms, upToEntryId }: { at: Date; origin: VerificationOrigin; ms: number; upToEntryId: string | null },
  ): Promise<string> {
    const id = newId();
    await tx.auditVerification.create({
      data: {
        id,
        at,
        origin,
        whole: verdict.whole,
        upToSeq: BigInt(verdict.end?.seq ?? 0),
        upToEntryId: upToEntryId === null ? null : BigInt(upToEntryId),
        sealed: verdict.sealed,
        headsAgreed: verdict.headsAgreed,
        faultCount: verdict.faultCount,
        faults: verdict.faults.slice(0, KEPT_FAULTS).map((fault) => ({ ...fault })),
        ms,
      },
      select: { id: true },
    });
    return id;
  }

  /** The last one; null where there was none yet. */
  async last(): Promise<KeptVerification | null> {
    const row = await this.database.prisma.auditVerification.findFirst({ orderBy: [{ at: 'desc' }, { id: 'desc' }] });
    return row && toKept(row);
  }

  /** Since when the chain has been found whole, at every verification. */
  async wholeSince(): Promise<Date | null> {
    const [row] = await this.database.read<{ at: Date | null }>(
      `select min(at) as at from audit_verification
        where at > coalesce((select max(at) from audit_verification where not whole), '-infinity')`,
      [],
    );
    return row?.at ?? null;
  }
}

const toKept = (row: {
  at: Date;
  origin: string;
  whole: boolean;
  upToSeq: bigint;
  sealed: number;
  headsAgreed: number;
  faultCount: number;
  faults: unknown;
  ms: number;
}): KeptVerification => ({
  ...row,
  origin: row.origin as VerificationOrigin,
  upToSeq: Number(row.upToSeq),
  faults: row.faults as ChainFault[],
});
