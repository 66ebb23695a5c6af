import type { ParsedReport, Span } from '../contract';
import { joinLines } from '../page/joined-text';
import type { Miss } from './miss';

/** The spans of a reading that lie outside the text, are empty, or do not hold the words that they are given for. */
export const findSpanErrors = (text: string, report: ParsedReport): Miss[] =>
  claimsOf(report).flatMap(({ span, words, within }) => {
    const { start, end } = span;
    const inside = start >= (within?.start ?? 0) && end <= (within?.end ?? text.length);
    const held = joinLines(text.slice(start, end));
    const sound = Number.isInteger(start) && Number.isInteger(end) && start < end && inside;
    if (sound && (words === undefined || held === words)) return [];
    return [{ field: 'span', sentence: words ?? '', agreed: `${start}–${end}`, read: held }];
  });

interface Claim {
  span: Span;
  words?: string;
  within?: Span;
}

const claimsOf = (report: ParsedReport): Claim[] => [
  ...report.dropped.map(({ span }) => ({ span })),
  ...report.articles.flatMap((article) => [
    { span: article.span },
    ...article.directives.flatMap(({ span, text, issuer, owners, deadline, deadlines }) => [
      { span, words: text, within: article.span },
      ...(issuer?.span ? [{ span: issuer.span, words: issuer.name, within: article.span }] : []),
      ...owners.flatMap((owner) => (owner.span ? [{ span: owner.span, words: owner.name, within: article.span }] : [])),
      ...[...new Set(deadline ? [deadline, ...deadlines] : deadlines)].map((one) => ({
        span: one.span,
        words: one.raw,
        within: article.span,
      })),
    ]),
  ]),
];
