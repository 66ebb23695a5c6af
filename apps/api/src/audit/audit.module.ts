import { Global, Module } from '@nestjs/common';
import { AccessWitness } from '../platform/auth/session-reader';
import { AuditRepository } from './audit.repository';
import { AuditTrail } from './audit.service';

/** Global, for every module writes the trail. */
@Global()
@Module({
  providers: [AuditRepository, AuditTrail, { provide: AccessWitness, useExisting: AuditTrail }],
  exports: [AuditTrail, AccessWitness],
})
export class AuditModule {}
