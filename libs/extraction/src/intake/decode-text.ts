import { holdsControlCharacters, looksLikeBig5, looksLikeGb18030, startsLikeBinaryFile } from './byte-signs';
import { holdsSomethingToSee, isChinesePaper, isGarbled, looksLikeChinesePaper } from './readable-text';

/** The encodings that a text may be in; a caller may insist on one of them. */
export const TEXT_ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface DecodedText {
  ok: true;
  /** Without the byte order mark; nothing else is changed. */
  text: string;
  encoding: TextEncoding;
}

/** Why bytes are no readable text: nothing in them, another kind of file, or in an encoding that cannot be told. */
export interface DecodingRefusal {
  ok: false;
  reason: 'empty' | 'binary' | 'encoding_unknown';
  /** The encoding that the bytes seem to have, where the caller insisted on another. */
  seems?: TextEncoding;
}

/**
 * Bytes as text. Without `encoding`: the byte order mark decides, else the first that they read well in of UTF-8, GB18030,
 * Big5 and UTF-16; never with replacement characters. An encoding that the caller insists on is refused where the bytes show that they have another.
 */
export const decodeText = (bytes: Uint8Array, encoding?: TextEncoding): DecodedText | DecodingRefusal => {
  if (bytes.length === 0) return refuse('empty');
  if (startsLikeBinaryFile(bytes)) return refuse('binary');
  if (encoding !== undefined && isOfAnother(bytes, encoding)) return refuseForced(bytes, encoding);
  const found = encoding ?? encodingByMark(bytes) ?? encodingByContent(bytes);
  if (found === undefined) return refuse(bytes.includes(0) ? 'binary' : 'encoding_unknown');
  const text = decode(bytes, found);
  if (text === undefined) return refuse('encoding_unknown');
  if (holdsControlCharacters(text)) return refuse('binary');
  if (!holdsSomethingToSee(text)) return refuse('empty');
  return { ok: true, text, encoding: found };
};

const refuse = (reason: DecodingRefusal['reason']): DecodingRefusal => ({ ok: false, reason });

const refuseForced = (bytes: Uint8Array, forced: TextEncoding): DecodingRefusal => {
  const seems = seemingEncoding(bytes);
  return { ...refuse('encoding_unknown'), ...(seems === undefined || seems === forced ? {} : { seems }) };
};

/** The bytes cannot be in this encoding, or would say nothing in it. */
const isOfAnother = (bytes: Uint8Array, forced: TextEncoding): boolean => {
  const mark = encodingByMark(bytes);
  if (mark !== undefined) return mark !== forced;
  const text = decode(bytes, forced);
  if (text === undefined) return true;
  if (forced === 'utf-8') return false;
  // Other encodings hardly ever make valid UTF-8 by chance. UTF-16 has a zero byte in each line break and digit.
  const plain = decode(bytes, 'utf-8');
  if (plain !== undefined && !bytes.includes(0)) return forced !== 'gb18030' || plain.length < bytes.length;
  return isGarbled(text) || (!looksLikeChinesePaper(text) && seemingEncoding(bytes) !== undefined);
};

/** What the bytes themselves say, UTF-16 of a few words included: where somebody names an encoding, less is proof against it. */
const seemingEncoding = (bytes: Uint8Array): TextEncoding | undefined =>
  encodingByMark(bytes) ??
  encodingByContent(bytes) ??
  (bytes.includes(0) ? UTF_16.find((one) => readsWell(decode(bytes, one))) : undefined);

const readsWell = (text: string | undefined): boolean =>
  text !== undefined && !holdsControlCharacters(text) && !isGarbled(text) && looksLikeChinesePaper(text);

const encodingByMark = ([first, second, third]: Uint8Array): TextEncoding | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
};

const encodingByContent = (bytes: Uint8Array): TextEncoding | undefined => {
  // GB18030 decodes Big5 and Shift_JIS without an error, so it is also judged by the bytes that Chinese text has.
  if (!bytes.includes(0)) {
    if (decode(bytes, 'utf-8') !== undefined) return 'utf-8';
    if (looksLikeGb18030(bytes) && decode(bytes, 'gb18030') !== undefined) return 'gb18030';
    if (looksLikeBig5(bytes) && readsWell(decode(bytes, 'big5'))) return 'big5';
  }
  const fitting = UTF_16.filter((one) => isPaper(decode(bytes, one)));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const UTF_16 = ['utf-16le', 'utf-16be'] as const;

const isPaper = (text: string | undefined): boolean =>
  text !== undefined && !holdsControlCharacters(text) && isChinesePaper(text);

const decode = (bytes: Uint8Array, encoding: TextEncoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
