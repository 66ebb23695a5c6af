import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../platform/auth/session-reader';
import { AccountsRepository } from './accounts.repository';
import { PurgeSessions } from './purge-sessions';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

/** Global, for the guard of every route asks it who a token belongs to. */
@Global()
@Module({
  controllers: [SessionsController],
  providers: [
    AccountsRepository,
    PurgeSessions,
    SessionsRepository,
    SessionsService,
    { provide: SessionReader, useExisting: SessionsService },
  ],
  exports: [SessionReader, AccountsRepository],
})
export class AccountsModule {}
