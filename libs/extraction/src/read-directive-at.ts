import { assemble } from './assembly/assemble';
import { readQuestions } from './assembly/questions';
import type { CalendarDate, Directive, Genre, LexiconUnit, Owner, Span } from './contract';

/** A stretch of a report that somebody other than the rules takes for a directive. */
export interface PointedStretch {
  span: Span;
  /** Under which rule it is to be known. */
  rule: string;
  /** The headings above it, the nearest first: they may name who answers for it. */
  headings?: readonly Span[];
  /** Owners that whoever pointed at it names beside those that the rules read. */
  owners?: readonly Owner[];
}

/** What the article says of a stretch in it. */
export interface StretchContext {
  genre: Genre;
  anchor?: CalendarDate | undefined;
  units?: readonly LexiconUnit[];
}

const DOCUMENTS: ReadonlySet<Genre> = new Set(['document', 'minutes']);

/** Reads a stretch as one directive: its title, nature, owners and deadlines by the rules that read every other. */
export const readDirectiveAt = (
  source: string,
  { span, rule, headings = [], owners = [] }: PointedStretch,
  { genre, anchor, units }: StretchContext,
): Directive => {
  const placed = { leads: false, paragraph: 0, breaks: [], headingSpans: [...headings] };
  const register = DOCUMENTS.has(genre) ? 'document' : 'news';
  const read = assemble(
    { ...span, kind: 'instruction', rules: [rule], source: span, ...placed },
    { source, anchor, owners: { register, ...(units && { units }) } },
  );
  const known = new Set(read.owners.map(({ name }) => name));
  const more = owners.filter(({ name }) => !known.has(name));
  if (more.length === 0) return read;
  const all = [...read.owners, ...more];
  const standing = read.deadlines.length === 0 && !read.questions.some(({ field }) => field === 'deadline');
  return { ...read, owners: all, questions: readQuestions(read.nature, all, read.deadlines, { standing }) };
};
