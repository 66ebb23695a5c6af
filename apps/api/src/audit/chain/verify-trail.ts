import { Injectable } from '@nestjs/common';
import { type ChainHead, type ChainVerdict, ChainVerification, readHeads } from '@duban/supervision';
import { readFile } from 'node:fs/promises';
import { Clock } from '../../platform/clock/clock';
import { AppConfig } from '../../platform/config/app-config';
import { Database } from '../../platform/database';
import type { AuditActor } from '../audit-facts';
import { AuditTrail } from '../audit.service';
import { digestsOf } from './chain-digests';
import { ChainRepository } from './chain.repository';
import { SealTrail } from './seal-trail';
import { type VerificationOrigin, VerificationsRepository } from './verifications.repository';

const BATCH = 5000;
const MOST_UNSEALED = 100;

/** What a verification is asked for with. */
export interface VerificationRequest {
  origin: VerificationOrigin;
  actor: AuditActor;
  /** Heads from mails or from a second system, beside those of the local file. */
  heads: readonly ChainHead[];
}

/** A verification with what it had at hand. */
export interface VerificationReport extends ChainVerdict {
  localHeads: number;
  givenHeads: number;
  ms: number;
  /** False where it could not be written into the trail. */
  kept: boolean;
}

/** 核验: reads the whole chain again, compares it with the heads from outside, and keeps what it found. */
@Injectable()
export class VerifyTrail {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly chain: ChainRepository,
    private readonly sealing: SealTrail,
    private readonly repository: VerificationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws SealKeyMissing where the chain was sealed with a key that this process does not have. */
  async run({ origin, actor, heads: given }: VerificationRequest): Promise<VerificationReport> {
    const begun = performance.now();
    // What is only waiting for its turn is no fault. A chain that was damaged may refuse: it is looked at all the same.
    await this.sealing.run().catch(() => 0);
    const local = await this.localHeads();
    const { verdict, lastEntryId } = await this.look([...local, ...given]);
    const ms = Math.round(performance.now() - begun);
    const kept = await this.keep(verdict, { origin, actor, ms, lastEntryId }).then(
      () => true,
      () => false,
    );
    return { ...verdict, localHeads: local.length, givenHeads: given.length, ms, kept };
  }

  private async look(heads: readonly ChainHead[]): Promise<{ verdict: ChainVerdict; lastEntryId: string | null }> {
    const { audit } = this.config;
    const cut = await this.chain.cut();
    const end = (await this.chain.head())?.seq ?? 0;
    const lastEntry = await this.chain.lastEntryId();
    const verification = new ChainVerification({ digestOf: digestsOf(audit), cut, heads, keyed: audit.key !== null });
    let after = 0;
    let lastEntryId: string | null = null;
    for (;;) {
      const lines = await this.chain.sealed(after, end, BATCH);
      for (const line of lines) verification.take(line);
      const last = lines.at(-1)?.seal;
      if (!last) break;
      after = last.seq;
      lastEntryId = last.entryId;
    }
    return { verdict: verification.finish(await this.chain.leftUnsealed(lastEntry, MOST_UNSEALED)), lastEntryId };
  }

  private async localHeads(): Promise<ChainHead[]> {
    const { headFile } = this.config.audit;
    if (headFile === null) return [];
    return readFile(headFile, 'utf8').then(readHeads, () => []);
  }

  private keep(
    verdict: ChainVerdict,
    { origin, actor, ms, lastEntryId }: Omit<VerificationRequest, 'heads'> & { ms: number; lastEntryId: string | null },
  ): Promise<void> {
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      const id = await this.repository.keep(tx, verdict, { at, origin, ms, upToEntryId: lastEntryId });
      await this.audit.record(tx, {
        actor,
        action: 'audit.verify',
        result: 'done',
        object: { type: 'audit', id },
        facts: {
          origin,
          whole: verdict.whole,
          upToSeq: verdict.end?.seq ?? 0,
          sealed: verdict.sealed,
          heads: verdict.headsAgreed,
          faults: verdict.faultCount,
        },
      });
    });
  }
}
