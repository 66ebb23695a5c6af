import { Injectable } from '@nestjs/common';
import type { ChainHead } from '@duban/supervision';
import { Database, newId } from '../../platform/database';
import type { HeadPlace } from './head-places';

/** What became of the heads that were told to a place. */
export interface ToldHeads {
  place: HeadPlace;
  /** The last one that arrived. */
  seq: number | null;
  at: Date | null;
  /** The last one that did not, if none has arrived since. */
  failure: string | null;
  failedAt: Date | null;
}

const TOLD = `
  select p.place, good.seq::int as seq, good.at, bad.failure, bad.at as "failedAt"
    from unnest($1::text[]) as p (place)
    left join lateral (select h.seq, h.at from audit_head h where h.place = p.place and h.failure is null
                        order by h.at desc limit 1) good on true
    left join lateral (select h.failure, h.at from audit_head h where h.place = p.place and h.failure is not null
                        and h.at > coalesce(good.at, '-infinity') order by h.at desc limit 1) bad on true`;

/** Which heads were told where. The heads that count are outside; here stands whether they got there. */
@Injectable()
export class HeadsRepository {
  constructor(private readonly database: Database) {}

  told(places: readonly HeadPlace[]): Promise<ToldHeads[]> {
    return this.database.read<ToldHeads>(TOLD, [places]);
  }

  async record(place: HeadPlace, head: ChainHead, at: Date, failure: string | null): Promise<void> {
    const { seq, hash } = head;
    await this.database.prisma.auditHead.create({
      data: { id: newId(), at, place, seq: BigInt(seq), hash: new Uint8Array(Buffer.from(hash, 'hex')), failure },
      select: { id: true },
    });
  }
}
