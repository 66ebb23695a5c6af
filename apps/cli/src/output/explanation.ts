import type { Directive, ParsedReport, Span } from '@duban/extraction';
import { CONFIDENCES, deadlineWords, FIELDS, NATURES, ROLES } from './words';

/** Why each directive was read as it was, and which sentences were not taken: rules, derivations, lines of the text. */
export const explain = ({ articles, dropped }: ParsedReport, text: string): string => {
  const lineOf = lineFinder(text);
  const said = articles
    .flatMap(({ directives }) => directives)
    .map((directive, index) => explainOne(directive, index + 1, lineOf));
  const left = dropped.map(
    ({ span, why }) => `  〔${lineOf(span)}〕${shorten(text.slice(span.start, span.end))}：${why}`,
  );
  return [...said, ...(left.length > 0 ? ['没有采用的句子：', ...left] : [])].join('\n');
};

const explainOne = (directive: Directive, index: number, lineOf: (span: Span) => string): string => {
  const lines = [
    `${index}. 〔${lineOf(directive.span)}〕${NATURES[directive.nature]}：${shorten(directive.text)}`,
    `   规则：${directive.rules.join('、')}`,
  ];
  if (directive.issuer)
    lines.push(`   提出人：${directive.issuer.name}${directive.issuer.post ? `（${directive.issuer.post}）` : ''}`);
  for (const { name, role, rule, confidence, why, suggested } of directive.owners) {
    lines.push(
      `   ${suggested ? '建议' : '责任'}单位：${name}（${ROLES[role]}，${CONFIDENCES[confidence]}，规则 ${rule}）${why ?? ''}`,
    );
  }
  for (const deadline of directive.deadlines) {
    const { confidence, rule, derivation } = deadline;
    lines.push(`   时限：${deadlineWords(deadline)}（${CONFIDENCES[confidence]}，规则 ${rule}）${derivation}`);
  }
  for (const { field, why } of directive.questions) lines.push(`   待明确（${FIELDS[field]}）：${why}`);
  return lines.join('\n');
};

const LONGEST = 40;

const shorten = (words: string): string => {
  const line = words.replace(/\s+/gu, '');
  const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(line.slice(0, LONGEST * 4))];
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST)
        .map(({ segment }) => segment)
        .join('')}…`
    : line;
};

const lineFinder = (text: string): ((span: Span) => string) => {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return ({ start }) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return `第 ${low + 1} 行`;
  };
};
