import type { Directive, Dropped, ParsedReport, Span } from '../contract';
import type { AgreedAnswer, AgreedDirective } from './agreed-answer';
import { compareArticles, isSameHeadline } from './compare-articles';
import { compareDeadlines, isDated } from './compare-deadlines';
import { compareGroups, type Grouped } from './compare-groups';
import { compareOwners, statedOwners } from './compare-owners';
import { compareWords } from './compare-words';
import { matchDirectives, type Match } from './match-directives';
import type { Miss } from './miss';
import { noScores, type Scores } from './scores';
import { findSpanErrors } from './span-errors';
import { overlap, squeeze, squeezeSpans } from './squeezed-text';

/** What one reading scored against the agreed answer, with every difference. */
export interface ScoredReport {
  scores: Scores;
  misses: Miss[];
}

interface Placed<One> {
  directive: One;
  article: number;
  headline: string;
  /** In the squeezed text. */
  span: Span;
}

interface Pair {
  agreed: Placed<AgreedDirective>;
  match: Match;
  read: readonly Placed<Directive>[];
}

/**
 * Scores a reading of a text. Owners and deadlines count over all directives: missing with a directive that was missed,
 * invented with one that nobody agreed to.
 */
export const scoreReport = (text: string, answer: AgreedAnswer, report: ParsedReport): ScoredReport => {
  const scores = noScores();
  const squeezed = squeezeSpans(text);
  const agreed = place(answer.articles, squeezed);
  const read = place(report.articles, squeezed);
  const { matches, unmatched } = matchDirectives(
    agreed.map(({ directive, span }) => ({ span, parts: directive.parts.map((part) => squeezed(part.span)) })),
    read.map(({ span }) => span),
  );
  const pairs = agreed.flatMap((one, index) => {
    const match = matches[index];
    return match ? [{ agreed: one, match, read: match.read.flatMap((at) => read[at] ?? []) }] : [];
  });
  const missed = agreed.filter((_, index) => !matches[index]);
  const extra = unmatched
    .flatMap((at) => read[at] ?? [])
    .filter(({ span }) => answer.exhaustive || agreed.some((one) => overlap(one.span, span) > 0));
  const dropped = report.dropped.map((one) => ({ why: one.why, span: squeezed(one.span) }));

  const spanErrors = findSpanErrors(text, report);
  scores.spanErrors = spanErrors.length;
  const misses = [
    ...spanErrors,
    ...missed.map((one) => countMissed(one, read, dropped, scores)),
    ...pairs.flatMap((pair) => comparePair(pair, scores)),
    ...extra.map(({ directive }) => countExtra(directive, scores)),
    ...compareArticles(answer, report, scores),
    ...compareGroups(pairs.map(groupsOf), scores),
  ];
  return { scores, misses };
};

/** Directives with their places in the squeezed text. */
const place = <One extends { span: Span }>(
  articles: readonly { headline: string; directives: readonly One[] }[],
  squeezed: (span: Span) => Span,
): Placed<One>[] =>
  articles.flatMap(({ headline, directives }, article) =>
    directives.map((directive) => ({ directive, article, headline, span: squeezed(directive.span) })),
  );

const comparePair = ({ agreed, match, read }: Pair, scores: Scores): Miss[] => {
  const { directive, headline } = agreed;
  const directives = read.map((one) => one.directive);
  scores.directives.right += match.credit;
  scores.directives.missing += 1 - match.credit;
  if (squeeze(headline) !== '') {
    scores.articles.of += 1;
    if (isSameHeadline(read[0]?.headline ?? '', headline)) scores.articles.right += 1;
  }
  const incomplete: Miss = {
    field: 'directive',
    sentence: directive.quote,
    agreed: `${directive.parts.length} 部分`,
    read: `${read.length} 部分`,
  };
  return [
    ...(match.credit < 1 ? [incomplete] : []),
    ...compareOwners(directive, directives, match.byParts, scores),
    ...compareDeadlines(directive, directives, scores),
    ...compareWords(directive, directives, scores),
  ];
};

const countMissed = (
  { directive, span }: Placed<AgreedDirective>,
  read: readonly Placed<Directive>[],
  dropped: readonly Dropped[],
  scores: Scores,
): Miss => {
  scores.directives.missing += 1;
  scores.owners.missing += directive.owners.length;
  if (directive.deadlines.length > 0) scores.deadlines.missing += 1;
  // How the sentence was cut, or why it was not taken.
  const cut = read.filter((one) => overlap(one.span, span) > 0).map((one) => squeeze(one.directive.text));
  const left = dropped.filter((one) => overlap(one.span, span) > 0).map(({ why }) => why);
  const instead = cut.length > 0 ? cut.join(' / ') : [...new Set(left)].join('；');
  return { field: 'directive', sentence: directive.quote, agreed: directive.id, ...(instead && { read: instead }) };
};

const countExtra = (directive: Directive, scores: Scores): Miss => {
  scores.directives.extra += 1;
  scores.owners.extra += statedOwners(directive).length;
  if (directive.deadline) scores.deadlines.extra += 1;
  if (directive.deadline && isDated(directive.deadline)) scores.inventedDates += 1;
  return { field: 'directive', sentence: squeeze(directive.text), read: directive.rules.join(' ') };
};

const groupsOf = ({ agreed: { article, directive }, read }: Pair): Grouped => ({
  agreed: directive.group && `${article}|${directive.group}`,
  read: read.map((one) => one.directive.group && `${one.article}|${one.directive.group.id}`),
});
