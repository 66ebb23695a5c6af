import type { CalendarDate, Deadline, Directive, DirectiveKind, DirectiveNature, Owner, Span } from '../contract';
import type { Finding } from '../directives/finding';
import { readNature } from '../directives/nature';
import { readDeadlines } from '../deadlines';
import { type OwnerContext, readHeadOwners, readOwners, withHeadOwners } from '../owners';
import { joinText, sourceSpan } from '../page/joined-text';
import { type StoppedText, withStops } from './paragraph-stops';
import { readQuestions } from './questions';
import { tableText } from './table-text';
import { readTitle } from './titles';
import { readTopics } from './topics';

/** What assembling an article's directives needs to know about it. */
export interface AssemblyContext {
  source: string;
  anchor: CalendarDate | undefined;
  owners: Omit<OwnerContext, 'issuer' | 'speaksFor' | 'told'>;
}

/** A finding with its span in the source. */
export interface PlacedFinding extends Finding {
  source: Span;
  issuerSpan?: Span;
  /** Another directive of the same speaker comes right after it. */
  leads: boolean;
  /** The paragraph of the article in which it begins. */
  paragraph: number;
  /** Where a paragraph begins inside it, in the source. */
  breaks: number[];
  /** The headings above it, in the source. */
  headingSpans: Span[];
}

const SENTENCES = /[^。！？]+[。！？”]*/gu;

/** «一周一调度，确保7月底前开工»: so near to each other stand two terms of one piece of work. */
const SAME_BREATH = 12;

/** The earliest day; a recurring duty that is told before it and comes up sooner; else what the text names first. */
const earliest = (deadlines: readonly Deadline[]): Deadline | undefined => {
  const dated = deadlines.filter(({ due }) => due !== undefined);
  const first = [...dated].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0];
  if (!first) return deadlines[0];
  const [told] = deadlines;
  const near = told !== undefined && first.span.start - told.span.end <= SAME_BREATH;
  return near && told.next !== undefined && told.next <= (first.due ?? '') ? told : first;
};

/** Owners in the words of a directive; where it names none, those whom a heading above names for all its items. */
const ownersOf = (finding: PlacedFinding, read: StoppedText, context: AssemblyContext): Owner[] => {
  const asked = {
    ...context.owners,
    issuer: finding.issuer?.name,
    speaksFor: finding.issuer?.post ?? finding.issuer?.name,
    told: finding.rules.includes('order.told'),
  };
  const own = readOwners(read.text, asked).flatMap((owner) => read.back(owner, owner.name));
  if (own.some(({ role }) => role !== 'support')) return own;
  for (const span of finding.headingSpans) {
    const heading = joinText(context.source, span);
    const governing = readHeadOwners(heading.text, asked);
    const placed = governing.map((owner) => ({ ...owner, span: sourceSpan(heading, owner.span) }));
    if (placed.length > 0) return own.length > 0 ? withHeadOwners(own, placed) : placed;
  }
  return own;
};

const directiveId = ({ start, end }: Span): string => `d${start}-${end}`;

const natureOf = (finding: PlacedFinding, text: string, deadlines: readonly Deadline[]): DirectiveNature => {
  if (finding.nature) return finding.nature;
  const judged = finding.kind === 'instruction' || finding.rules.includes('item.numbered');
  if (!judged || deadlines.some(({ kind }) => kind !== 'vague')) return 'task';
  return readNature(text.match(SENTENCES) ?? [text], finding.leads);
};

/** «整改时限：长期坚持»: it says that there is no last day, so the work has no deadline and none need be asked for. */
const STANDING = 'deadline.vague-standing';

/** «新建小区须同步预留…»: a rule for things, said at a meeting. */
const STANDING_RULE = /^[^，。；：]{2,40}?(?:(?<!必)须|应当?)/u;

/**
 * In a document and in minutes what names who answers is an assignment, whoever says it; only the points of a speech
 * (一要…二要…) stay what they are.
 */
const kindInDocument = (finding: PlacedFinding, text: string, owners: readonly Owner[]): DirectiveKind => {
  const speech = finding.kind === 'instruction' && finding.rules.includes('list.item');
  if (owners.length > 0 && !speech) return 'assignment';
  const rule = finding.rules.includes('order.obligation') && STANDING_RULE.test(text);
  return rule && finding.kind === 'instruction' ? 'measure' : finding.kind;
};

/** Turns one finding into a directive: its words, its owners and deadlines with their places in the source. */
export const assemble = (finding: PlacedFinding, context: AssemblyContext): Directive => {
  const joined = joinText(context.source, finding.source);
  const { text } = joined;
  const read = finding.cells ? tableText(context.source, finding.cells) : withStops(joined, finding.breaks);
  const owners = ownersOf(finding, read, context);
  const terms = readDeadlines(read.text, context.anchor);
  const deadlines = terms
    .filter(({ rule }) => rule !== STANDING)
    .flatMap((deadline) => read.back(deadline, deadline.raw));
  const nature = natureOf(finding, text, deadlines);
  const deadline = earliest(deadlines);
  return {
    id: directiveId(finding.source),
    text,
    span: finding.source,
    title: readTitle(finding.cells ? read.text : text, {
      owners: owners.map(({ name }) => name),
      deadlines: deadlines.map(({ raw }) => raw),
    }),
    kind: context.owners.register === 'document' ? kindInDocument(finding, text, owners) : finding.kind,
    nature,
    ...(finding.issuer && {
      issuer: {
        name: finding.issuer.name,
        ...(finding.issuer.post !== undefined && { post: finding.issuer.post }),
        ...(finding.issuerSpan && { span: finding.issuerSpan }),
      },
    }),
    owners,
    ...(deadline && { deadline }),
    deadlines,
    topics: readTopics(text),
    questions: readQuestions(nature, owners, deadlines, { standing: terms.some(({ rule }) => rule === STANDING) }),
    rules: finding.rules,
  };
};
