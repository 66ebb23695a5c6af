import type { Allowance } from '../allowance';
import { readXml } from '../archive/xml-events';
import type { ZipEntry } from '../archive/zip-directory';
import type { DocumentWarning } from '../contract';
import { refuse } from '../refusals';
import { textOfLines } from '../text/clean-text';
import { warning } from '../warnings';
import { BodyReader } from './body-reader';
import { docxParts, type DocxParts } from './parts';
import { readNumbering } from './read-numbering';
import { DocxStyles } from './styles';

/** The words of a docx as its reader sees them, numbers of lists included, and whether it holds pictures. */
export interface DocxWords {
  text: string;
  /** Of headers, footers and watermarks. */
  margins: string;
  pictures: number;
  warnings: DocumentWarning[];
}

/** Reads a docx whose body stands at `main`. Headers, footers, comments and deletions are left out; notes stand at the end. */
export const readDocx = (entries: ReadonlyMap<string, ZipEntry>, main: string, allowance: Allowance): DocxWords => {
  const parts = docxParts(entries, main, allowance) ?? refuse('damaged');
  const styles = new DocxStyles(parts.styles, allowance);
  const numbering = readNumbering(parts.numbering, allowance);
  const fresh = (): BodyReader => new BodyReader(styles, numbering, allowance);
  const body = fresh();
  readXml(parts.body, allowance, body);
  const text = textOfLines([...body.lines, ...noteLines(body, parts, fresh, allowance)]);
  allowance.checkLength(text.length);
  const margins = parts.margins.flatMap((entry) => {
    const reader = fresh();
    readXml(entry, allowance, reader);
    return [...reader.lines, ...reader.watermarks];
  });
  return {
    text,
    margins: textOfLines([...margins, ...body.watermarks]),
    pictures: body.pictures,
    warnings: warningsOf(body),
  };
};

const noteLines = (
  { noteIds }: BodyReader,
  { footnotes, endnotes }: DocxParts,
  fresh: () => BodyReader,
  allowance: Allowance,
): string[] => {
  if (noteIds.length === 0) return [];
  const read = (entry: ZipEntry | undefined): ReadonlyMap<string, string[]> => {
    const reader = fresh();
    if (entry) readXml(entry, allowance, reader);
    return reader.notes;
  };
  const notes = { footnote: read(footnotes), endnote: read(endnotes) };
  return noteIds.flatMap(({ kind, id }, index) => {
    const [first = '', ...rest] = notes[kind].get(id) ?? [];
    return first.trim() === '' && rest.length === 0 ? [] : [`注${index + 1}：${first.trim()}`, ...rest];
  });
};

const warningsOf = ({ contents, tables, pictures, embedded }: BodyReader): DocumentWarning[] => [
  ...(contents > 0 ? [warning('contents_left_out')] : []),
  ...(tables.repeated ? [warning('merged_cells_repeated')] : []),
  ...(pictures > 0 ? [warning('pictures_not_read')] : []),
  ...(embedded > 0 ? [warning('embedded_left_out')] : []),
];
