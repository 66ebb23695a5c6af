import {
  type Article,
  type Directive,
  type LexiconUnit,
  type Owner,
  readDirectiveAt,
  type Span,
} from '@duban/extraction';
import type { ReaderFinding } from './finding';
import { headingsAbove, labelsBelow } from './governing-lines';
import { locateQuotes } from './locate-quotes';
import { namedOwners, SECOND_READER_RULE, sentenceAround } from './named-owners';

/** What is known of the passage that was read. */
export interface ReadPassage {
  source: string;
  /** Its place in the source. */
  span: Span;
  article: Pick<Article, 'span' | 'genre'> & { anchor?: Article['anchor'] | undefined };
  units?: readonly LexiconUnit[];
  /** The directives that the report has already, whoever found them. */
  known: readonly Span[];
}

/** What a second reading adds. */
export interface ExtraDirectives {
  /** In the order of the text. */
  directives: Directive[];
  /** How many findings stand nowhere in the text, or at no one place of it. */
  unfound: number;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * What the second reader found and the report does not have yet. A finding counts only as far as its words stand in the
 * text: whatever else the answer says, and whatever the text tells the reader to say, nothing of it can get in.
 */
export const extraDirectives = (passage: ReadPassage, findings: readonly ReaderFinding[]): ExtraDirectives => {
  const { source, span, known } = passage;
  const places = locateQuotes(
    source,
    span,
    findings.map(({ quote }) => quote),
  );
  const found = findings.flatMap((finding, at) => {
    const place = places[at];
    return place ? [{ finding, place }] : [];
  });
  const directives: Directive[] = [];
  const taken: Span[] = [...known];
  for (const { finding, place } of found) {
    if (taken.some((other) => overlaps(other, place))) continue;
    taken.push(place);
    directives.push(readFinding(passage, finding, place));
  }
  return {
    directives: directives.sort((a, b) => a.span.start - b.span.start),
    unfound: findings.length - found.length,
  };
};

const readFinding = (
  { source, article, units }: ReadPassage,
  { owners: named }: ReaderFinding,
  span: Span,
): Directive => {
  const headings = headingsAbove(source, span, article.span);
  const sentence = sentenceAround(source, span, article.span);
  const owners = namedOwners(source, named, [sentence, ...headings, ...labelsBelow(source, span, article.span)], units);
  const context = { genre: article.genre, anchor: article.anchor, ...(units && { units }) };
  const pointed = { span, rule: SECOND_READER_RULE, headings };
  const read = readDirectiveAt(source, pointed, context);
  const more = besideThose(read.owners, owners);
  // Never the id of what the rules find, now or when they read the report again.
  return { ...readDirectiveAt(source, { ...pointed, owners: more }, context), id: `s${span.start}-${span.end}` };
};

/** Whom the rules read in the text leads; names inside theirs are theirs. */
const besideThose = (read: readonly Owner[], named: readonly Owner[]): Owner[] => {
  const hasLead = read.some(({ role }) => role === 'lead');
  return named
    .filter(({ span }) => !read.some((owner) => owner.span && span && overlaps(owner.span, span)))
    .map((owner) => (hasLead && owner.role === 'lead' ? { ...owner, role: 'joint' } : owner));
};
