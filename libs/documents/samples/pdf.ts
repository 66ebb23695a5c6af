import { zlibSync } from 'fflate';

/** Words on a page: x and y in points, y upwards from the bottom, as PDF counts. */
export interface PlacedWords {
  x: number;
  y: number;
  words: string;
  size?: number;
  /** Written at 45 degrees, as a watermark. */
  turned?: boolean;
}

export interface PdfSample {
  pages: PlacedWords[][];
  /** Further streams, as they stand in the file, with the words of their dictionary. */
  streams?: { dictionary: string; data: Uint8Array }[];
  /** The entry /Encrypt of the trailer. */
  encrypt?: string;
}

const latin = (words: string): Uint8Array => Uint8Array.from([...words].map((letter) => letter.charCodeAt(0)));

const hex = (words: string): string =>
  Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join('');

const content = (page: readonly PlacedWords[]): string =>
  page
    .map(({ x, y, words, size = 16, turned = false }) => {
      const matrix = turned ? `0.7 0.7 -0.7 0.7 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
      return `BT /F1 ${size} Tf ${matrix} Tm <${hex(words)}> Tj ET`;
    })
    .join('\n');

/** The bytes of a PDF (A4) in a Chinese font that is not embedded: its letters are UTF-16 (UniGB-UTF16-H). */
export const pdf = ({ pages, streams = [], encrypt }: PdfSample): Uint8Array => {
  const objects: (Uint8Array | string)[] = [];
  const add = (object: Uint8Array | string): number => objects.push(object);
  const stream = (dictionary: string, data: Uint8Array): Uint8Array =>
    joined([latin(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, latin('\nendstream')]);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const tree = add('');
  const shape = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${shape} 0 R >>`,
  );
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [${descendant} 0 R] >>`,
  );
  const kids = pages.map((page) => {
    const words = add(stream('/Filter /FlateDecode', zlibSync(latin(content(page)))));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${words} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  for (const { dictionary, data } of streams) add(stream(dictionary, data));
  return assemble(objects, encrypt === undefined ? '' : `/Encrypt ${encrypt} /ID [<00> <00>]`);
};

const assemble = (objects: readonly (Uint8Array | string)[], trailer: string): Uint8Array => {
  const parts: Uint8Array[] = [latin('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const write = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const places = objects.map((object, index) => {
    const place = length;
    write(latin(`${index + 1} 0 obj\n`));
    write(typeof object === 'string' ? latin(object) : object);
    write(latin('\nendobj\n'));
    return place;
  });
  const start = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  write(latin(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n`));
  write(latin(`startxref\n${start}\n%%EOF\n`));
  return joined(parts);
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
