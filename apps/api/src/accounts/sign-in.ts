import { Injectable } from '@nestjs/common';
import type { Refusal } from '@duban/supervision';
import { AccessWitness, type SigningPerson } from '../platform/auth/session-reader';
import { Clock } from '../platform/clock/clock';
import { AccountsRepository, type SigningAccount } from './accounts.repository';
import type { SignIn } from './dto/session.dto';
import type { Origin } from './device';
import { type BegunSession, BeginSession } from './begin-session';
import { passwordFits } from './passwords';
import { SecondFactor } from './second-factor';
import { SESSION_ERRORS } from './session-errors';
import { SignInLock } from './sign-in-lock';

/** Who signs in. A name that nobody has is not kept: people type their password there. */
const person = (found: SigningAccount | null, { ip }: Origin): SigningPerson => ({
  id: found?.id ?? null,
  account: found?.account ?? null,
  roles: found?.roles ?? [],
  ip,
});

/** Signing in with a password, and a one-time code where the account has them. */
@Injectable()
export class SigningIn {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly lock: SignInLock,
    private readonly secondFactor: SecondFactor,
    private readonly begin: BeginSession,
    private readonly witness: AccessWitness,
    private readonly clock: Clock,
  ) {}

  async signIn({ account, password, code, kind = 'cookie' }: SignIn, origin: Origin): Promise<BegunSession> {
    const name = account.trim().toLowerCase();
    const found = await this.accounts.findByName(name);
    const admission = await this.lock.enter(name, origin.ip);
    if (!admission.open) {
      const { retryAfter, where, first } = admission;
      if (first) await this.witness.locked(person(found, origin), where);
      throw await this.refuse(found, origin, SESSION_ERRORS.locked({ retryAfter }));
    }
    const fits = await passwordFits(found?.passwordHash ?? null, password);
    if (!found || !fits) throw await this.refuse(found, origin, SESSION_ERRORS.wrong_password());
    if (found.passwordGivenUntil && found.passwordGivenUntil <= this.clock.now())
      throw await this.refuse(found, origin, SESSION_ERRORS.given_password_expired());
    if (found.hasCodes) await this.checkCode(found, name, code, origin);
    await this.lock.open(name, origin.ip);
    return this.begin.begin(found, { kind, method: 'password', origin });
  }

  private async checkCode(
    found: SigningAccount,
    name: string,
    code: string | undefined,
    origin: Origin,
  ): Promise<void> {
    if (code === undefined) {
      await this.lock.leave(name, origin.ip);
      throw SESSION_ERRORS.code_required();
    }
    if (!(await this.secondFactor.accepts(found.id, code)))
      throw await this.refuse(found, origin, SESSION_ERRORS.wrong_code());
  }

  /** Keeps in the trail that somebody was not let in, and why. */
  private async refuse(found: SigningAccount | null, origin: Origin, refusal: Refusal): Promise<Refusal> {
    await this.witness.signInRefused(person(found, origin), refusal.code);
    return refusal;
  }
}
