import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { JobSchedule } from '../jobs';
import { IdempotencyRepository } from './idempotency.repository';

/** Longer than any client goes on trying. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Forgets the answers to named requests that nobody will send again. */
@Injectable()
export class ForgetOldKeys implements OnModuleInit {
  constructor(
    private readonly schedule: JobSchedule,
    private readonly repository: IdempotencyRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'forget-old-keys', cron: '23 * * * *', run: () => this.run() });
  }

  run(): Promise<void> {
    return this.repository.forgetBefore(new Date(this.clock.now().getTime() - KEPT_MS));
  }
}
