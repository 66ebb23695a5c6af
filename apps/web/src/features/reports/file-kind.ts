import type { ReportSummary } from './report';

/** What a file seems to be; the server looks at all of it and decides. */
export type FileKind = ReportSummary['format'] | 'unknown';

/** What the picker offers. Whatever else is dropped is sent all the same, and refused with a sentence. */
export const ACCEPTED = '.docx,.doc,.wps,.pdf,.html,.htm,.md,.txt,text/plain,text/html,application/pdf';

/** The server takes no larger file; said before it is sent. */
export const FILE_BYTES = 20 * 1024 * 1024;

const SIGNS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['docx', [0x50, 0x4b, 3, 4]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** Tells a file by its first bytes, a page of the web by its name; `binary` says that the bytes are no text. */
export const kindOf = (name: string, bytes: Uint8Array, binary: boolean): FileKind => {
  const found = SIGNS.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte));
  if (found) return found[0];
  if (binary) return 'unknown';
  return /\.x?html?$/iu.test(name) ? 'html' : 'text';
};
