import { Injectable } from '@nestjs/common';
import { Database } from '../database';
import { SERVER_ERRORS } from '../errors/request-errors';
import { Health } from './dto/health.dto';
import { Lifecycle } from './lifecycle';

@Injectable()
export class HealthService {
  constructor(
    private readonly database: Database,
    private readonly lifecycle: Lifecycle,
  ) {}

  /** Refuses while the database does not answer, and once the process has been told to stop. */
  async ready(): Promise<Health> {
    if (this.lifecycle.isStopping) throw SERVER_ERRORS.unavailable();
    await this.database.ping();
    return { status: 'ok' };
  }
}
