import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { COUNTED_UP_TO } from '../../platform/http/page-cursor';
import type { AuditQuery } from './dto/audit-query.dto';

export type EntryFilters = Omit<AuditQuery, 'cursor' | 'limit'>;

/** The line after which a page goes on. */
export interface EntryPlace {
  at: Date;
  id: bigint;
}

const DAY_MS = 86_400_000;
/** The moment at which a day begins in Asia/Shanghai, which knows no summer time since 1991. */
const beginOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
const endOf = (day: string): Date => new Date(beginOf(day).getTime() + DAY_MS);

const whereOf = ({ from, to, account, action, objectType, objectId, result, ip }: EntryFilters) => ({
  at: { ...(from === undefined ? {} : { gte: beginOf(from) }), ...(to === undefined ? {} : { lt: endOf(to) }) },
  ...(account === undefined ? {} : { actorAccount: account }),
  ...(action === undefined ? {} : { action }),
  ...(objectType === undefined ? {} : { objectType }),
  ...(objectId === undefined ? {} : { objectId }),
  ...(result === undefined ? {} : { result }),
  ...(ip === undefined ? {} : { ip }),
});

// The first condition lets the index of the times be used, the second decides within one millisecond.
const behind = ({ at, id }: EntryPlace) => ({ at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] });

const SHOWN = {
  id: true,
  at: true,
  actorId: true,
  actorAccount: true,
  actorRole: true,
  action: true,
  result: true,
  objectType: true,
  objectId: true,
  ip: true,
} as const;

const ORDER = [{ at: 'desc' }, { id: 'desc' }] as const;

/** The trail, to be read. The routes ask for the auditor: it belongs to no scope. */
@Injectable()
export class EntriesRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; one more than the page holds, so that the caller knows whether there is another. */
  page(filters: EntryFilters, after: EntryPlace | undefined, limit: number) {
    return this.database.prisma.auditEntry.findMany({
      where: { AND: [whereOf(filters), ...(after ? [behind(after)] : [])] },
      select: SHOWN,
      orderBy: [...ORDER],
      take: limit + 1,
    });
  }

  count(filters: EntryFilters): Promise<number> {
    return this.database.prisma.auditEntry.count({ where: whereOf(filters), take: COUNTED_UP_TO + 1 });
  }

  find(id: bigint) {
    return this.database.prisma.auditEntry.findUnique({
      where: { id },
      select: { ...SHOWN, requestId: true, facts: true, before: true, after: true },
    });
  }

  /** The number of the seal of a line; null while it has none. */
  async sealOf(entryId: bigint): Promise<number | null> {
    const seal = await this.database.prisma.auditSeal.findUnique({ where: { entryId }, select: { seq: true } });
    return seal && Number(seal.seq);
  }

  /** When somebody last asked for a verification, after this moment. */
  async askedAfter(moment: Date | null): Promise<Date | null> {
    const asked = await this.database.prisma.auditEntry.findFirst({
      where: { action: 'audit.verify_ask', ...(moment ? { at: { gt: moment } } : {}) },
      select: { at: true },
      orderBy: { id: 'desc' },
    });
    return asked?.at ?? null;
  }
}

export type EntryRow = Awaited<ReturnType<EntriesRepository['page']>>[number];
