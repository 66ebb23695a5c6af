import { Injectable } from '@nestjs/common';
import { sayFault } from '@duban/supervision';
import type { Reader } from '../../platform/auth/reader';
import { Database } from '../../platform/database';
import { JobRequests } from '../../platform/jobs';
import { actorOf, AuditTrail } from '../audit.service';
import { VERIFY_JOB } from '../chain/chain-jobs';
import type { ToldHeads } from '../chain/heads.repository';
import { TellHeads } from '../chain/tell-heads';
import { type KeptVerification, VerificationsRepository } from '../chain/verifications.repository';
import { AuditState, AuditVerification, ToldHead } from './dto/audit-verification.dto';
import { EntriesRepository } from './entries.repository';

/** There is one trail, so that who asks while another waits gets the same verification. */
const THE_TRAIL = 'trail';

const written = (moment: Date | null): string | null => moment?.toISOString() ?? null;

const toVerification = ({ at, origin, whole, faults, ...figures }: KeptVerification): AuditVerification => {
  const { upToSeq, sealed, headsAgreed, faultCount, ms } = figures;
  return {
    ...{ at: at.toISOString(), origin, whole, upToSeq, sealed, headsAgreed, faultCount, ms },
    faults: faults.map(sayFault),
  };
};

const toHead = ({ place, seq, at, failure, failedAt }: ToldHeads): ToldHead => ({
  ...{ place, seq, at: written(at) },
  ...{ failure, failedAt: written(failedAt) },
});

/** How the trail stands, and an auditor's wish to have it verified now. */
@Injectable()
export class TrailState {
  constructor(
    private readonly database: Database,
    private readonly verifications: VerificationsRepository,
    private readonly entries: EntriesRepository,
    private readonly heads: TellHeads,
    private readonly jobs: JobRequests,
    private readonly audit: AuditTrail,
  ) {}

  async get(): Promise<AuditState> {
    const [last, wholeSince, told] = await Promise.all([
      this.verifications.last(),
      this.verifications.wholeSince(),
      this.heads.told(),
    ]);
    const askedAt = await this.entries.askedAfter(last?.at ?? null);
    return {
      last: last && toVerification(last),
      wholeSince: written(wholeSince),
      askedAt: written(askedAt),
      heads: told.map(toHead),
    };
  }

  /** Asks for a verification; one that waits already is not asked for twice. */
  async ask(reader: Reader): Promise<AuditState> {
    await this.database.transaction(async (tx) => {
      await this.jobs.ask(tx, VERIFY_JOB, THE_TRAIL);
      await this.audit.record(tx, {
        actor: actorOf(reader),
        action: 'audit.verify_ask',
        result: 'done',
        object: { type: 'audit', id: null },
        facts: {},
      });
    });
    return this.get();
  }
}
