import { Controller, Get } from '@nestjs/common';
import { Public } from '../auth/access-rule';
import { Health } from './dto/health.dto';
import { HealthService } from './health.service';

@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** The process runs. */
  @Get('live')
  @Public()
  live(): Health {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers and no shutdown has begun. Otherwise 503. */
  @Get('ready')
  @Public()
  ready(): Promise<Health> {
    return this.health.ready();
  }
}
