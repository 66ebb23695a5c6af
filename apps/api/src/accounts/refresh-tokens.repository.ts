import { Injectable } from '@nestjs/common';
import type { Role } from '@duban/supervision';
import { newId, type Transaction } from '../platform/database';
import { tokenHash } from './session-token';

/** A refresh token as the database knows it, with its session. The session is locked until the transaction ends. */
export interface KnownRefreshToken {
  sessionId: string;
  kind: 'cookie' | 'token';
  lastSeenAt: Date;
  expiresAt: Date;
  /** When it was used, and what its successors were made with. */
  replacedAt: Date | null;
  salt: string | null;
  accountId: string;
  account: string;
  disabled: boolean;
  roles: Role[];
}

@Injectable()
export class RefreshTokensRepository {
  /** Finds a refresh token and lets nobody else at its session meanwhile: of twenty at once, one is the first. */
  async lock(tx: Transaction, token: string): Promise<KnownRefreshToken | null> {
    const hash = new Uint8Array(tokenHash(token));
    const sessions = await tx.$queryRaw<{ id: string }[]>`
      select s.id from session s join session_token t on t.session_id = s.id
       where t.token_hash = ${hash} and t.use = 'refresh' for update of s`;
    if (sessions.length === 0) return null;
    // Read anew: what the one before in the queue has written is seen by a later statement only.
    const [known] = await tx.$queryRaw<KnownRefreshToken[]>`
      select s.id as "sessionId", s.kind, s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
             t.replaced_at as "replacedAt", t.salt, a.id as "accountId", a.account,
             a.disabled_at is not null as disabled,
             array(select r.role from account_role r where r.account_id = a.id) as roles
        from session_token t join session s on s.id = t.session_id join account a on a.id = s.account_id
       where t.token_hash = ${hash}`;
    return known ?? null;
  }

  /** Notes that a refresh token was used; gives the salt for its successors. */
  async replace(tx: Transaction, token: string, now: Date): Promise<string> {
    const salt = newId();
    await tx.sessionToken.updateMany({
      where: { tokenHash: new Uint8Array(tokenHash(token)) },
      data: { replacedAt: now, salt },
    });
    return salt;
  }

  async touch(tx: Transaction, sessionId: string, now: Date): Promise<void> {
    await tx.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }
}
