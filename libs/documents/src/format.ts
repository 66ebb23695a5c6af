import { findAscii, startsWith } from './bytes';

/** Kinds of files as their first bytes tell them. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | ImageKind | 'other';
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'webp';

const SIGNS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0]],
  ['tiff', [0x4d, 0x4d, 0, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

// A PDF may have a mail's head before its own (ISO 32000, annex H: within the first 1024 bytes).
const PDF_HEAD = 1024;

/** What a file is by its first bytes. Names lie: a picture called .docx is a picture. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  const found = SIGNS.find(([kind, sign]) => startsWith(bytes, sign) && (kind !== 'bmp' || isBitmap(bytes)));
  if (found) return found[0];
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && findAscii(bytes, 'WEBP', 8, 12) === 8) return 'webp';
  return findAscii(bytes, '%PDF-', 0, PDF_HEAD) === -1 ? 'other' : 'pdf';
};

// «BM» may also begin a text: a bitmap has four reserved zero bytes.
const isBitmap = (bytes: Uint8Array): boolean => [6, 7, 8, 9].every((at) => bytes[at] === 0);
