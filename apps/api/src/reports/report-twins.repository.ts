import { Injectable } from '@nestjs/common';
import { type Scope, seesPapers } from '@duban/supervision';
import { Database, Prisma, type Transaction } from '../platform/database';

/** By what a report is known again: the SHA-256 of its bytes and of its text, in hex. */
export interface ReportHashes {
  sha256: string;
  textSha256: string;
}

/** A standing report that was made of the same bytes, or that holds the same text. */
export interface ReportTwin {
  id: string;
  title: string;
  date: string | null;
  sameBytes: boolean;
}

/** Finds reports again. One that was withdrawn is in nobody's way. */
@Injectable()
export class ReportTwinsRepository {
  constructor(private readonly database: Database) {}

  /** The twin, of several the one with the same bytes; inside a transaction through its own connection. */
  async find(scope: Scope, { sha256, textSha256 }: ReportHashes, tx?: Transaction): Promise<ReportTwin | null> {
    if (!seesPapers(scope)) return null;
    const [twin] = await (tx ?? this.database.prisma).$queryRaw<ReportTwin[]>`
      select id, title, date::text as date, sha256 = ${sha256} as "sameBytes" from report
       where withdrawn_at is null and (sha256 = ${sha256} or text_sha256 = ${textSha256})
       order by sha256 = ${sha256} desc, id desc limit 1`;
    return twin ?? null;
  }

  /** Waits until nobody else stores this text, and keeps others waiting until the transaction ends. */
  async holdText(tx: Transaction, { textSha256 }: ReportHashes): Promise<void> {
    await tx.$executeRaw`select pg_advisory_xact_lock(('x' || substr(${textSha256}, 1, 16))::bit(64)::bigint)`;
  }

  /** Whether a report was ever made of these bytes, be it withdrawn since. */
  async wasEverStored(sha256: string): Promise<boolean> {
    return (await this.database.prisma.report.count({ where: { sha256 }, take: 1 })) > 0;
  }

  /** Whether an error says that the same bytes were stored just before. */
  isDuplicate(error: unknown): boolean {
    return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  }
}
