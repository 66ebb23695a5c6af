import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '../database';

/** Something of which only so many are let through within a span of time. */
export interface AttemptLimit {
  name: string;
  most: number;
  windowMs: number;
}

export interface AttemptsSoFar {
  /** This one is the so-and-so-manyth of the span. */
  count: number;
  /** Until the span is over. */
  retryAfter: number;
}

const COUNT = `
  insert into attempt_count as c (key, count, resets_at) values ($1, 1, $3)
  on conflict (key) do update set
    count = case when c.resets_at <= $2 then 1 else least(c.count + 1, 1000000000) end,
    resets_at = case when c.resets_at <= $2 then $3 else c.resets_at end
  returning count, resets_at as "resetsAt"`;
const UNDO = `update attempt_count set count = greatest(count - 1, 0) where key = $1`;
const FORGET = `delete from attempt_count where key = $1`;
const PURGE = `delete from attempt_count where resets_at <= $1`;

const keyOf = (name: string, subject: readonly string[]): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([name, ...subject]))
    .digest();

/** Counts in the database, one statement each: all processes count together, and a restart forgets nothing. */
@Injectable()
export class AttemptsRepository {
  constructor(private readonly database: Database) {}

  /** Counts one more, before it is done: a hundred at once are a hundred. */
  async count({ name, windowMs }: AttemptLimit, subject: readonly string[], now: Date): Promise<AttemptsSoFar> {
    const resetsAt = new Date(now.getTime() + windowMs);
    const [row] = await this.database.read<{ count: number; resetsAt: Date }>(COUNT, [
      keyOf(name, subject),
      now,
      resetsAt,
    ]);
    if (!row) throw new Error('An upsert gave no row');
    const left = row.resetsAt.getTime() - now.getTime();
    return { count: row.count, retryAfter: Math.max(1, Math.ceil(left / 1000)) };
  }

  /** Takes one back that was none. */
  async undo({ name }: AttemptLimit, subject: readonly string[]): Promise<void> {
    await this.database.read(UNDO, [keyOf(name, subject)]);
  }

  async forget({ name }: AttemptLimit, subject: readonly string[]): Promise<void> {
    await this.database.read(FORGET, [keyOf(name, subject)]);
  }

  /** Removes the counts whose time is over. */
  async purge(now: Date): Promise<void> {
    await this.database.read(PURGE, [now]);
  }
}
