import { Injectable } from '@nestjs/common';
import { type AttemptLimit, AttemptsRepository } from '../platform/attempts/attempts.repository';
import { Clock } from '../platform/clock/clock';

// First whoever tries from one address is shut out; the name as a whole only after more than one address can do, for a
// person is not to be locked out by somebody who only knows the name.
const FROM_ONE_ADDRESS: AttemptLimit = { name: 'sign-in from an address', most: 5, windowMs: 15 * 60_000 };
const FROM_ANYWHERE: AttemptLimit = { name: 'sign-in from anywhere', most: 30, windowMs: 60 * 60_000 };

/** How a try at a name may end before a password is looked at. */
export type Admission =
  { open: true } | { open: false; retryAfter: number; where: 'address' | 'account'; first: boolean };

/**
 * Counts the tries at a name before the password is checked, whether an account has the name or not: who asks learns nothing.
 * Sessions that have begun live on.
 */
@Injectable()
export class SignInLock {
  constructor(
    private readonly attempts: AttemptsRepository,
    private readonly clock: Clock,
  ) {}

  async enter(name: string, ip: string): Promise<Admission> {
    const here = await this.attempts.count(FROM_ONE_ADDRESS, [name, ip], this.clock.now());
    if (here.count > FROM_ONE_ADDRESS.most) return this.closed('address', here, FROM_ONE_ADDRESS);
    const anywhere = await this.attempts.count(FROM_ANYWHERE, [name], this.clock.now());
    if (anywhere.count > FROM_ANYWHERE.most) return this.closed('account', anywhere, FROM_ANYWHERE);
    return { open: true };
  }

  /** The password was right and only the code is missing: no try at all. */
  async leave(name: string, ip: string): Promise<void> {
    await this.attempts.undo(FROM_ONE_ADDRESS, [name, ip]);
    await this.attempts.undo(FROM_ANYWHERE, [name]);
  }

  /** Somebody has shown who they are: the tries from this address are forgotten, and with them those of the name. */
  async open(name: string, ip: string): Promise<void> {
    await this.attempts.forget(FROM_ONE_ADDRESS, [name, ip]);
    await this.attempts.forget(FROM_ANYWHERE, [name]);
  }

  /** The security administrator opens a name again, for every address but those that are shut out themselves. */
  async unlock(name: string): Promise<void> {
    await this.attempts.forget(FROM_ANYWHERE, [name]);
  }

  private closed(
    where: 'address' | 'account',
    so: { count: number; retryAfter: number },
    { most }: AttemptLimit,
  ): Admission {
    return { open: false, where, retryAfter: so.retryAfter, first: so.count === most + 1 };
  }
}
