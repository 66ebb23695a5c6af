import { type AssemblyContext, assemble, directiveId, type PlacedFinding } from './assembly/assemble';
import { readGroupTitle } from './assembly/group-titles';
import { readDays, readRelativeDays } from './articles/days';
import { readGenre } from './articles/genre';
import type { ArticleText } from './articles/split-articles';
import type { Article, CalendarDate, Directive, Dropped, Span } from './contract';
import type { Finding, Omission } from './directives/finding';
import { judgePieces, toReading } from './directives/instructions';
import { type ItemReading, readDocumentItems } from './directives/items';
import { mergeLists, readLists } from './directives/lists';
import { readMeasures } from './directives/measures';
import { joinText, type JoinedText, sourceSpan } from './page/joined-text';
import { readSentences, type Sentence } from './sentences/sentences';
import { readAttributions } from './speech/attributions';
import { readPeople } from './speech/people';
import { readPassages } from './speech/voices';

/** An article of the result with what was left out of it. */
export interface ParsedArticle {
  article: Article;
  dropped: Dropped[];
}

const NOTHING: ItemReading = { findings: [], omissions: [], taken: new Set() };

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Findings in the order of the text, of two that overlap the first reader's. */
const resolve = (...readings: (readonly Finding[])[]): Finding[] => {
  const all = readings.flatMap((findings, reader) => findings.map((finding) => ({ finding, reader })));
  all.sort((a, b) => a.finding.start - b.finding.start || a.reader - b.reader);
  const kept: typeof all = [];
  for (const one of all) {
    const before = kept.at(-1);
    if (!before || !overlaps(before.finding, one.finding)) kept.push(one);
    else if (one.reader < before.reader) kept.splice(-1, 1, one);
  }
  return kept.map(({ finding }) => finding);
};

const recognise = (joined: JoinedText, sentences: readonly Sentence[], article: ArticleText) => {
  const people = readPeople(joined.text);
  const known = new Set(people.map(({ name }) => name));
  const speaks = (sentence: Sentence): boolean => readAttributions(sentence.text, known).length > 0;
  const items = article.register === 'document' ? readDocumentItems(sentences, speaks) : NOTHING;
  const passages = readPassages(joined.text, sentences, people).filter(({ sentence }) => !items.taken.has(sentence));
  const judged = judgePieces(passages);
  const lists = readLists(judged);
  const said = toReading(mergeLists(judged, lists));
  const ordered = said.findings.length > 0 || article.register === 'document';
  const measures = ordered && passages.some(({ voice }) => voice?.orders) ? NOTHING : readMeasures(sentences, 1000);
  return {
    findings: resolve(items.findings, article.register === 'document' ? [] : measures.findings, said.findings),
    omissions: [...items.omissions, ...measures.omissions, ...said.omissions],
    measures: measures.findings.length > 0,
  };
};

const place = (joined: JoinedText, findings: readonly Finding[]): PlacedFinding[] =>
  findings.map((finding, index) => {
    const next = findings[index + 1];
    const issuerSpan = finding.issuer?.span;
    return {
      ...finding,
      source: sourceSpan(joined, finding),
      leads: next !== undefined && next.issuer?.name === finding.issuer?.name,
      ...(issuerSpan && { issuerSpan: sourceSpan(joined, issuerSpan) }),
    };
  });

const withGroups = (
  directives: readonly Directive[],
  findings: readonly PlacedFinding[],
  lead: (at: number) => string,
  headline: string,
): Directive[] => {
  const lists = new Map<number, number[]>();
  for (const [index, { list }] of findings.entries()) {
    if (list) lists.set(list.id, [...(lists.get(list.id) ?? []), index]);
  }
  const grouped = [...directives];
  for (const members of lists.values()) {
    const first = findings[members[0] ?? -1];
    if (members.length < 2 || !first) continue;
    const texts = members.map((index) => directives[index]?.text ?? '');
    const title = readGroupTitle(texts, lead(first.start), headline);
    for (const index of members) {
      const directive = grouped[index];
      const place = findings[index]?.list?.index ?? 1;
      if (directive) grouped[index] = { ...directive, group: { id: `g${first.source.start}`, title, index: place } };
    }
  }
  return grouped;
};

const toDropped = (joined: JoinedText, omissions: readonly Omission[], findings: readonly Finding[]): Dropped[] =>
  omissions
    .filter((omission) => omission.end > omission.start && !findings.some((finding) => overlaps(finding, omission)))
    .map(({ why, ...span }) => ({ span: sourceSpan(joined, span), why }));

/** Reads one article: sentences, voices, directives, then owners and deadlines linked to each. */
export const parseArticle = (
  source: string,
  text: ArticleText,
  date: CalendarDate | undefined,
  context: Omit<AssemblyContext, 'anchor' | 'source'>,
): ParsedArticle => {
  const joined = joinText(source, text.span);
  const sentences = readSentences(
    joined,
    text.paragraphs.map((paragraph) => ({ ...paragraph })),
  );
  const { findings, omissions, measures } = recognise(joined, sentences, text);
  const lead = sentences.find(({ kind }) => kind === 'text')?.text ?? '';
  const told = readDays(lead, date);
  const dates = text.register === 'document' ? [] : told.length > 0 ? told : readRelativeDays(lead.slice(0, 80), date);
  const anchor = dates[0] ?? date;
  const placed = place(joined, findings);
  const directives = placed.map((finding) => assemble(finding, { ...context, source, anchor }));
  const leadOf = (at: number): string => sentences.find(({ start, end }) => start <= at && at < end)?.text ?? '';
  return {
    article: {
      headline: text.headline,
      span: text.span,
      ...(anchor !== undefined && { anchor }),
      genre: readGenre(text, lead, { measures, orders: directives.length > 0 }),
      dates,
      directives: withGroups(directives, placed, leadOf, text.headline),
    },
    dropped: toDropped(joined, omissions, findings),
  };
};

export { directiveId };
