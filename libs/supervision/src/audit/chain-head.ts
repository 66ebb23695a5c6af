/** 链头: where the chain stood at a time. Kept outside the database, it tells a chain that was cut or rewritten since. */
export interface ChainHead {
  seq: number;
  hash: string;
  /** ISO 8601 in UTC. */
  at: string;
}

const HEX = /^[0-9a-f]{64}$/u;

/** A head as one line of JSON: what stands in the file, in the mail and in the message to a second system. */
export const writeHead = ({ seq, hash, at }: ChainHead): string => JSON.stringify({ seq, hash, at });

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Reads one line; null where it is no head. */
const readHead = (line: string): ChainHead | null => {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) return null;
  const { seq, hash, at } = value as Record<string, unknown>;
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return null;
  if (typeof hash !== 'string' || !HEX.test(hash) || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
    return null;
  return { seq, hash, at };
};

// A mail may fold, quote or indent the line.
const HEAD_IN_TEXT = /\{[^{}]*"hash"[^{}]*\}/gu;

/** Every head that stands in a text: a file of heads, or mails saved with whatever stands around them. */
export const readHeads = (text: string): ChainHead[] =>
  [...text.matchAll(HEAD_IN_TEXT)].flatMap(([line]) => readHead(line.replace(/[\r\n>]/gu, '')) ?? []);
