import type { ChainFault } from './chain-fault';
import type { Seal } from './seal';

/** A line whose content is not what was sealed; `hashAs`: the hash that its content would have under another id. */
export interface EditedLine {
  seal: Seal;
  hashAs: (id: string) => string;
}

// Pairs are tried one with another: beyond this every line is told by itself.
const MOST_PAIRED = 300;

const isSwappedWith = (one: EditedLine, other: EditedLine): boolean =>
  one.hashAs(other.seal.entryId) === other.seal.rowHash && other.hashAs(one.seal.entryId) === one.seal.rowHash;

/** Edited lines as faults: two that hold each other's content are one swap. */
export const pairSwapped = (edited: readonly EditedLine[]): ChainFault[] => {
  const paired = new Set<EditedLine>();
  return edited.flatMap((one, at): ChainFault[] => {
    if (paired.has(one)) return [];
    const { seq, entryId } = one.seal;
    const other =
      edited.length <= MOST_PAIRED
        ? edited.slice(at + 1).find((later) => !paired.has(later) && isSwappedWith(one, later))
        : undefined;
    if (!other) return [{ kind: 'edited', seq, entryId }];
    paired.add(other);
    return [{ kind: 'swapped', seq, entryId, otherSeq: other.seal.seq, otherEntryId: other.seal.entryId }];
  });
};
