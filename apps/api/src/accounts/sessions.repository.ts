import { Injectable } from '@nestjs/common';
import type { Role } from '@duban/supervision';
import { Database, newId, type Transaction } from '../platform/database';

/** A session that is still good, with the account that it belongs to as it is now. */
export interface LiveSession {
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
  tokenHash: Buffer;
  accountId: string;
  kind: 'cookie' | 'token';
  now: Date;
  expiresAt: Date;
}

const LIVE_SESSION = `
  select s.id as "sessionId", s.kind, s.last_seen_at as "lastSeenAt",
         a.id as "accountId", a.account, a.name, a.unit_id as "unitId",
         array(select r.role from account_role r where r.account_id = a.id) as roles,
         array(select f.unit_id::text from account_field f where f.account_id = a.id order by f.unit_id) as fields
    from session s join account a on a.id = s.account_id
   where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and a.disabled_at is null`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** Asked at every request, so it is a statement by hand. */
  async findLive(tokenHash: Buffer, now: Date, idleSince: Date): Promise<LiveSession | null> {
    const [session] = await this.database.read<LiveSession>(LIVE_SESSION, [tokenHash, now, idleSince]);
    return session ?? null;
  }

  async touch(sessionId: string, now: Date): Promise<void> {
    await this.database.prisma.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }

  async create(tx: Transaction, { tokenHash, accountId, kind, now, expiresAt }: NewSession): Promise<string> {
    const { id } = await tx.session.create({
      data: {
        id: newId(),
        tokenHash: new Uint8Array(tokenHash),
        accountId,
        kind,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
      },
      select: { id: true },
    });
    return id;
  }

  async end(tx: Transaction, sessionId: string): Promise<void> {
    await tx.session.deleteMany({ where: { id: sessionId } });
  }

  /** Removes the sessions that are over: past their end, or unused since `idleSince`. */
  async purge(now: Date, idleSince: Date): Promise<void> {
    await this.database.prisma.session.deleteMany({
      where: { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lte: idleSince } }] },
    });
  }
}
