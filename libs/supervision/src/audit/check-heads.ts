import type { ChainCut } from './chain-cut';
import type { ChainFault } from './chain-fault';
import type { ChainHead } from './chain-head';

/** Compares heads from outside with the chain: one beyond its end tells of a cut tail, one with another hash of a rewriting. */
export const checkHeads = (
  { heads, cut }: { heads: readonly ChainHead[]; cut: ChainCut | null },
  { end, hashAt }: { end: number; hashAt: ReadonlyMap<number, string> },
): { faults: ChainFault[]; agreed: number } => {
  const faults: ChainFault[] = [];
  const sorted = [...heads].sort((one, other) => one.seq - other.seq);
  const beyond = sorted.at(-1);
  if (beyond && beyond.seq > end) faults.push({ kind: 'tail_cut', seq: end + 1, toSeq: beyond.seq, headAt: beyond.at });
  const within = sorted.filter(({ seq }) => hashAt.has(seq));
  const agrees = ({ seq, hash }: ChainHead): boolean => hashAt.get(seq) === hash;
  const firstOff = within.find((head) => !agrees(head));
  if (firstOff) {
    // Between the last head that still agrees and the first that does not.
    const lastGood = within.filter((head) => agrees(head) && head.seq < firstOff.seq).at(-1);
    const from = (lastGood?.seq ?? cut?.seq ?? 0) + 1;
    faults.push({ kind: 'rewritten', seq: from, toSeq: firstOff.seq, headAt: firstOff.at });
  }
  return { faults, agreed: within.filter(agrees).length };
};
