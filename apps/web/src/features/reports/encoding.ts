import type { Encoding } from './report';

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
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

// Western punctuation, digits and line ends have a zero byte in UTF-16, on the side that tells the byte order.
const zeroSide = (bytes: Uint8Array): Encoding | undefined => {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > 0 && even * 10 < odd) return 'utf-16le';
  if (even > 0 && odd * 10 < even) return 'utf-16be';
  return undefined;
};

const LOWEST_OF_TEXT = '\t';
const hasControls = (text: string): boolean => [...text].some((character) => character < LOWEST_OF_TEXT);

/** A first look at the bytes of a file, for the preview; the server looks again and decides. */
export const lookAt = (bytes: Uint8Array, whole: boolean): Look => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', binary: false };
  if (startsWith(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', binary: false };
  if (startsWith(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', binary: false };
  if (bytes.includes(0)) {
    const encoding = zeroSide(bytes);
    const sound = encoding !== undefined && fits(bytes, encoding, whole) && !hasControls(decode(bytes, encoding));
    return sound ? { encoding, binary: false } : { encoding: undefined, binary: true };
  }
  return { encoding: (['utf-8', 'gb18030'] as const).find((name) => fits(bytes, name, whole)), binary: false };
};

/** The text of some bytes; what does not fit the encoding shows as �. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** The beginning of a file, and whether that is all of it. */
export const beginningOf = async (file: File): Promise<{ bytes: Uint8Array; whole: boolean }> => ({
  bytes: new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer()),
  whole: file.size <= SAMPLE_BYTES,
});
