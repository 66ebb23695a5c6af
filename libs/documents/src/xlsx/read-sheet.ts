import { Allowance } from '../allowance';
import { readXml } from '../archive/xml-events';
import { readZipDirectory, type ZipEntry } from '../archive/zip-directory';
import type { DocumentRefusal } from '../contract';
import { mainPartOf } from '../docx/parts';
import { READING_LIMITS, type ReadingLimits } from '../limits';
import { asRefusal, refuse } from '../refusals';
import { readCells, type SheetRow } from './sheet-cells';

/** The first sheet of a workbook. */
export interface SheetReading {
  ok: true;
  rows: SheetRow[];
}

/** More than any list of an office; with fewer bytes than a report may have, for a sheet says much with few. */
const SHEET_LIMITS: Partial<ReadingLimits> = { inflatedBytes: 40 * 1024 * 1024, characters: 2_000_000, parts: 500 };

/** The cells of the first sheet of an .xlsx. A formula is never computed and never believed: its cell says that it has one. */
export const readSheet = (bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): SheetReading | DocumentRefusal => {
  try {
    const allowance = new Allowance({ ...READING_LIMITS, ...SHEET_LIMITS, ...limits });
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('unsupported', '请用 xlsx 文件：可先导出现有名单，在其中修改。');
    const entries = readZipDirectory(bytes, allowance);
    const main = mainPartOf(entries, allowance);
    const book = main === undefined ? undefined : entries.get(main);
    if (!book?.name.endsWith('workbook.xml')) return refuse('unsupported', '这不是 xlsx 文件。');
    const sheet = firstSheet(entries, book, allowance);
    if (!sheet) return refuse('damaged');
    const folder = folderOf(book.name);
    const strings = entries.get(`${folder}sharedStrings.xml`);
    return { ok: true, rows: readCells(sheet, strings ? sharedStrings(strings, allowance) : [], allowance) };
  } catch (error) {
    return asRefusal(error);
  }
};

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const NOTHING = () => undefined;

const firstSheet = (
  entries: ReadonlyMap<string, ZipEntry>,
  book: ZipEntry,
  allowance: Allowance,
): ZipEntry | undefined => {
  let first: string | undefined;
  readXml(book, allowance, {
    open: ({ name, attribute }) => {
      if (name === 'sheet') first ??= attribute('r:id') ?? attribute('id');
    },
    close: NOTHING,
    text: NOTHING,
  });
  const folder = folderOf(book.name);
  const relations = entries.get(`${folder}_rels/${book.name.slice(folder.length)}.rels`);
  let target: string | undefined;
  if (relations) {
    readXml(relations, allowance, {
      open: ({ name, attribute }) => {
        if (name === 'Relationship' && attribute('Id') === first) target = attribute('Target');
      },
      close: NOTHING,
      text: NOTHING,
    });
  }
  if (target === undefined) return undefined;
  return entries.get(target.startsWith('/') ? target.slice(1) : folder + target);
};

/** The strings that the cells share, without the phonetic signs that may stand above them. */
const sharedStrings = (entry: ZipEntry, allowance: Allowance): string[] => {
  const strings: string[] = [];
  let words = '';
  let inText = false;
  let above = 0;
  let length = 0;
  readXml(entry, allowance, {
    open: ({ name }) => {
      if (name === 'si') words = '';
      else if (name === 'rPh') above += 1;
      else if (name === 't') inText = above === 0;
    },
    close: (name) => {
      if (name === 'si') strings.push(words);
      else if (name === 'rPh') above -= 1;
      else if (name === 't') inText = false;
    },
    text: (piece) => {
      if (!inText) return;
      words += piece;
      allowance.checkLength((length += piece.length));
    },
  });
  return strings;
};
