import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { JobSchedule } from '../jobs';
import { AttemptsRepository } from './attempts.repository';

/** Removes counts whose time is over. */
@Injectable()
export class ForgetOldAttempts implements OnModuleInit {
  constructor(
    private readonly schedule: JobSchedule,
    private readonly attempts: AttemptsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.add({
      name: 'forget-old-attempts',
      cron: '12 * * * *',
      run: () => this.attempts.purge(this.clock.now()),
    });
  }
}
