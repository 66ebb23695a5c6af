import { sayFault } from '@duban/supervision';
import type { VerificationReport } from './verify-trail';

const LISTED = 200;

/** The report of a verification, for whoever ran it. */
export const sayReport = (report: VerificationReport): string => {
  const { whole, sealed, end, faults, faultCount, headsAgreed, localHeads, givenHeads, ms, kept } = report;
  const heads = localHeads + givenHeads;
  const lines = [
    '操作记录核验报告',
    end ? `范围：${sealed} 条已封存记录，到第 ${end.seq} 号（${end.at} 封存）` : '范围：还没有封存的记录',
    `链头：${end?.hash ?? '无'}`,
    `外部链头：本机文件 ${localHeads} 个，另给 ${givenHeads} 个，相符 ${headsAgreed} 个`,
    `用时：${ms} 毫秒`,
  ];
  if (whole) lines.push('结论：完整，没有发现改动。');
  else {
    lines.push(`结论：不完整，发现 ${faultCount} 处问题：`);
    lines.push(...faults.slice(0, LISTED).map((fault, at) => `  ${at + 1}. ${sayFault(fault)}`));
    if (faultCount > LISTED) lines.push(`  ……其余 ${faultCount - LISTED} 处不再列出。`);
  }
  if (heads === 0) lines.push('注意：没有外部链头可比，截尾和整链改写在这种情况下发现不了。');
  else if (givenHeads === 0)
    lines.push(
      '注意：只与本机文件中的链头比较过；能改写数据库的人也可能改写本机文件，请用 --head 给出邮件或另一系统收到的链头。',
    );
  if (!kept) lines.push('注意：核验结果没能写入数据库。');
  return `${lines.join('\n')}\n`;
};
