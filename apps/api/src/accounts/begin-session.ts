import { Injectable } from '@nestjs/common';
import { AccessWitness } from '../platform/auth/session-reader';
import { Clock } from '../platform/clock/clock';
import { AppConfig } from '../platform/config/app-config';
import { Database } from '../platform/database';
import type { SigningAccount } from './accounts.repository';
import type { Origin } from './device';
import { Session, type SessionKind } from './dto/session.dto';
import { pendingStep } from './pending-step';
import { firstTokens, SESSION_LIFE, type TokenPair } from './session-token';
import { SessionsRepository } from './sessions.repository';
import { toAccount } from './to-account';

/** What a sign-in has led to: tokens for the browser or the program, and what is told about it. */
export interface BegunSession {
  tokens: TokenPair;
  session: Session;
}

interface Beginning {
  kind: SessionKind;
  method: 'password' | 'oidc';
  origin: Origin;
}

/** Opens a session for somebody who has shown who they are. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly witness: AccessWitness,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  async begin(found: SigningAccount, { kind, method, origin }: Beginning): Promise<BegunSession> {
    const { id: accountId, account, roles } = found;
    const tokens = firstTokens();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_LIFE.absoluteMs);
    const accessExpiresAt = new Date(now.getTime() + SESSION_LIFE.accessMs);
    await this.database.transaction(async (tx) => {
      const id = await this.sessions.create(tx, { accountId, kind, method, ...origin, now, expiresAt });
      await this.sessions.addTokens(tx, id, tokens, { access: accessExpiresAt, refresh: expiresAt });
      await this.witness.signedIn(tx, { id: accountId, account, roles, ip: origin.ip }, { id, kind, method });
    });
    const pending = pendingStep({ ...found, method }, this.config.signIn, now);
    return {
      tokens,
      session: {
        account: toAccount(found, pending),
        expiresAt: expiresAt.toISOString(),
        accessExpiresAt: accessExpiresAt.toISOString(),
      },
    };
  }
}
