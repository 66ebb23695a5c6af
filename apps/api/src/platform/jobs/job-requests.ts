import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database';
import { QUEUE_SCHEMA } from './job-queue';

/** Asks for work in the transaction of the change that wants it: no change without its job, no job without its change. */
@Injectable()
export class JobRequests {
  /**
   * Asks once more, or in the place of what was asked before for the same id and not begun. Without a queue that this role
   * may use nothing is asked: whoever wants the work done all the same looks for it by the clock.
   */
  async ask(tx: Transaction, name: string, id: string, at?: Date): Promise<void> {
    const [queue] = await tx.$queryRaw<{ usable: boolean }[]>`
      select exists(select from pg_namespace n where n.nspname = ${QUEUE_SCHEMA} and has_schema_privilege(n.oid, 'usage'))
          as usable`;
    if (!queue?.usable) return;
    await tx.$executeRaw`
      select graphile_worker.add_job(${name}, json_build_object('id', ${id}::text), run_at := ${at ?? null}::timestamptz,
                                     job_key := ${`${name} ${id}`})`;
  }
}
