import { Injectable } from '@nestjs/common';
import type { Role } from '@duban/supervision';
import { Database, newId, type Transaction } from '../platform/database';
import type { PasswordFacts } from './pending-step';
import { tokenHash, type TokenPair } from './session-token';

/** A session that is still good, with the account that it belongs to as it is now. */
export interface LiveSession extends PasswordFacts {
  sessionId: string;
  kind: 'cookie' | 'token';
  lastSeenAt: Date;
  accountId: string;
  account: string;
  name: string;
  roles: Role[];
  unitId: string | null;
  /** The units that the account answers for. */
  fields: string[];
}

export interface NewSession {
  accountId: string;
  kind: 'cookie' | 'token';
  method: 'password' | 'oidc';
  ip: string;
  device: string;
  now: Date;
  expiresAt: Date;
}

/** A session as its owner sees it. */
export interface ListedSession {
  id: string;
  kind: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  ip: string;
  device: string;
}

const LIVE_SESSION = `
  select s.id as "sessionId", s.kind, s.last_seen_at as "lastSeenAt", s.method,
         a.id as "accountId", a.account, a.name, a.unit_id as "unitId",
         a.password_given as "passwordGiven", a.password_changed_at as "passwordChangedAt",
         exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasCodes",
         array(select r.role from account_role r where r.account_id = a.id) as roles,
         array(select f.unit_id::text from account_field f where f.account_id = a.id order by f.unit_id) as fields
    from session_token t join session s on s.id = t.session_id join account a on a.id = s.account_id
   where t.token_hash = $1 and t.use = 'access' and t.expires_at > $2
     and s.expires_at > $2 and s.last_seen_at > $3 and a.disabled_at is null`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** Asked at every request, so it is a statement by hand. */
  async findLive(hash: Buffer, now: Date, idleSince: Date): Promise<LiveSession | null> {
    const [session] = await this.database.read<LiveSession>(LIVE_SESSION, [hash, now, idleSince]);
    return session ?? null;
  }

  async touch(sessionId: string, now: Date): Promise<void> {
    await this.database.prisma.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }

  async create(tx: Transaction, { now, ...session }: NewSession): Promise<string> {
    const row = { id: newId(), ...session, createdAt: now, lastSeenAt: now };
    const { id } = await tx.session.create({ data: row, select: { id: true } });
    return id;
  }

  async addTokens(
    tx: Transaction,
    sessionId: string,
    { access, refresh }: TokenPair,
    until: { access: Date; refresh: Date },
  ): Promise<void> {
    const row = (use: 'access' | 'refresh', token: string) => ({
      sessionId,
      use,
      tokenHash: new Uint8Array(tokenHash(token)),
      expiresAt: until[use],
    });
    await tx.sessionToken.createMany({ data: [row('access', access), row('refresh', refresh)] });
  }

  async end(tx: Transaction, sessionId: string): Promise<void> {
    await tx.session.deleteMany({ where: { id: sessionId } });
  }

  /** Ends one of somebody's sessions; whether there was one. */
  async endOwn(tx: Transaction, accountId: string, sessionId: string): Promise<boolean> {
    return (await tx.session.deleteMany({ where: { id: sessionId, accountId } })).count > 0;
  }

  /** Ends all sessions of an account, but for one; gives how many. */
  async endAll(tx: Transaction, accountId: string, butFor?: string): Promise<number> {
    const others = butFor === undefined ? {} : { id: { not: butFor } };
    return (await tx.session.deleteMany({ where: { accountId, ...others } })).count;
  }

  /** The sessions of an account that are still good, the one used last first; an account has few. */
  ofAccount(accountId: string, now: Date, idleSince: Date): Promise<ListedSession[]> {
    return this.database.prisma.session.findMany({
      where: { accountId, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince } },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
  }

  /** Removes the sessions that are over: past their end, or unused since `idleSince`; and access tokens that are. */
  async purge(now: Date, idleSince: Date): Promise<void> {
    await this.database.prisma.session.deleteMany({
      where: { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lte: idleSince } }] },
    });
    await this.database.prisma.sessionToken.deleteMany({ where: { use: 'access', expiresAt: { lte: now } } });
  }
}
