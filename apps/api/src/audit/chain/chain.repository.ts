import { Injectable } from '@nestjs/common';
import type { AuditRow, ChainCut, ChainEnd, ChainHead, Seal, SealedLine, SealScheme } from '@duban/supervision';
import { Database, type Transaction } from '../../platform/database';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** A line as it is hashed, over `audit_entry e`: text and nothing else. */
const ROW = `
  e.id::text as id, to_char(e.at at time zone 'UTC', ${ISO}) as at, e.actor_id::text as "actorId",
  e.actor_account as "actorAccount", e.actor_role as "actorRole", e.action, e.result, e.object_type as "objectType",
  e.object_id as "objectId", e.ip, e.request_id as "requestId", e.facts::text as facts, e.before::text as before,
  e.after::text as after`;

const SEALED = `
  select s.seq::int as seq, s.entry_id::text as "entryId", encode(s.row_hash, 'hex') as "rowHash",
         encode(s.hash, 'hex') as hash, s.scheme, to_char(s.sealed_at at time zone 'UTC', ${ISO}) as "sealedAt", ${ROW}
    from audit_seal s left join audit_entry e on e.id = s.entry_id
   where s.seq > $1::bigint and s.seq <= $2::bigint order by s.seq limit $3::int`;

const LEFT_UNSEALED = `
  select e.id::text as "entryId", to_char(e.at at time zone 'UTC', ${ISO}) as at from audit_entry e
   where e.at < now() - interval '10 minutes' and e.id <= $1::bigint
     and not exists (select from audit_seal s where s.entry_id = e.id) order by e.id limit $2::int`;

type SealedRow = Omit<Seal, 'scheme'> & { scheme: SealScheme } & {
  [Column in keyof AuditRow]: AuditRow[Column] | null;
};

const toLine = ({ seq, entryId, rowHash, hash, scheme, sealedAt, ...row }: SealedRow): SealedLine => ({
  seal: { seq, entryId, rowHash, hash, scheme, sealedAt },
  row: row.id === null ? null : (row as AuditRow),
});

/** The chain in the database. Seals are written by the function `seal_audit`, and by nothing else. */
@Injectable()
export class ChainRepository {
  constructor(private readonly database: Database) {}

  /** Takes the chain into the hand until the transaction ends: one sealer at a time. Gives its end, and the time. */
  async take(tx: Transaction): Promise<ChainEnd & { now: string }> {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('duban audit chain'))`;
    const [end] = await tx.$queryRaw<(ChainEnd & { now: string })[]>`
      select seq::int as seq, encode(hash, 'hex') as hash,
             to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now from audit_chain_end()`;
    if (!end) throw new Error('A chain has an end');
    return end;
  }

  /**
   * Lines that have no seal yet, in the order of their numbers. A transaction may commit long after its line got its number:
   * they are looked for from a day ago on; one that is older and has no seal is told by the verification.
   */
  unsealed(tx: Transaction, most: number): Promise<AuditRow[]> {
    return tx.$queryRaw<AuditRow[]>`
      select e.id::text as id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
             e.actor_id::text as "actorId", e.actor_account as "actorAccount", e.actor_role as "actorRole", e.action, e.result,
             e.object_type as "objectType", e.object_id as "objectId", e.ip, e.request_id as "requestId",
             e.facts::text as facts, e.before::text as before, e.after::text as after
        from audit_entry e
       where e.id > coalesce((select s.entry_id from audit_seal s where s.sealed_at < now() - interval '1 day'
                               order by s.seq desc limit 1) - 10000, 0)
         and not exists (select from audit_seal s where s.entry_id = e.id)
       order by e.id limit ${most}::int`;
  }

  async seal(tx: Transaction, end: ChainEnd, seals: readonly Seal[], scheme: SealScheme): Promise<void> {
    const ids = seals.map(({ entryId }) => entryId);
    const rowHashes = seals.map(({ rowHash }) => rowHash);
    const hashes = seals.map(({ hash }) => hash);
    await tx.$executeRaw`
      select seal_audit(${end.seq}::bigint, ${end.hash}::text, ${ids}::text[]::bigint[], ${rowHashes}::text[], ${hashes}::text[],
                        ${scheme}::text)`;
  }

  /** Where the chain stands; null while nothing is sealed. */
  async head(): Promise<ChainHead | null> {
    const [head] = await this.database.read<ChainHead>(
      `select seq::int as seq, encode(hash, 'hex') as hash, to_char(sealed_at at time zone 'UTC', ${ISO}) as at
         from audit_seal order by seq desc limit 1`,
      [],
    );
    return head ?? null;
  }

  /** The newest purge. */
  async cut(): Promise<ChainCut | null> {
    const [cut] = await this.database.read<ChainCut>(
      `select seq::int as seq, encode(hash, 'hex') as hash, to_char(cut_at at time zone 'UTC', ${ISO}) as "cutAt"
         from audit_cut order by seq desc limit 1`,
      [],
    );
    return cut ?? null;
  }

  /** Seals with their lines, behind one seal and up to another. */
  async sealed(after: number, upTo: number, most: number): Promise<SealedLine[]> {
    return (await this.database.read<SealedRow>(SEALED, [after, upTo, most])).map(toLine);
  }

  /** Lines up to this number that should have a seal by now and have none. */
  leftUnsealed(upToEntryId: string, most: number): Promise<{ entryId: string; at: string }[]> {
    return this.database.read(LEFT_UNSEALED, [upToEntryId, most]);
  }

  /** The highest number of a line. */
  async lastEntryId(): Promise<string> {
    const [row] = await this.database.read<{ id: string }>(
      `select coalesce(max(id), 0)::text as id from audit_entry`,
      [],
    );
    return row?.id ?? '0';
  }

  /** Takes away what the retention lets go; gives how many lines. */
  async purge(asOf: Date): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.$queryRaw<{ removed: number }[]>`select purge_audit(${asOf}::timestamptz)::int as removed`;
      return row?.removed ?? 0;
    });
  }
}
