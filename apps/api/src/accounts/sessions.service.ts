import { Injectable } from '@nestjs/common';
import { inOrder, permissionsOf, scopeOf } from '@duban/supervision';
import { AccessWitness, type Credential, SessionReader, type SigningPerson } from '../platform/auth/session-reader';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { AccountsRepository, type SigningAccount } from './accounts.repository';
import { Account } from './dto/account.dto';
import { Session, SignIn } from './dto/session.dto';
import { passwordFits } from './passwords';
import { SESSION_ERRORS } from './session-errors';
import { newToken, SESSION_LIFE, tokenHash } from './session-token';
import { SessionsRepository } from './sessions.repository';

// The time of last use is written this often and not with every request.
const TOUCH_EVERY_MS = 60_000;

const toAccount = ({ id, account, name, roles, unit }: SigningAccount): Account => ({
  id,
  account,
  name,
  roles,
  unit,
  permissions: permissionsOf(roles),
});

/** Who signs in. A name that nobody has is not kept: people type their password there. */
const person = (found: SigningAccount | null, ip: string): SigningPerson => ({
  id: found?.id ?? null,
  account: found?.account ?? null,
  roles: found?.roles ?? [],
  ip,
});

/** Signing in, signing out, and who a request comes from. */
@Injectable()
export class SessionsService extends SessionReader {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly witness: AccessWitness,
    private readonly clock: Clock,
  ) {
    super();
  }

  async signIn(
    { account, password, kind = 'cookie' }: SignIn,
    ip: string,
  ): Promise<{ token: string; session: Session }> {
    const name = account.trim().toLowerCase();
    const found = await this.accounts.findByName(name);
    const fits = await passwordFits(found?.passwordHash ?? null, password);
    if (!found || !fits) {
      await this.witness.signInRefused(person(found, ip));
      throw SESSION_ERRORS.wrong_password();
    }
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_LIFE.absoluteMs);
    const session = { tokenHash: tokenHash(token), accountId: found.id, kind, now, expiresAt };
    await this.database.transaction(async (tx) => {
      const id = await this.sessions.create(tx, session);
      await this.witness.signedIn(tx, person(found, ip), { id, kind });
    });
    return { token, session: { account: toAccount(found), expiresAt: expiresAt.toISOString() } };
  }

  async current(reader: Reader): Promise<Account> {
    return toAccount(await this.accounts.getById(reader.id));
  }

  signOut(reader: Reader): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.sessions.end(tx, reader.sessionId);
      await this.witness.signedOut(tx, reader);
    });
  }

  /** Asks the database at every request: a person who was signed out, disabled or moved is so with the next one. */
  override async read({ kind, token }: Credential, ip: string): Promise<Reader | null> {
    const now = this.clock.now();
    const live = await this.sessions.findLive(tokenHash(token), now, new Date(now.getTime() - SESSION_LIFE.idleMs));
    if (live?.kind !== kind) return null;
    if (now.getTime() - live.lastSeenAt.getTime() > TOUCH_EVERY_MS) await this.sessions.touch(live.sessionId, now);
    const { accountId: id, account, name, unitId, sessionId } = live;
    return { id, account, name, roles: inOrder(live.roles), unitId, scope: scopeOf(live), sessionId, ip };
  }
}
