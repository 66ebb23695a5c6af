import type { DocumentFormat } from '@duban/documents';

/** What was handed in, byte for byte, and what is known of it. */
export interface OriginalFile {
  bytes: Buffer;
  /** Null where it was pasted. */
  fileName: string | null;
  format: DocumentFormat;
  mediaType: string;
  encoding: string | null;
}

interface Kind {
  mediaType: string;
  /** Endings that a name of such a file may have; the first is given to a name that has none of them. */
  endings: readonly [string, ...string[]];
}

const KINDS: Readonly<Record<DocumentFormat, Kind>> = {
  text: { mediaType: 'text/plain', endings: ['txt', 'md'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx', 'wps'],
  },
  doc: { mediaType: 'application/msword', endings: ['doc', 'wps'] },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  html: { mediaType: 'text/html', endings: ['html', 'htm', 'xhtml'] },
  image: {
    mediaType: 'application/octet-stream',
    endings: ['img', 'png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp'],
  },
};

const endingOf = (name: string): string => /\.(?<ending>[a-z]+)$/iu.exec(name)?.groups?.ending?.toLowerCase() ?? '';

/** The media type of a file, told by what its bytes are; what the sender said of it is not believed. */
export const mediaTypeOf = (format: DocumentFormat, fileName: string | null): string =>
  format === 'text' && endingOf(fileName ?? '') === 'md' ? 'text/markdown' : KINDS[format].mediaType;

/** The value of Content-Type for a download. */
export const servedAs = ({ mediaType, encoding }: OriginalFile): string =>
  encoding === null ? mediaType : `${mediaType}; charset=${encoding}`;

// What file systems of Windows take for something else than a name.
const FORBIDDEN = /[<>:"/\\|?*]/gu;

/** The name under which it is saved: with an ending that tells the truth, so that a text called .exe does not stay one. */
export const savedName = ({ fileName, format }: Pick<OriginalFile, 'fileName' | 'format'>): string => {
  const name = (fileName ?? '报告原文').replace(FORBIDDEN, '_').replace(/^[. ]+/u, '');
  const { endings } = KINDS[format];
  return endings.includes(endingOf(name)) ? name : `${name}.${endings[0]}`;
};

// encodeURIComponent leaves four signs that RFC 8187 does not allow in a value.
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The value of Content-Disposition: to be saved, never shown; a plain name for old programs, then the true one (RFC 6266). */
export const savedAs = (file: Pick<OriginalFile, 'fileName' | 'format'>): string =>
  `attachment; filename="report.${KINDS[file.format].endings[0]}"; filename*=UTF-8''${encoded(savedName(file))}`;
