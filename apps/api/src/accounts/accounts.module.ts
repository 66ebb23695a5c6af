import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../platform/auth/session-reader';
import { AccountsRepository } from './accounts.repository';
import { BeginSession } from './begin-session';
import { ChangePassword } from './change-password';
import { OwnAccountController } from './own-account.controller';
import { PasswordsRepository } from './passwords.repository';
import { PurgeSessions } from './purge-sessions';
import { RefreshSession } from './refresh-session';
import { RefreshTokensRepository } from './refresh-tokens.repository';
import { SecondFactor } from './second-factor';
import { SecondFactorsRepository } from './second-factors.repository';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { SigningIn } from './sign-in';
import { SignInLock } from './sign-in-lock';

/** Global, for the guard of every route asks it who a token belongs to. */
@Global()
@Module({
  controllers: [SessionsController, OwnAccountController],
  providers: [
    AccountsRepository,
    BeginSession,
    ChangePassword,
    PasswordsRepository,
    PurgeSessions,
    RefreshSession,
    RefreshTokensRepository,
    SecondFactor,
    SecondFactorsRepository,
    SignInLock,
    SigningIn,
    SessionsRepository,
    SessionsService,
    { provide: SessionReader, useExisting: SessionsService },
  ],
  exports: [SessionReader, AccountsRepository],
})
export class AccountsModule {}
