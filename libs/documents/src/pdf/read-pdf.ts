import type { Allowance } from '../allowance';
import type { DocumentWarning, TextOffsets } from '../contract';
import type { RecognisedPage, RecognisePage } from '../recognise-page';
import { linesOfRecognised, warningsOfRecognised } from '../recognition/recognised-lines';
import { refuse } from '../refusals';
import { cleanText } from '../text/clean-text';
import { unifyIdeographs } from '../text/ideographs';
import { warning } from '../warnings';
import { openPdf, type OpenPdf } from './engine';
import { checkInflatedStreams } from './inflated-streams';
import { joinLines, type PageParagraph } from './join-lines';
import { readPageLines } from './page-lines';
import type { PageLine } from './page-text';
import { withoutRunningHeads } from './running-heads';

/** The words of a PDF with the way back to its pages. */
export interface PdfWords {
  text: string;
  /** Of running heads and watermarks. */
  margins: string;
  offsets: TextOffsets;
  warnings: DocumentWarning[];
}

/** Reads a PDF: paragraphs joined over the ends of lines and pages; pages of pictures through `recognise`, where it is given. */
export const readPdf = async (
  bytes: Uint8Array,
  allowance: Allowance,
  recognise: RecognisePage | undefined,
): Promise<PdfWords> => {
  checkInflatedStreams(bytes, allowance);
  const pdf = await openPdf(bytes, allowance);
  try {
    if (pdf.pages > allowance.limits.pages) refuse('too_long');
    const { pages, turned } = await readPages(pdf, allowance);
    const silent = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
    if (silent.length === pages.length && !recognise) refuse('ocr_missing');
    const recognised = recognise
      ? await recogniseAll(bytes, silent, recognise, allowance)
      : new Map<number, RecognisedPage>();
    for (const [number, page] of recognised) pages[number - 1] = linesOfRecognised(page, number);
    if (recognised.size > 0 && pages.every((lines) => lines.length === 0)) refuse('nothing_recognised');
    const body = withoutRunningHeads(pages);
    const count = (all: readonly PageLine[][]): number => all.reduce((sum, { length }) => sum + length, 0);
    return {
      ...layOut(joinLines(body), allowance),
      margins: marginsOf(pages, body, turned),
      warnings: [
        ...(count(body) < count(pages) ? [warning('running_heads_left_out')] : []),
        ...(recognised.size > 0 ? warningsOfRecognised([...recognised.values()], pagesOf(silent)) : []),
        ...(silent.length > 0 && !recognise ? [warning('pages_without_text', pagesOf(silent))] : []),
      ],
    };
  } finally {
    await pdf.close();
  }
};

const pagesOf = (pages: readonly number[]): string =>
  `（第${pages.slice(0, 10).join('、')}${pages.length > 10 ? '等' : ''}页）`;

/** Words that stand in the margins, each once. */
const marginsOf = (
  pages: readonly (readonly PageLine[])[],
  body: readonly (readonly PageLine[])[],
  turned: readonly string[],
): string => {
  const kept = new Set(body.flat());
  const left = pages.flat().filter((line) => !kept.has(line));
  return [...new Set([...left.map(({ cells }) => cells.join(' ')), ...turned].map(cleanText))].join('\n');
};

const readPages = async (pdf: OpenPdf, allowance: Allowance): Promise<{ pages: PageLine[][]; turned: string[] }> => {
  const pages: PageLine[][] = [];
  const turned: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.pages; number += 1) {
    allowance.checkTime();
    const page = await pdf.read(number);
    for (const { words } of page.pieces) length += words.length;
    allowance.checkLength(length);
    pages.push(readPageLines(page));
    turned.push(
      page.pieces
        .filter((piece) => piece.turned)
        .map(({ words }) => words)
        .join(''),
    );
  }
  return { pages, turned };
};

const recogniseAll = async (
  bytes: Uint8Array,
  pages: readonly number[],
  recognise: RecognisePage,
  allowance: Allowance,
): Promise<Map<number, RecognisedPage>> => {
  const recognised = new Map<number, RecognisedPage>();
  for (const page of pages) {
    recognised.set(page, await recognise({ bytes, mediaType: 'application/pdf', page }));
    allowance.checkTime();
  }
  return recognised;
};

const layOut = (paragraphs: readonly PageParagraph[], allowance: Allowance): Pick<PdfWords, 'text' | 'offsets'> => {
  const pages: { page: number; start: number }[] = [];
  const replaced: { start: number; length: number; raw: string }[] = [];
  let text = '';
  for (const { page, words } of paragraphs) {
    const unified = unifyIdeographs(cleanText(words).trim());
    if (unified.text === '') continue;
    if (text !== '') text += '\n';
    if (pages.at(-1)?.page !== page) pages.push({ page, start: text.length });
    for (const { start, length, raw } of unified.replaced) replaced.push({ start: start + text.length, length, raw });
    text += unified.text;
    allowance.checkLength(text.length);
  }
  return { text, offsets: { pages, replaced } };
};
