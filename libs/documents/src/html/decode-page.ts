import { decodeText, type TextEncoding } from '@duban/extraction';
import { refuse } from '../refusals';

const HEAD = 4096;
const CHARSET = /charset\s*=\s*["']?(?<name>[\w-]+)/iu;

/** The source of a page: decoded like plain text; where that cannot tell, as the page says of itself (Big5, for one). */
export const decodePage = (bytes: Uint8Array, encoding?: TextEncoding): { html: string; encoding: string } => {
  const decoded = decodeText(bytes, encoding);
  if (decoded.ok) return { html: decoded.text, encoding: decoded.encoding };
  if (decoded.reason === 'empty') return refuse('empty');
  const named = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.groups?.name;
  if (named === undefined) return refuse('encoding_unknown');
  try {
    const decoder = new TextDecoder(named, { fatal: true });
    return { html: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return refuse('encoding_unknown');
  }
};

const TAG = /<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|span|section|article|!--)[\s>]/iu;

/** The bytes are a page: they begin with a tag, and a tag of pages stands near. */
export const looksLikePage = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*</u.test(head) && TAG.test(head);
};
