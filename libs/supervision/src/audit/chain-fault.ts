/** What is wrong with the trail, and where. `seq` is the number of a seal, `entryId` that of a line. */
export type ChainFault =
  | { kind: 'edited'; seq: number; entryId: string }
  | { kind: 'deleted'; seq: number; entryId: string }
  | { kind: 'swapped'; seq: number; entryId: string; otherSeq: number; otherEntryId: string }
  | { kind: 'inserted'; seq: number; entryId: string; at: string }
  | { kind: 'unsealed'; entryId: string; at: string }
  | { kind: 'missing'; seq: number; toSeq: number }
  | { kind: 'relinked'; seq: number; entryId: string }
  | { kind: 'weakened'; seq: number; entryId: string }
  | { kind: 'tail_cut'; seq: number; toSeq: number; headAt: string }
  | { kind: 'rewritten'; seq: number; toSeq: number; headAt: string }
  | { kind: 'cut_forged'; seq: number }
  | { kind: 'cut_early'; seq: number; headAt: string };

export type ChainFaultKind = ChainFault['kind'];

/** The fault in one sentence for the auditor. */
export const sayFault = (fault: ChainFault): string => {
  switch (fault.kind) {
    case 'edited':
      return `被改：第 ${fault.seq} 号封存的记录（编号 ${fault.entryId}）与封存时不同`;
    case 'deleted':
      return `被删：第 ${fault.seq} 号封存的记录（编号 ${fault.entryId}）已不存在`;
    case 'swapped':
      return `被换：编号 ${fault.entryId} 与编号 ${fault.otherEntryId} 的记录内容互换（封存第 ${fault.seq}、${fault.otherSeq} 号）`;
    case 'inserted':
      return `补插：编号 ${fault.entryId} 的记录（第 ${fault.seq} 号封存）写明 ${fault.at}，当时封存过的记录里没有它`;
    case 'unsealed':
      return `未封存：编号 ${fault.entryId} 的记录（${fault.at}）早该封存而没有，可能是后来插入的，也可能封存任务没有运行`;
    case 'missing':
      return fault.seq === fault.toSeq
        ? `缺失：第 ${fault.seq} 号封存不见了`
        : `缺失：第 ${fault.seq} 至 ${fault.toSeq} 号封存不见了`;
    case 'relinked':
      return `改后重算：第 ${fault.seq} 号封存（记录编号 ${fault.entryId}）与前一号接不上，这一条或前一条改过并重算了校验值`;
    case 'weakened':
      return `去掉密钥：第 ${fault.seq} 号封存（记录编号 ${fault.entryId}）没有用密钥，而密钥应在使用中`;
    case 'tail_cut':
      return `截尾：第 ${fault.seq} 至 ${fault.toSeq} 号封存不见了，外部链头（${fault.headAt}）表明当时已到第 ${fault.toSeq} 号`;
    case 'rewritten':
      return `整链改写：第 ${fault.seq} 至 ${fault.toSeq} 号之间被改写过，与外部链头（${fault.headAt}）不符`;
    case 'cut_forged':
      return `清理记录有假：前 ${fault.seq} 号封存不在，链中却没有与之相符的清理记录`;
    case 'cut_early':
      return `提前清理：前 ${fault.seq} 号封存已清理，而外部链头（${fault.headAt}）表明其中有未满 185 天的记录`;
  }
};
