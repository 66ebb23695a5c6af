import type { Span } from '../contract';
import {
  datelineOf,
  endsParagraph,
  isByline,
  isCaption,
  isFurniture,
  isLabelled,
  isNumbered,
  isPhotoCredit,
  isSeparator,
  looksLikeHeadline,
} from './line-shapes';
import { type LineRow, readLineRows } from './cell-lines';
import { type Line, readLines } from './lines';
import { isTableRow } from './table-rows';

export type ParagraphKind = 'heading' | 'text' | 'byline' | 'credit' | 'caption' | 'furniture' | 'separator' | 'row';

/** Lines that belong together; `text` is that of its first line, enough to tell how it begins. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
  head: string;
  /** Blank lines before it. */
  gap: number;
  /** The cells of a row that stands with one cell a line. */
  cells?: Span[];
}

interface Layout {
  /** The length of a full line: what nine lines of ten do not pass. */
  width: number;
  /** Some lines stand in from the margin and others do not, so that an indent opens a paragraph. */
  indents: boolean;
  /** Most lines are as long as each other: sentences are broken at a fixed width. */
  wrapped: boolean;
}

const FEWEST_LINES = 6;

const layoutOf = (lines: readonly Line[]): Layout => {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const margin = lines.filter(({ apart }) => !apart);
  const share = margin.filter(({ indent }) => indent).length / Math.max(1, margin.length);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lengths.filter((length) => Math.abs(length - width) <= 2).length;
  return {
    width,
    indents: share > 0 && share < 0.8,
    wrapped: lengths.length >= FEWEST_LINES && full >= lengths.length * 0.4,
  };
};

/** A line that cannot be the middle of a sentence, whatever stands before it. */
const standsAlone = (line: Line): boolean =>
  datelineOf(line.text) !== '' ||
  isSeparator(line.text) ||
  isCaption(line.text) ||
  isNumbered(line.text) ||
  isLabelled(line.text) ||
  isTableRow(line.text) ||
  (line.text.startsWith('【') && isFurniture(line.text));

/** On a page set apart by wide spaces only: a short line without a pause above a long paragraph. */
const isTitleOf = (line: Line, next: Line): boolean =>
  next.apart && next.text.length >= SURELY_PARAGRAPH && line.text.length <= SHORT_TITLE && !/[，：、]/u.test(line.text);

const SURELY_PARAGRAPH = 40;
const SHORT_TITLE = 20;

const isHeading = (line: Line, next: Line | undefined, layout: Layout): boolean => {
  if (!looksLikeHeadline(line.text)) return false;
  if (line.apart) return next !== undefined && (standsAlone(next) || isTitleOf(line, next));
  if (!next || next.gap > 0 || standsAlone(next) || isByline(next.text)) return true;
  if (layout.indents && next.indent && !line.indent) return true;
  return line.text.length < layout.width * 0.75;
};

const kindOf = (line: Line, next: Line | undefined, layout: Layout): ParagraphKind => {
  if (isSeparator(line.text)) return 'separator';
  if (isFurniture(line.text)) return 'furniture';
  if (isByline(line.text) && !isPhotoCredit(line.text)) return 'byline';
  if (isPhotoCredit(line.text)) return 'credit';
  if (isCaption(line.text)) return 'caption';
  if (isTableRow(line.text)) return 'row';
  return isHeading(line, next, layout) ? 'heading' : 'text';
};

/** It breaks off where no paragraph can end. */
const BREAKS_OFF = /[，、；：,;:（《“的和与及等]$/u;

/** A bracket of owners belongs to what stands before it, on whatever line it was put. */
const OWNER_BRACKET = /^[（([【][^。]{2,300}(?:负责|牵头|配合|落实|责任单位|分工)/u;
/** Text that is this long and has no stop at its end was broken off. */
const SURELY_TEXT = 20;

/** «各乡镇人民政府，县直各单位：»: to whom a document is written. */
const SALUTATION = /^(?:各|有关|[省市区县镇乡]直|[省市区县]级)[^。；：:]{1,100}[：:]$/u;

/** Does the line go on with the sentence or the paragraph that the line before it left open? */
const goesOn = (open: Span, previous: Line, line: Line, next: Line | undefined, layout: Layout): boolean => {
  if (standsAlone(line)) return false;
  if (OWNER_BRACKET.test(line.text)) return true;
  if (SALUTATION.test(previous.text)) return false;
  const opens = line.apart || (layout.indents && line.indent);
  if (endsParagraph(previous.text)) {
    const full = layout.wrapped && previous.text.length >= layout.width - 2;
    return full && !opens && line.gap === 0 && !isHeading(line, next, layout);
  }
  if (isPhotoCredit(line.text) || isByline(line.text)) return false;
  if (!opens || line.gap > 0 || BREAKS_OFF.test(previous.text)) return true;
  return !line.apart && previous.end - open.start >= SURELY_TEXT;
};

/** A caption that names its photographer is whole. */
const CREDITED = /(?:摄|供图|图片)[）)]?$/u;

/** Lines between a headline and a dateline are a subtitle, however long they are. */
const withSubtitles = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph, index) => {
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
    const between = before?.kind === 'heading' && after !== undefined && datelineOf(after.head) !== '';
    const short = paragraph.end - paragraph.start <= LONGEST_SUBTITLE && !/[。！？]/u.test(paragraph.head);
    return paragraph.kind === 'text' && between && short ? { ...paragraph, kind: 'heading' } : paragraph;
  });

const LONGEST_SUBTITLE = 90;

const paragraphOf = (kind: ParagraphKind, { start, end, text, gap }: Line): Paragraph => ({
  kind,
  start,
  end,
  head: text.slice(0, 200),
  gap,
});

/** Cells on lines of their own say nothing about how wide the page is. */
const withoutRows = (lines: readonly Line[], rows: ReadonlyMap<number, LineRow>): readonly Line[] => {
  if (rows.size === 0) return lines;
  let end = 0;
  return lines.filter((_, index) => {
    end = rows.get(index)?.to ?? end;
    return index >= end;
  });
};

/** The paragraphs of a page: lines broken in the middle of a sentence are together again, even over a column's end. */
export const readParagraphs = (source: string): Paragraph[] => {
  const lines = readLines(source);
  const rows = readLineRows(lines);
  const layout = layoutOf(withoutRows(lines, rows));
  const paragraphs: Paragraph[] = [];
  let inRow = 0;
  let previous: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const row = rows.get(index);
    if (row) {
      paragraphs.push({ ...paragraphOf('row', line), end: lines[row.to - 1]?.end ?? line.end, cells: row.cells });
      inRow = row.to;
    }
    previous = index < inRow ? undefined : previous;
    if (index < inRow) continue;
    const open = paragraphs.at(-1);
    const next = lines[index + 1];
    const joins = open && previous && (open.kind === 'text' || open.kind === 'caption');
    const heading = line.gap > 0 && isHeading(line, next, layout) && next !== undefined && datelineOf(next.text) !== '';
    const credited = open?.kind === 'caption' && CREDITED.test(previous?.text ?? '');
    if (joins && !heading && !credited && goesOn(open, previous ?? line, line, next, layout)) {
      open.end = line.end;
    } else {
      paragraphs.push(paragraphOf(kindOf(line, next, layout), line));
    }
    previous = line;
  }
  return withSubtitles(paragraphs);
};
