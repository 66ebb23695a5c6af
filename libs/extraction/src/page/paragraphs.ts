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
import { type Line, readLines } from './lines';
import { isTableRow } from './table-rows';

export type ParagraphKind = 'heading' | 'text' | 'byline' | 'credit' | 'caption' | 'furniture' | 'separator' | 'row';

/** Lines that belong together; `text` is that of its first line, enough to tell how it begins. */
export interface Paragraph extends Span {
  kind: ParagraphKind;
  head: string;
  /** Blank lines before it. */
  gap: number;
}

interface Layout {
  /** The length of a full line: what nine lines of ten do not pass. */
  width: number;
  /** Some lines stand in from the margin and others do not, so that an indent opens a paragraph. */
  indents: boolean;
}

const layoutOf = (lines: readonly Line[]): Layout => {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const margin = lines.filter(({ apart }) => !apart);
  const share = margin.filter(({ indent }) => indent).length / Math.max(1, margin.length);
  return { width: lengths[Math.floor(lengths.length * 0.9)] ?? 0, indents: share > 0 && share < 0.8 };
};

/** A line that cannot be the middle of a sentence, whatever stands before it. */
const standsAlone = (line: Line): boolean =>
  datelineOf(line.text) !== '' ||
  isSeparator(line.text) ||
  isCaption(line.text) ||
  isNumbered(line.text) ||
  isLabelled(line.text) ||
  isTableRow(line.text);

const isHeading = (line: Line, next: Line | undefined, layout: Layout): boolean => {
  if (!looksLikeHeadline(line.text)) return false;
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

/** Does the line go on with the sentence or the paragraph that the line before it left open? */
const goesOn = (previous: Line, line: Line, layout: Layout): boolean => {
  if (standsAlone(line)) return false;
  if (endsParagraph(previous.text)) {
    const full = previous.text.length >= layout.width * 0.9;
    return full && layout.indents && !line.indent && line.gap === 0;
  }
  if (isPhotoCredit(line.text) || isByline(line.text)) return false;
  return !((line.apart || (layout.indents && line.indent)) && line.gap === 0);
};

/** The paragraphs of a page: lines broken in the middle of a sentence are together again, even over a column's end. */
export const readParagraphs = (source: string): Paragraph[] => {
  const lines = readLines(source);
  const layout = layoutOf(lines);
  const paragraphs: Paragraph[] = [];
  let previous: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const next = lines[index + 1];
    const joins = open && previous && (open.kind === 'text' || open.kind === 'caption');
    const heading = line.gap > 0 && isHeading(line, next, layout) && next !== undefined && datelineOf(next.text) !== '';
    if (joins && !heading && goesOn(previous ?? line, line, layout)) {
      open.end = line.end;
    } else {
      paragraphs.push({
        kind: kindOf(line, next, layout),
        start: line.start,
        end: line.end,
        head: line.text.slice(0, 200),
        gap: line.gap,
      });
    }
    previous = line;
  }
  return paragraphs;
};
