import { createHash } from 'node:crypto';

/**
 * Knows a text again in another file: SHA-256, in hex, of the decoded text with plain line breaks and none at its end.
 * The migration that added it to the stored reports says the same in SQL.
 */
export const textHashOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '')).digest('hex');
