import type { Allowance } from '../allowance';
import { readXml } from '../archive/xml-events';
import type { ZipEntry } from '../archive/zip-directory';

/** The files inside a docx that hold its words. */
export interface DocxParts {
  body: ZipEntry;
  styles: ZipEntry | undefined;
  numbering: ZipEntry | undefined;
  footnotes: ZipEntry | undefined;
  endnotes: ZipEntry | undefined;
  /** Headers and footers. */
  margins: ZipEntry[];
}

const MARGIN = /(?:^|\/)(?:header|footer)\d*\.xml$/u;

type Entries = ReadonlyMap<string, ZipEntry>;

/** The part that an archive of Office begins with: word/document.xml, xl/workbook.xml, …; undefined where it is no such archive. */
export const mainPartOf = (entries: Entries, allowance: Allowance): string | undefined => {
  const relations = relationsOf(entries, '', '', allowance);
  return relations.get('officeDocument') ?? ['word/document.xml'].find((name) => entries.has(name));
};

/** The parts of a docx whose body stands at `main`; undefined where the body is missing. */
export const docxParts = (entries: Entries, main: string, allowance: Allowance): DocxParts | undefined => {
  const body = entries.get(main);
  if (!body) return undefined;
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const relations = relationsOf(entries, folder, main.slice(slash), allowance);
  const part = (kind: string): ZipEntry | undefined =>
    entries.get(relations.get(kind) ?? '') ?? entries.get(`${folder}${kind}.xml`);
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    margins: [...entries.values()].filter(({ name }) => MARGIN.test(name)),
  };
};

/** What a part refers to, by the last word of the kind of relation. */
const relationsOf = (entries: Entries, folder: string, file: string, allowance: Allowance): Map<string, string> => {
  const relations = new Map<string, string>();
  const entry = entries.get(`${folder}_rels/${file}.rels`);
  if (!entry) return relations;
  readXml(entry, allowance, {
    open: ({ name, attribute }) => {
      const target = attribute('Target');
      const kind = attribute('Type')?.split('/').at(-1);
      if (name !== 'Relationship' || target === undefined || kind === undefined) return;
      if (attribute('TargetMode') !== 'External') relations.set(kind, pathOf(folder, target));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
};

const pathOf = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};
