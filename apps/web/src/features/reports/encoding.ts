import type { Encoding } from './report';

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
const NAMES: ReadonlySet<string> = new Set(ENCODINGS);

/** A page of the web may have been in another one than those that a text can be read in. */
export const isKnownEncoding = (name: string): name is Encoding => NAMES.has(name);

const SAMPLE_BYTES = 64 * 1024;

export interface Look {
  /** Undefined where no encoding fits. */
  encoding: Encoding | undefined;
  /** Bytes that no text has were found. */
  binary: boolean;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

const fits = (bytes: Uint8Array, encoding: Encoding, whole: boolean): boolean => {
  try {
    // A sample may end inside a character: `stream` forgives that and nothing else.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
};

// As the server tells them apart: by the share of everyday characters, for most bytes are something in each encoding.
const share = (all: number, some: number): number => (all === 0 ? 0 : some / all);

const everydayPairs = (bytes: Uint8Array, isEveryday: (lead: number, trail: number) => boolean): number => {
  let [pairs, everyday] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    if (lead < 0x81) continue;
    pairs += 1;
    if (isEveryday(lead, trail)) everyday += 1;
    // GB18030 has characters of four bytes.
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return share(pairs, everyday);
};

const LOOKS_LIKE: Partial<Record<Encoding, (bytes: Uint8Array) => boolean>> = {
  gb18030: (bytes) => everydayPairs(bytes, (lead, trail) => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) >= 0.75,
  big5: (bytes) => everydayPairs(bytes, (lead) => lead >= 0xa1 && lead <= 0xc6) >= 0.9,
};

const OF_PAPER = /[\u4E00-\u9FFF\t\n\r\u0020-\u007E\u00A0·\u2010-\u2026\u3000-\u303F\uFF00-\uFFEF]/u;
const isPaper = (text: string): boolean => {
  const characters = [...text];
  const fitting = characters.filter((character) => OF_PAPER.test(character)).length;
  return /[。，、；：\n]/u.test(text) && !hasControls(text) && share(characters.length, fitting) >= 0.9;
};

const LOWEST_OF_TEXT = '\t';
const hasControls = (text: string): boolean => [...text].some((character) => character < LOWEST_OF_TEXT);

/** A first look at the bytes of a file, for the preview; the server looks again and decides. */
export const lookAt = (bytes: Uint8Array, whole: boolean): Look => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', binary: false };
  // UTF-32, which the server does not read.
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return { encoding: undefined, binary: true };
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', binary: false };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', binary: false };
  const hasZero = bytes.includes(0);
  const single = hasZero
    ? undefined
    : SINGLE.find((name) => fits(bytes, name, whole) && (LOOKS_LIKE[name]?.(bytes) ?? true));
  if (single) return { encoding: single, binary: false };
  const wide = WIDE.filter((name) => fits(bytes, name, whole) && isPaper(decode(bytes, name)));
  return wide.length === 1 ? { encoding: wide[0], binary: false } : { encoding: undefined, binary: hasZero };
};

const SINGLE = ['utf-8', 'gb18030', 'big5'] as const;
const WIDE = ['utf-16le', 'utf-16be'] as const;

/** The text of some bytes; what does not fit the encoding shows as �. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** The beginning of a file, and whether that is all of it. */
export const beginningOf = async (file: File): Promise<{ bytes: Uint8Array; whole: boolean }> => ({
  bytes: new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer()),
  whole: file.size <= SAMPLE_BYTES,
});
