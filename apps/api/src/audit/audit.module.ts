import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessWitness } from '../platform/auth/session-reader';
import { AuditedReadInterceptor } from './audited-read.interceptor';
import { ChainJobs } from './chain/chain-jobs';
import { ChainRepository } from './chain/chain.repository';
import { HeadsRepository } from './chain/heads.repository';
import { SealTrail } from './chain/seal-trail';
import { TellHeads } from './chain/tell-heads';
import { VerificationsRepository } from './chain/verifications.repository';
import { VerifyTrail } from './chain/verify-trail';
import { AuditRepository } from './audit.repository';
import { AuditTrail } from './audit.service';
import { AuditController } from './reading/audit.controller';
import { EntriesRepository } from './reading/entries.repository';
import { ReadTrail } from './reading/read-trail';
import { TrailState } from './reading/trail-state';

/** Global, for every module writes the trail. */
@Global()
@Module({
  controllers: [AuditController],
  providers: [
    AuditRepository,
    AuditTrail,
    ChainJobs,
    ChainRepository,
    EntriesRepository,
    HeadsRepository,
    ReadTrail,
    SealTrail,
    TellHeads,
    TrailState,
    VerificationsRepository,
    VerifyTrail,
    { provide: AccessWitness, useExisting: AuditTrail },
    { provide: APP_INTERCEPTOR, useClass: AuditedReadInterceptor },
  ],
  exports: [AuditTrail, AccessWitness],
})
export class AuditModule {}
