import type { ParsedReport } from '@duban/extraction';
import { deadlineWords, KINDS, NATURES, ownersOf } from './words';

const HEAD = [
  '序号',
  '篇目',
  '性质',
  '类别',
  '事项',
  '提出人',
  '牵头',
  '共同责任',
  '配合',
  '时限原文',
  '完成时限',
  '待明确',
  '原文起',
  '原文止',
  '标识',
];

/** A directive a row, for Excel: with a byte order mark, and no cell that Excel would take for a formula. */
export const toCsv = ({ articles }: ParsedReport): string => {
  const rows = articles.flatMap(({ headline, directives }) =>
    directives.map((directive) => [
      headline,
      NATURES[directive.nature],
      KINDS[directive.kind],
      directive.text,
      directive.issuer?.name ?? '',
      ownersOf(directive.owners, 'lead'),
      ownersOf(directive.owners, 'joint'),
      ownersOf(directive.owners, 'support'),
      directive.deadline?.raw ?? '',
      directive.deadline
        ? (directive.deadline.due ?? directive.deadline.next ?? deadlineWords(directive.deadline))
        : '',
      directive.questions.map(({ why }) => why).join('；'),
      String(directive.span.start),
      String(directive.span.end),
      directive.id,
    ]),
  );
  const lines = [HEAD, ...rows.map((row, index) => [String(index + 1), ...row])];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
};

const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

const cell = (words: string): string => {
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
