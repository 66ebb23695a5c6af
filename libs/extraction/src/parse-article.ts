import { gated } from './lexicon/gated';
import { type AssemblyContext, assemble, type PlacedFinding } from './assembly/assemble';
import { withGroups, withParents } from './assembly/groups';
import { readDays, readRelativeDays } from './articles/days';
import { readGenre } from './articles/genre';
import type { ArticleText } from './articles/split-articles';
import type { Article, CalendarDate, Dropped, Span } from './contract';
import type { Finding } from './directives/finding';
import { recognise } from './directives/recognise';
import { readListRule, readShortNames } from './owners';
import { joinText, type JoinedText, sourceSpan } from './page/joined-text';
import { readSentences, type Sentence } from './sentences/sentences';

/** An article of the result with what was left out of it. */
export interface ParsedArticle {
  article: Article;
  dropped: Dropped[];
}

/** Those of the ascending offsets that lie inside a span. */
const between = (offsets: readonly number[], { start, end }: Span): number[] => {
  let low = 0;
  for (let high = offsets.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (let at = low; (offsets[at] ?? Infinity) < end; at += 1) inside.push(offsets[at] ?? 0);
  return inside;
};

/** Brings findings back to the source's offsets. */
const place = (
  joined: JoinedText,
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  paragraphStarts: readonly number[],
): PlacedFinding[] => {
  let at = 0;
  return findings.map((finding, index) => {
    const next = findings[index + 1];
    const issuerSpan = finding.issuer?.span;
    while ((sentences[at + 1]?.start ?? Infinity) <= finding.start) at += 1;
    const source = sourceSpan(joined, finding);
    return {
      ...finding,
      source,
      breaks: between(paragraphStarts, source),
      leads: next !== undefined && next.issuer?.name === finding.issuer?.name,
      paragraph: sentences[at]?.paragraph ?? 0,
      ...(finding.cells && { cells: finding.cells.map((cell) => ({ ...cell, ...sourceSpan(joined, cell) })) }),
      headingSpans: (finding.headings ?? []).map((span) => sourceSpan(joined, span)),
      ...(issuerSpan && { issuerSpan: sourceSpan(joined, issuerSpan) }),
    };
  });
};

/** The days on which what an article tells took place, by its first sentence or its second. */
const daysOf = (text: ArticleText, lead: string, second: string, date: CalendarDate | undefined): CalendarDate[] => {
  // Minutes tell the day of their meeting; a document's first sentence names other days.
  if (text.register === 'document') return text.headline.includes('纪要') ? readDays(lead, undefined).slice(0, 1) : [];
  const found = [readDays(lead, date), readRelativeDays(lead, date), readDays(second, date)];
  return found.find((days) => days.length > 0) ?? [];
};

const SECTION_DAY = gated(/^[●○■◆▲•\s]{0,2}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?!前|之前|起)/u);

/** The days with which sections of an article begin, as «又讯 …6日，» does. */
const sectionDays = (sentences: readonly Sentence[], date: CalendarDate | undefined): CalendarDate[] =>
  sentences
    .filter(({ opens, text, kind }) => opens && kind === 'text' && SECTION_DAY.test(text))
    .flatMap(({ text }) => readDays(text.slice(0, LEAD), date));

/** The day from which each paragraph counts: that with which it or one before it begins, else the article's. */
const sectionAnchors = (
  sentences: readonly Sentence[],
  anchor: CalendarDate | undefined,
  date: CalendarDate | undefined,
): Map<number, CalendarDate> => {
  const anchors = new Map<number, CalendarDate>();
  let current = anchor;
  for (const { opens, text, paragraph, kind } of sentences) {
    if (!opens) continue;
    if (kind === 'text' && SECTION_DAY.test(text)) current = readDays(text.slice(0, LEAD), date)[0] ?? current;
    if (current !== undefined) anchors.set(paragraph, current);
  }
  return anchors;
};

/** Reads one article: sentences, voices, directives, then owners and deadlines linked to each. */
export const parseArticle = (
  source: string,
  text: ArticleText,
  date: CalendarDate | undefined,
  owners: AssemblyContext['owners'],
): ParsedArticle => {
  const joined = joinText(source, text.span);
  const sentences = readSentences(joined, text.paragraphs);
  const { findings, omissions, measures } = recognise(joined, sentences, text);
  const [lead = '', second = ''] = sentences
    .filter(({ kind }) => kind === 'text')
    .map((one) => one.text.slice(0, LEAD));
  const told = daysOf(text, lead, second, date);
  const anchor = told[0] ?? date;
  const starts = text.paragraphs.map(({ start }) => start);
  const placed = place(joined, findings, sentences, starts);
  // The bracket that states the rule closes a directive, which it governs too.
  const stated = readListRule(joined.text);
  const named = readShortNames(joined.text);
  const units = named.length > 0 ? { units: [...(owners.units ?? []), ...named] } : {};
  const anchors = sectionAnchors(sentences, anchor, date);
  const directives = placed.map((finding) => {
    const own = anchors.get(finding.paragraph) ?? anchor;
    const listRule = stated && finding.end > stated.governs.start ? stated.rule : undefined;
    return assemble(finding, { source, anchor: own, owners: { ...owners, ...units, listRule } });
  });
  const leadOf = ({ paragraph }: PlacedFinding): string =>
    sentences.find((sentence) => sentence.paragraph === paragraph)?.text.slice(0, LEAD) ?? '';
  return {
    article: {
      headline: text.headline,
      span: text.span,
      ...(anchor !== undefined && { anchor }),
      genre: readGenre(text, lead, { measures, orders: directives.length > 0 }),
      dates: text.register === 'document' ? told : [...new Set([...told, ...sectionDays(sentences, date)])],
      directives: withParents(withGroups(directives, placed, leadOf, text.headline), placed),
    },
    dropped: omissions.map(({ why, ...span }) => ({ span: sourceSpan(joined, span), why })),
  };
};

/** How much of a sentence tells its day and its place. */
const LEAD = 300;
