import type { AuditRow } from './audit-row';
import type { ChainFault } from './chain-fault';
import type { ChainHead } from './chain-head';
import { checkCut, type ChainCut } from './chain-cut';
import { checkHeads } from './check-heads';
import { CHAIN_START, type Digest, isKeyed, linkHash, rowHash, type Seal, type SealScheme } from './seal';
import { pairSwapped, type EditedLine } from './swapped-lines';

/** A line that turns up this long after a sealing that should have seen it was not there at the time. No transaction lasts so long. */
export const LATE_MS = 5 * 60_000;

/** More are counted, and not listed. */
export const LISTED_FAULTS = 1000;

/** A seal with its line; null where the line is gone. */
export interface SealedLine {
  seal: Seal;
  row: AuditRow | null;
}

/** What a chain is verified with. */
export interface ChainEvidence {
  digestOf: (scheme: SealScheme) => Digest;
  /** The newest record of a purge, or null. */
  cut: ChainCut | null;
  /** Heads from outside the database. */
  heads: readonly ChainHead[];
  /** Whether new lines are sealed with a key. */
  keyed: boolean;
}

/** What a verification found. */
export interface ChainVerdict {
  whole: boolean;
  /** Seals that were looked at. */
  sealed: number;
  end: ChainHead | null;
  /** How many heads from outside lay within the chain and agreed. */
  headsAgreed: number;
  faults: ChainFault[];
  /** All of them, listed or not. */
  faultCount: number;
}

/** Verifies a chain seal by seal, in the order of their numbers. A fault does not hide the next: each seal is judged by its neighbour. */
export class ChainVerification {
  private readonly faults: ChainFault[] = [];
  private readonly edited: EditedLine[] = [];
  private readonly hashAt = new Map<number, string>();
  private readonly headSeqs: ReadonlySet<number>;
  private faultCount = 0;
  private sealed = 0;
  private previous: { seq: number; hash: string };
  private last: Seal | null = null;
  private batchAt: string | null = null;
  private batchBefore: string | null = null;
  private cutIsRecorded = false;

  constructor(private readonly evidence: ChainEvidence) {
    this.previous = evidence.cut ?? CHAIN_START;
    this.headSeqs = new Set(evidence.heads.map(({ seq }) => seq));
  }

  take({ seal, row }: SealedLine): void {
    const digest = this.evidence.digestOf(seal.scheme);
    this.sealed += 1;
    const gap = seal.seq > this.previous.seq + 1;
    if (gap) this.found({ kind: 'missing', seq: this.previous.seq + 1, toSeq: seal.seq - 1 });
    else if (linkHash(this.previous.hash, seal, digest) !== seal.hash)
      this.found({ kind: 'relinked', seq: seal.seq, entryId: seal.entryId });
    if (this.last && isKeyed(this.last.scheme) && !isKeyed(seal.scheme)) this.weakened(seal);
    this.checkRow(seal, row, digest);
    if (this.headSeqs.has(seal.seq)) this.hashAt.set(seal.seq, seal.hash);
    this.previous = seal;
    this.last = seal;
  }

  /** Ends the verification. `unsealed`: lines without a seal that are older than any sealing would leave them. */
  finish(unsealed: readonly { entryId: string; at: string }[]): ChainVerdict {
    const { evidence, last } = this;
    if (last && evidence.keyed && !isKeyed(last.scheme)) this.weakened(last);
    pairSwapped(this.edited).forEach((fault) => this.found(fault));
    unsealed.forEach((line) => this.found({ kind: 'unsealed', ...line }));
    checkCut(evidence, this.cutIsRecorded).forEach((fault) => this.found(fault));
    const { faults, agreed } = checkHeads(evidence, { end: this.previous.seq, hashAt: this.hashAt });
    faults.forEach((fault) => this.found(fault));
    return {
      whole: this.faultCount === 0,
      sealed: this.sealed,
      end: last && { seq: last.seq, hash: last.hash, at: last.sealedAt },
      headsAgreed: agreed,
      faults: this.faults,
      faultCount: this.faultCount,
    };
  }

  private checkRow(seal: Seal, row: AuditRow | null, digest: Digest): void {
    if (!row) return this.found({ kind: 'deleted', seq: seal.seq, entryId: seal.entryId });
    const { cut } = this.evidence;
    if (cut && row.action === 'audit.purge' && row.facts.includes(cut.hash)) this.cutIsRecorded = true;
    if (rowHash(row, digest) !== seal.rowHash) {
      // Kept aside: two lines that hold each other's content are one fault.
      this.edited.push({ seal, hashAs: (id) => rowHash({ ...row, id }, digest) });
      return;
    }
    if (seal.sealedAt !== this.batchAt) {
      this.batchBefore = this.batchAt;
      this.batchAt = seal.sealedAt;
    }
    if (this.batchBefore !== null && Date.parse(row.at) < Date.parse(this.batchBefore) - LATE_MS)
      this.found({ kind: 'inserted', seq: seal.seq, entryId: seal.entryId, at: row.at });
  }

  private weakened({ seq, entryId }: Seal): void {
    this.found({ kind: 'weakened', seq, entryId });
  }

  private found(fault: ChainFault): void {
    this.faultCount += 1;
    if (this.faults.length < LISTED_FAULTS) this.faults.push(fault);
  }
}
