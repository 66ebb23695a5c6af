import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { JobSchedule } from '../platform/jobs';
import { SESSION_LIFE } from './session-token';
import { SessionsRepository } from './sessions.repository';

/** Removes sessions that have ended by themselves. Nobody could use them any more; the trail keeps when they began. */
@Injectable()
export class PurgeSessions implements OnModuleInit {
  constructor(
    private readonly schedule: JobSchedule,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedule.add({ name: 'purge-sessions', cron: '*/30 * * * *', run: () => this.run() });
  }

  run(): Promise<void> {
    const now = this.clock.now();
    return this.sessions.purge(now, new Date(now.getTime() - SESSION_LIFE.idleMs));
  }
}
