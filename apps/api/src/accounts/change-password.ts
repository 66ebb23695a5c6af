import { Injectable } from '@nestjs/common';
import { PASSWORD_DEMANDS, PASSWORD_FAULTS, passwordFaults } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { AppConfig } from '../platform/config/app-config';
import { Database } from '../platform/database';
import { AccountsRepository, type SigningAccount } from './accounts.repository';
import type { ChangedPassword } from './dto/own-account.dto';
import { isCommonPassword } from './frequent-passwords';
import { PASSWORD_ERRORS } from './password-errors';
import { hashPassword, passwordFits } from './passwords';
import { PasswordsRepository } from './passwords.repository';
import { SESSION_ERRORS } from './session-errors';
import { SessionsRepository } from './sessions.repository';
import { SignInLock } from './sign-in-lock';

/** A person chooses another password: shows the present one first, and every other session of the account ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly passwords: PasswordsRepository,
    private readonly sessions: SessionsRepository,
    private readonly lock: SignInLock,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  async change(reader: Reader, { present, next }: ChangedPassword): Promise<void> {
    const account = await this.accounts.getById(reader.id);
    await this.checkPresent(account, present, reader);
    await this.checkNext(account, next);
    const to = await hashPassword(next);
    await this.database.transaction(async (tx) => {
      const change = { accountId: reader.id, from: account.passwordHash, to, now: this.clock.now() };
      if (!(await this.passwords.replace(tx, change))) throw PASSWORD_ERRORS.changed_meanwhile();
      const sessions = await this.sessions.endAll(tx, reader.id, reader.sessionId);
      await this.audit.record(tx, {
        actor: actorOf(reader),
        action: 'password.change',
        result: 'done',
        object: { type: 'account', id: reader.id },
        facts: { sessions },
      });
    });
  }

  /** A session that somebody else has got hold of is no way to guess the password: the tries count like those at sign-in. */
  private async checkPresent(
    { account, passwordHash }: SigningAccount,
    present: string,
    reader: Reader,
  ): Promise<void> {
    const admission = await this.lock.enter(account, reader.ip);
    if (!admission.open) throw SESSION_ERRORS.locked({ retryAfter: admission.retryAfter });
    if (await passwordFits(passwordHash, present)) return this.lock.leave(account, reader.ip);
    await this.audit.recordAlone({
      actor: actorOf(reader),
      action: 'password.refused',
      result: 'refused',
      object: { type: 'account', id: reader.id },
      facts: { code: 'password/wrong' },
    });
    throw PASSWORD_ERRORS.wrong();
  }

  private async checkNext({ id, account, name, passwordHash }: SigningAccount, next: string): Promise<void> {
    const profile = this.config.signIn.passwordProfile;
    const context = [account, name, ...(await this.passwords.unitNames(id))];
    const faults = passwordFaults(next, { profile, context, isCommon: isCommonPassword });
    if (faults.length > 0) {
      const errors = faults.map((fault) => ({ field: 'next', message: PASSWORD_FAULTS[fault] }));
      throw PASSWORD_ERRORS.refused({ errors }, errors.map(({ message }) => message).join('；'));
    }
    // The present one is the first of those that are remembered.
    const { remembered } = PASSWORD_DEMANDS[profile];
    for (const hash of [passwordHash, ...(await this.passwords.earlier(id, remembered - 1))])
      if (await passwordFits(hash, next)) throw PASSWORD_ERRORS.used();
  }
}
