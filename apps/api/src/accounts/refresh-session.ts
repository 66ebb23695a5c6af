import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit';
import { SESSION_REQUIRED } from '../platform/auth/access-errors';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { Secrets } from '../platform/secrets/secrets';
import type { Origin } from './device';
import { type KnownRefreshToken, RefreshTokensRepository } from './refresh-tokens.repository';
import { nextTokens, REFRESH_GRACE_MS, SESSION_LIFE, type TokenPair } from './session-token';
import { SessionsRepository } from './sessions.repository';

/** The tokens with which a session goes on. */
export interface RefreshedSession {
  tokens: TokenPair;
  expiresAt: Date;
  accessExpiresAt: Date;
}

/** Gives a session its next tokens. Whoever comes with a used one outside the grace has a copy: then nobody goes on. */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly database: Database,
    private readonly tokens: RefreshTokensRepository,
    private readonly sessions: SessionsRepository,
    private readonly secrets: Secrets,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async refresh(token: string, kind: 'cookie' | 'token', origin: Origin): Promise<RefreshedSession> {
    const refreshed = await this.database.transaction(async (tx) => {
      const known = await this.tokens.lock(tx, token);
      const now = this.clock.now();
      if (known?.kind !== kind || !isLive(known, now)) return null;
      if (!known.replacedAt) return this.goOn(tx, token, known, now);
      if (now.getTime() - known.replacedAt.getTime() <= REFRESH_GRACE_MS && known.salt !== null)
        return this.answer(token, known.salt, known, known.replacedAt);
      await this.revoke(tx, known, origin);
      return null;
    });
    if (!refreshed) throw SESSION_REQUIRED();
    return refreshed;
  }

  private async goOn(tx: Transaction, token: string, known: KnownRefreshToken, now: Date): Promise<RefreshedSession> {
    const salt = await this.tokens.replace(tx, token, now);
    const next = this.answer(token, salt, known, now);
    await this.sessions.addTokens(tx, known.sessionId, next.tokens, {
      access: next.accessExpiresAt,
      refresh: known.expiresAt,
    });
    await this.tokens.touch(tx, known.sessionId, now);
    return next;
  }

  /** Made again, the tokens are the same: nobody is signed out because two windows asked at once. */
  private answer(token: string, salt: string, { expiresAt }: KnownRefreshToken, at: Date): RefreshedSession {
    const accessExpiresAt = new Date(Math.min(at.getTime() + SESSION_LIFE.accessMs, expiresAt.getTime()));
    return { tokens: nextTokens(this.secrets, token, salt), expiresAt, accessExpiresAt };
  }

  private async revoke(tx: Transaction, known: KnownRefreshToken, { ip }: Origin): Promise<void> {
    await this.sessions.end(tx, known.sessionId);
    await this.audit.record(tx, {
      actor: { id: known.accountId, account: known.account, roles: known.roles, ip },
      action: 'session.reuse',
      result: 'refused',
      object: { type: 'session', id: known.sessionId },
      facts: {},
    });
  }
}

const isLive = ({ disabled, expiresAt, lastSeenAt }: KnownRefreshToken, now: Date): boolean =>
  !disabled && expiresAt > now && now.getTime() - lastSeenAt.getTime() < SESSION_LIFE.idleMs;
