import { type AuditRow, canonicalRow } from './audit-row';

/** By which function a line is sealed; the keyed ones cannot be computed by whoever holds the database only. */
export const SEAL_SCHEMES = ['sha256', 'sm3', 'hmac-sha256', 'hmac-sm3'] as const;
export type SealScheme = (typeof SEAL_SCHEMES)[number];

/** Hashes a text (UTF-8) to lower-case hex. */
export type Digest = (text: string) => string;

/** The seal of one line. Seals are numbered without gaps in the order of sealing, which need not be that of the ids. */
export interface Seal {
  seq: number;
  entryId: string;
  rowHash: string;
  /** Over the hash of the seal before, so that it stands for the whole chain up to here. */
  hash: string;
  scheme: SealScheme;
  /** ISO 8601 in UTC, to the millisecond. */
  sealedAt: string;
}

/** Where a chain stands: the last seal, or the beginning. */
export interface ChainEnd {
  seq: number;
  hash: string;
}

/** Before the first seal. */
export const CHAIN_START: ChainEnd = { seq: 0, hash: '0'.repeat(64) };

export const isKeyed = (scheme: SealScheme): boolean => scheme.startsWith('hmac-');

/** The hash of a line. The heads of the two texts differ, so that neither hash can pass for the other. */
export const rowHash = (row: AuditRow, digest: Digest): string => digest(`duban audit row 1\n${canonicalRow(row)}`);

/** The hash of a seal: over its number, its time, its line and the seal before it. */
export const linkHash = (
  previous: string,
  { seq, rowHash: hash, scheme, sealedAt }: Omit<Seal, 'hash' | 'entryId'>,
  digest: Digest,
): string => digest(['duban audit seal 1', seq, scheme, sealedAt, previous, hash].join('\n'));

/** Seals these lines one after another behind the end of the chain. */
export const sealRows = (
  end: ChainEnd,
  rows: readonly AuditRow[],
  { scheme, digest, sealedAt }: { scheme: SealScheme; digest: Digest; sealedAt: string },
): Seal[] => {
  let { seq, hash } = end;
  return rows.map((row) => {
    const link = { seq: seq + 1, rowHash: rowHash(row, digest), scheme, sealedAt };
    hash = linkHash(hash, link, digest);
    seq = link.seq;
    return { ...link, entryId: row.id, hash };
  });
};
