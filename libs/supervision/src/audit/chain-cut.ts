import type { ChainFault } from './chain-fault';
import type { ChainHead } from './chain-head';
import { AUDIT_KEEP_FLOOR_DAYS } from './retention';

/** 清理记录: up to which seal the trail was purged, with that seal's hash, from which the chain goes on. */
export interface ChainCut {
  seq: number;
  hash: string;
  /** ISO 8601 in UTC. */
  cutAt: string;
}

/** What is wrong with a purge: it must be told by a sealed line, and must not have taken what a head shows to have been too young. */
export const checkCut = (
  { cut, heads }: { cut: ChainCut | null; heads: readonly ChainHead[] },
  isRecorded: boolean,
): ChainFault[] => {
  if (!cut) return [];
  const faults: ChainFault[] = isRecorded ? [] : [{ kind: 'cut_forged', seq: cut.seq }];
  const youngest = Date.parse(cut.cutAt) - AUDIT_KEEP_FLOOR_DAYS * 86_400_000;
  // What comes behind a head was sealed after it: a head that is too young and lies before the cut was cut off with its lines.
  const early = heads.find(({ seq, at }) => seq < cut.seq && Date.parse(at) > youngest);
  if (early) faults.push({ kind: 'cut_early', seq: cut.seq, headAt: early.at });
  const disagreeing = heads.find(({ seq, hash }) => seq === cut.seq && hash !== cut.hash);
  if (disagreeing) faults.push({ kind: 'cut_forged', seq: cut.seq });
  return faults;
};
