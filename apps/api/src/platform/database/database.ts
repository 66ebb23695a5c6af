import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import { AppConfig } from '../config/app-config';
import { openPool } from './connection-pool';
import { type Prisma, PrismaClient } from './generated/client';
import { statementNames } from './statement-name';

declare const OPEN: unique symbol;
/** A transaction that is open. Only `transaction` makes one, so a write cannot slip out beside it. */
export type Transaction = Prisma.TransactionClient & { readonly [OPEN]: true };

/** The one pool of the process, for Prisma and for statements by hand. Only repositories hold it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly client: PrismaClient;
  private readonly inTransaction = new AsyncLocalStorage<true>();
  private readonly pool: Pool;
  private readonly handMadeNames = new Map<string, string>();

  constructor({ database }: AppConfig) {
    // A connection that breaks while idle is replaced with the next request, which reports if that fails too.
    this.pool = openPool(database, () => undefined);
    const nameOf = statementNames();
    const adapter = new PrismaPg(this.pool, { statementNameGenerator: ({ sql }) => nameOf(sql) });
    // Minimal: an error's long form would quote what was to be written.
    this.client = new PrismaClient({ adapter, errorFormat: 'minimal' });
  }

  /** For ordinary reads. Writes go through `transaction`. */
  get prisma(): PrismaClient {
    this.refuseInsideTransaction();
    return this.client;
  }

  /** Runs the work in one transaction: all of it is kept, or nothing. Inside it only `tx` is used. */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    this.refuseInsideTransaction();
    return this.client.$transaction((tx) => this.inTransaction.run(true, () => work(tx as Transaction)), {
      maxWait: 3000,
      timeout: 30_000,
    });
  }

  /** Runs a hot read as a prepared statement. Its text must be one of few: values are bound, never written into it. */
  async read<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    this.refuseInsideTransaction();
    const { rows } = await this.pool.query<Row>({ name: this.handMadeName(text), text, values: [...values] });
    return rows;
  }

  /** Whether the database answers. */
  async ping(): Promise<void> {
    await this.pool.query('select 1');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.$disconnect();
    await this.pool.end();
  }

  // A second connection asked for while the first is held: enough such requests at once, and all wait for each other.
  private refuseInsideTransaction(): void {
    if (this.inTransaction.getStore()) throw new Error('Inside a transaction only its own connection is used');
  }

  private handMadeName(text: string): string {
    const name = this.handMadeNames.get(text) ?? createHash('sha256').update(text).digest('base64url').slice(0, 24);
    this.handMadeNames.set(text, name);
    return name;
  }
}
