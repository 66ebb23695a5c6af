import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { JobSchedule } from '../../platform/jobs';
import type { AuditActor } from '../audit-facts';
import { ChainRepository } from './chain.repository';
import { SealTrail } from './seal-trail';
import { TellHeads } from './tell-heads';
import { VerifyTrail } from './verify-trail';

/** Nobody asked: the clock did. */
const BY_CLOCK: AuditActor = { id: null, account: null, roles: [], ip: 'job' };

export const VERIFY_JOB = 'verify-trail-now';

/** The trail is sealed every minute, verified and purged every night (Shanghai), and verified when an auditor asks. */
@Injectable()
export class ChainJobs implements OnModuleInit {
  constructor(
    private readonly schedule: JobSchedule,
    private readonly sealing: SealTrail,
    private readonly heads: TellHeads,
    private readonly verification: VerifyTrail,
    private readonly chain: ChainRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'seal-trail', cron: '* * * * *', madeUpFor: false, run: () => this.seal() });
    this.schedule.add({ name: 'verify-trail', cron: '17 18 * * *', run: () => this.verify('schedule') });
    this.schedule.add({ name: 'purge-trail', cron: '47 18 * * *', run: () => this.purge() });
    this.schedule.offer({ name: VERIFY_JOB, run: () => this.verify('person') });
  }

  async seal(): Promise<void> {
    await this.sealing.run();
    await this.heads.run();
  }

  async verify(origin: 'schedule' | 'person'): Promise<void> {
    await this.verification.run({ origin, actor: BY_CLOCK, heads: [] });
  }

  /** What the retention lets go. The database holds the setting and the floor, and writes the line about it. */
  async purge(): Promise<void> {
    await this.chain.purge(this.clock.now());
  }
}
