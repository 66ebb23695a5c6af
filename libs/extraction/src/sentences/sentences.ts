import type { Span } from '../contract';
import { CharacterTable, tableOf } from '../lexicon/character-table';
import { everyMatch } from '../lexicon/every-match';
import { datelineOf } from '../page/line-shapes';
import { type JoinedText, joinedSpan } from '../page/joined-text';
import type { Paragraph } from '../page/paragraphs';
import type { Cell } from '../page/table-rows';
import { type Marker, readMarker } from './markers';

/** A sentence of an article; offsets count in the article's joined text. */
export interface Sentence extends Span {
  text: string;
  /** The paragraph that it stands in, and whether it opens it. */
  paragraph: number;
  opens: boolean;
  kind: Paragraph['kind'];
  marker?: Marker;
  /** The whole sentence is a bracket: «（区住建局负责）». */
  bracket: boolean;
  /** It lies within a quotation that another sentence opened. */
  quoted: boolean;
  /** The cells of a row that stands with one cell a line; offsets count in the sentence. */
  cells?: Cell[];
}

const codeOf = (sign: string): number => sign.charCodeAt(0);
const BRACKETS = ['（）', '()', '〔〕', '《》', '[]', '【】'];
/** The closing bracket of an opening one, by code. */
const OPENERS = new CharacterTable<number>();
for (const pair of BRACKETS) OPENERS.set(codeOf(pair), pair.charCodeAt(1));
const ENDS = tableOf(BRACKETS.map((pair) => pair.charCodeAt(1)));
const STOPS = tableOf(Array.from('。！？!?', codeOf));
const CLOSERS = tableOf(Array.from('”’」』）)】', codeOf));

/** The longest bracket that may hold a full stop: «（A、B负责。列第一位者为牵头单位，下同）». */
const LONGEST_BRACKET = 400;

/** For each opening bracket its closing one; a bracket that never closes, or too late, is no bracket. */
const bracketEnds = (text: string): Map<number, number> => {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (OPENERS.at(text, at) !== undefined) open.push(at);
    if (!ENDS.at(text, at)) continue;
    const from = open.at(-1);
    if (from === undefined || OPENERS.at(text, from) !== text.charCodeAt(at)) continue;
    open.pop();
    if (at - from > 1 && at - from <= LONGEST_BRACKET) ends.set(from, at);
  }
  return ends;
};

/** «整改措施：1. …»: the number behind a label opens a sentence. */
const NUMBER_BEHIND_LABEL = /^\p{Script=Han}{2,8}[：:]\s*(?=1[.．、](?!\d)|[（(][1一][）)])/u;
/** «小（二）型水库» numbers no section. */
const SECTION_INSIDE = /[（(][一二三四五六七八九十]{1,3}[）)](?![型类级期号档等组批部者轮次线栋区])/gu;

/** Where sentences begin in a text: after a stop and its closers, and at «（一）» after a heading without a stop. */
const cuts = (text: string): number[] => {
  const brackets = bracketEnds(text);
  const found = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const close = OPENERS.at(text, at) === undefined ? undefined : brackets.get(at);
    if (close !== undefined) {
      const numbers = readMarker(text.slice(at, Math.min(close + 1, at + 12))) !== undefined;
      const aside = text[at] !== '《' && text[at] !== '〔';
      if (aside && (at === 0 || found.has(at)) && !numbers) found.add(close + 1);
      at = close;
      continue;
    }
    if (!STOPS.at(text, at)) continue;
    let end = at + 1;
    while (STOPS.at(text, end) ?? CLOSERS.at(text, end)) end += 1;
    found.add(end);
    at = end - 1;
  }
  const label = NUMBER_BEHIND_LABEL.exec(text)?.[0];
  if (label !== undefined) found.add(label.length);
  for (const section of everyMatch(SECTION_INSIDE, text)) {
    if (section.index > 0 && !/[第条款见和、至小]/u.test(text[section.index - 1] ?? '')) found.add(section.index);
  }
  return [...found].sort((a, b) => a - b);
};

/** Which offsets of a paragraph lie within a quotation “…”. */
const quotedAt = (text: string): ((offset: number) => boolean) => {
  const open: Span[] = [];
  for (let start = text.indexOf('“'); start >= 0;) {
    const end = text.indexOf('”', start);
    if (end < 0) break;
    open.push({ start, end });
    start = text.indexOf('“', end);
  }
  let index = 0;
  return (offset) => {
    while (index < open.length && (open[index]?.end ?? 0) < offset) index += 1;
    const quotation = open[index];
    return quotation !== undefined && quotation.start < offset;
  };
};

const cellsOf = (joined: JoinedText, cells: readonly Span[], from: number): Cell[] =>
  cells.map((cell) => {
    const { start, end } = joinedSpan(joined, cell);
    return { start: start - from, end: end - from, text: joined.text.slice(start, end) };
  });

const sentencesOf = (joined: JoinedText, paragraph: Paragraph, index: number): Sentence[] => {
  const span = joinedSpan(joined, paragraph);
  const whole = joined.text.slice(span.start, span.end);
  const dateline = paragraph.kind === 'text' ? datelineOf(whole).length : 0;
  const text = whole.slice(dateline);
  const isQuoted = quotedAt(text);
  const edges = [0, ...(paragraph.kind === 'row' ? [] : cuts(text)), text.length];
  const sentences: Sentence[] = [];
  for (const [at, from] of edges.slice(0, -1).entries()) {
    const raw = text.slice(from, edges[at + 1]);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body === '') continue;
    const start = span.start + dateline + from + lead;
    const marker = readMarker(body);
    sentences.push({
      start,
      end: start + body.length,
      text: body,
      paragraph: index,
      opens: sentences.length === 0,
      kind: paragraph.kind,
      bracket: /^[（([【]/u.test(body) && /[）)\]】]$/u.test(body) && !marker,
      quoted: isQuoted(from + lead),
      ...(marker && { marker }),
      ...(paragraph.cells && { cells: cellsOf(joined, paragraph.cells, start) }),
    });
  }
  return sentences;
};

/** The sentences of an article's paragraphs in order; datelines are left out. */
export const readSentences = (joined: JoinedText, paragraphs: readonly Paragraph[]): Sentence[] =>
  paragraphs.flatMap((paragraph, index) => sentencesOf(joined, paragraph, index));
