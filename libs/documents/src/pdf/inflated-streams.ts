import { Unzlib } from 'fflate';
import type { Allowance } from '../allowance';
import { findAscii } from '../bytes';
import { ReadingRefused, refuse } from '../refusals';

const STEP = 4096;
const DICTIONARY = 2048;
const DEEPEST = 3;
const WRAPPED = /ASCII(?:85|Hex)Decode|\/A(?:85|Hx)\b|\/[^\s/#]*#[\da-f]{2}/iu;
const PACKED = /FlateDecode|LZWDecode|\/Fl\b|\/LZW\b/u;

/**
 * Unpacks every stream of a PDF to nowhere and counts, before the reader of PDF would unpack it to memory. The data of a
 * picture is not read later, and a white page packs to a thousandth: pictures count one by one, without a ratio.
 */
export const checkInflatedStreams = (bytes: Uint8Array, allowance: Allowance): void => {
  const ascii = new TextDecoder('latin1');
  for (let at = findAscii(bytes, 'stream'); at !== -1; at = findAscii(bytes, 'stream', at + 6)) {
    if (bytes[at - 1] === 0x64) continue; // endstream
    const dictionary = ascii.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const own = dictionary.slice(dictionary.lastIndexOf('obj') + 1);
    if (WRAPPED.test(own) && PACKED.test(own))
      refuse('unsafe', '文件里有不常见的多重压缩，已停止读取。请用办公软件另存后再导入。');
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    const end = findAscii(bytes, 'endstream', start);
    const packed = bytes.subarray(start, end === -1 ? bytes.length : end);
    const isPicture = /\/Subtype\s*\/Image\b/u.test(own);
    if (isZlib(packed)) countInflated(packed, allowance, isPicture);
    if (end !== -1) at = end + 3;
  }
};

/** The sign of zlib (RFC 1950): method 8, and a check that the first two bytes are a multiple of 31. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;

const countInflated = (packed: Uint8Array, allowance: Allowance, alone: boolean): void => {
  let length = 0;
  const count = (piece: Uint8Array): void => {
    length += piece.length;
    if (!alone) return void allowance.addInflated(piece.length, packed.length, length - piece.length);
    if (length > allowance.limits.inflatedBytes) refuse('inflated_too_large');
    allowance.checkTime();
  };
  try {
    pushInSteps(inflater(count, DEEPEST), packed);
  } catch (error) {
    // A broken stream ends here; the reader of PDF takes what came before.
    if (error instanceof ReadingRefused) throw error;
  }
};

/** A little at a time: the count is looked at between two steps. */
const pushInSteps = (stream: Unzlib, packed: Uint8Array): void => {
  for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), false);
};

/** Unpacks; what comes out packed again is unpacked as well. */
const inflater = (count: (piece: Uint8Array) => void, deeper: number): Unzlib => {
  let inner: Unzlib | undefined;
  let begun = false;
  return new Unzlib((piece) => {
    count(piece);
    if (!begun && piece.length > 1) {
      begun = true;
      if (deeper > 0 && isZlib(piece)) inner = inflater(count, deeper - 1);
    }
    if (inner) pushInSteps(inner, piece);
  });
};
