import { compoundFile } from './compound-file';

/** A paragraph of an old Word document with the sign that ends it: \r, or \u0007 for a cell or a row. */
export interface DocParagraph {
  words: string;
  end?: '\r' | '\u0007';
  /** Properties of the paragraph as bytes: code and operand, little end first. */
  properties?: number[];
  /** Its words were deleted while changes were tracked. */
  deleted?: boolean;
}

export interface DocSample {
  paragraphs: DocParagraph[];
  header?: string;
  encrypted?: boolean;
  /** The patterns of one list of Chinese numbers, by level: the digit of a level stands as its code. */
  list?: { format: number; pattern: string }[];
}

const HEAD = 1024;
const PAGE = 512;
const STREAM = 4096;
const PIECE_TABLE = [0x01a2, 0x01a6] as const;

const bytes16 = (words: string): number[] =>
  Array.from({ length: words.length }, (_, at) => [words.charCodeAt(at) & 0xff, words.charCodeAt(at) >>> 8]).flat();

const bytes32 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];

/** The bytes of a document of Word 97: text in one piece of UTF-16, properties in one page for each kind. */
export const doc = ({ paragraphs, header = '', encrypted = false, list = [] }: DocSample): Uint8Array => {
  const runs = paragraphs.map(({ words, end = '\r' }) => `${words}${end}`);
  const body = runs.join('');
  const text = `${body}${header}`;
  const textSize = 2 * text.length;
  const pagesAt = Math.ceil((HEAD + textSize) / PAGE);
  const main = new Uint8Array(Math.max(STREAM, (pagesAt + 2) * PAGE));
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, encrypted ? 0x0300 : 0x0200, true);
  view.setUint32(0x4c, body.length, true);
  view.setUint32(0x54, header.length, true);
  main.set(bytes16(text), HEAD);
  const edges = runs.reduce<number[]>((places, run) => [...places, (places.at(-1) ?? 0) + 2 * run.length], [HEAD]);
  main.set(characterPage(edges, paragraphs), pagesAt * PAGE);
  main.set(paragraphPage(edges, paragraphs), (pagesAt + 1) * PAGE);
  const table = new Uint8Array(STREAM);
  let at = 0;
  const put = (places: readonly [number, number], bytes: readonly number[]): void => {
    table.set(bytes, at);
    view.setUint32(places[0], at, true);
    view.setUint32(places[1], bytes.length, true);
    at += bytes.length;
  };
  const pieces = [...bytes32(0), ...bytes32(text.length), 0, 0, ...bytes32(HEAD), 0, 0];
  put(PIECE_TABLE, [2, ...bytes32(pieces.length), ...pieces]);
  const wholeRange = [...bytes32(HEAD), ...bytes32(HEAD + textSize)];
  put([0xfa, 0xfe], [...wholeRange, ...bytes32(pagesAt)]);
  put([0x102, 0x106], [...wholeRange, ...bytes32(pagesAt + 1)]);
  if (list.length > 0) {
    put([0x2e2, 0x2e6], listTable(list));
    put([0x2ea, 0x2ee], [...bytes32(1), ...bytes32(77), ...Array.from({ length: 12 }, () => 0)]);
  }
  return compoundFile({ WordDocument: main, '1Table': table });
};

const characterPage = (edges: readonly number[], paragraphs: readonly DocParagraph[]): Uint8Array => {
  const page = new Uint8Array(PAGE);
  page.set(edges.flatMap(bytes32));
  const places = 4 * edges.length;
  page.set([3, 0x00, 0x08, 1], 480);
  paragraphs.forEach(({ deleted = false }, index) => (page[places + index] = deleted ? 240 : 0));
  page[PAGE - 1] = paragraphs.length;
  return page;
};

const paragraphPage = (edges: readonly number[], paragraphs: readonly DocParagraph[]): Uint8Array => {
  const page = new Uint8Array(PAGE);
  page.set(edges.flatMap(bytes32));
  const places = 4 * edges.length;
  let at = 508;
  paragraphs.forEach(({ properties = [] }, index) => {
    const size = 2 + properties.length;
    at -= 2 + size + (size % 2);
    page.set([0, Math.ceil(size / 2), 0, 0, ...properties], at);
    page[places + 13 * index] = at / 2;
  });
  page[PAGE - 1] = paragraphs.length;
  return page;
};

const listTable = (levels: readonly { format: number; pattern: string }[]): number[] => {
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
  const all = Array.from({ length: 9 }, (_, index) => levels[index] ?? { format: 0, pattern: '' });
  return [
    ...[1, 0],
    ...[...bytes32(77), ...zeros(24)],
    ...all.flatMap(({ format, pattern }) => [
      ...[...bytes32(1), format, 0, ...zeros(9), 0, ...zeros(12)],
      ...[pattern.length & 0xff, pattern.length >>> 8, ...bytes16(pattern)],
    ]),
  ];
};
