import { Injectable } from '@nestjs/common';
import { inOrder, scopeOf } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import { AccessWitness, type Credential, SessionReader } from '../platform/auth/session-reader';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { AppConfig } from '../platform/config/app-config';
import { Database } from '../platform/database';
import { AccountsRepository } from './accounts.repository';
import { Account } from './dto/account.dto';
import { OwnSessionList } from './dto/session.dto';
import { pendingStep } from './pending-step';
import { SESSION_ERRORS } from './session-errors';
import { SESSION_LIFE, tokenHash } from './session-token';
import { SessionsRepository } from './sessions.repository';
import { toAccount } from './to-account';

// The time of last use is written this often and not with every request.
const TOUCH_EVERY_MS = 60_000;

/** Who a request comes from, and the sessions of one's own. */
@Injectable()
export class SessionsService extends SessionReader {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly witness: AccessWitness,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {
    super();
  }

  async current(reader: Reader): Promise<Account> {
    return toAccount(await this.accounts.getById(reader.id), reader.pending ?? null);
  }

  signOut(reader: Reader): Promise<void> {
    return this.database.transaction(async (tx) => {
      await this.sessions.end(tx, reader.sessionId);
      await this.witness.signedOut(tx, reader);
    });
  }

  /** Where the reader is signed in, this session among them. */
  async own(reader: Reader): Promise<OwnSessionList> {
    const sessions = await this.sessions.ofAccount(reader.id, this.clock.now(), this.idleSince());
    return {
      items: sessions.map(({ id, kind, createdAt, lastSeenAt, expiresAt, ip, device }) => ({
        id,
        kind: kind as 'cookie' | 'token',
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        ip,
        device,
        current: id === reader.sessionId,
      })),
    };
  }

  /** Ends a session of the reader's own, perhaps begun by somebody else; another's is answered like one that is not there. */
  async endOwn(reader: Reader, sessionId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.sessions.endOwn(tx, reader.id, sessionId))) throw SESSION_ERRORS.not_found();
      const object = { type: 'session', id: sessionId } as const;
      await this.audit.record(tx, {
        actor: actorOf(reader),
        action: 'session.revoke',
        result: 'done',
        object,
        facts: { accountId: reader.id, sessions: 1 },
      });
    });
  }

  /** Asks the database at every request: a person who was signed out, disabled or moved is so with the next one. */
  override async read({ kind, token }: Credential, ip: string): Promise<Reader | null> {
    const now = this.clock.now();
    const live = await this.sessions.findLive(tokenHash(token), now, this.idleSince());
    if (live?.kind !== kind) return null;
    if (now.getTime() - live.lastSeenAt.getTime() > TOUCH_EVERY_MS) await this.sessions.touch(live.sessionId, now);
    const { accountId: id, account, name, unitId, sessionId } = live;
    const pending = pendingStep(live, this.config.signIn, now);
    return { id, account, name, roles: inOrder(live.roles), unitId, scope: scopeOf(live), sessionId, ip, pending };
  }

  private idleSince(): Date {
    return new Date(this.clock.now().getTime() - SESSION_LIFE.idleMs);
  }
}
