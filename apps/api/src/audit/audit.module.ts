import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessWitness } from '../platform/auth/session-reader';
import { AuditedReadInterceptor } from './audited-read.interceptor';
import { AuditRepository } from './audit.repository';
import { AuditTrail } from './audit.service';

/** Global, for every module writes the trail. */
@Global()
@Module({
  providers: [
    AuditRepository,
    AuditTrail,
    { provide: AccessWitness, useExisting: AuditTrail },
    { provide: APP_INTERCEPTOR, useClass: AuditedReadInterceptor },
  ],
  exports: [AuditTrail, AccessWitness],
})
export class AuditModule {}
