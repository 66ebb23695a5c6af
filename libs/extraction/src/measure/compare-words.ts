import type { Directive } from '../contract';
import type { AgreedDirective } from './agreed-answer';
import type { Miss } from './miss';
import type { Scores } from './scores';

/**
 * Counts nature, kind and issuer. A directive that was read part by part has the agreed nature and issuer where one of its
 * parts has, and the agreed kind where all of them have.
 */
export const compareWords = (agreed: AgreedDirective, read: readonly Directive[], scores: Scores): Miss[] => [
  ...compareNature(agreed, read, scores),
  ...compareKind(agreed, read, scores),
  ...compareIssuer(agreed, read, scores),
];

const compareNature = ({ quote, nature }: AgreedDirective, read: readonly Directive[], scores: Scores): Miss[] => {
  if (!nature) return [];
  scores.natures.of += 1;
  if (read.some((one) => one.nature === nature)) {
    scores.natures.right += 1;
    return [];
  }
  return [{ field: 'nature', sentence: quote, agreed: nature, read: list(read.map((one) => one.nature)) }];
};

const compareKind = ({ quote, kind }: AgreedDirective, read: readonly Directive[], scores: Scores): Miss[] => {
  scores.kinds.of += 1;
  if (read.every((one) => one.kind === kind)) {
    scores.kinds.right += 1;
    return [];
  }
  return [{ field: 'kind', sentence: quote, agreed: kind, read: list(read.map((one) => one.kind)) }];
};

const compareIssuer = ({ quote, issuer }: AgreedDirective, read: readonly Directive[], scores: Scores): Miss[] => {
  const names = read.flatMap((one) => one.issuer?.name ?? []);
  if (!issuer) {
    if (names.length === 0) return [];
    scores.inventedIssuers += 1;
    return [{ field: 'issuer', sentence: quote, read: list(names) }];
  }
  scores.issuers.of += 1;
  if (names.includes(issuer.name)) {
    scores.issuers.right += 1;
    return [];
  }
  return [{ field: 'issuer', sentence: quote, agreed: issuer.name, ...(names.length > 0 && { read: list(names) }) }];
};

const list = (words: readonly string[]): string => [...new Set(words)].join('、');
