import { Inflate } from 'fflate';
import type { Allowance } from '../allowance';
import { refuse } from '../refusals';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

// Deflate makes at most 1032 bytes of one: so much comes out at once before the count is looked at.
const STEP = 4096;

/** Unpacks an entry piece by piece into `take`; what is too large ends while it is being unpacked. */
export const unpack = (
  { method, packed, crc }: ZipEntry,
  allowance: Allowance,
  take: (piece: Uint8Array) => void,
): void => {
  let length = 0;
  let sum = 0;
  const count = (piece: Uint8Array): void => {
    allowance.addInflated(piece.length, packed.length, length);
    length += piece.length;
    sum = crc32(piece, sum);
    take(piece);
  };
  if (method === 0) inSteps(packed, count);
  else if (method === 8) inflate(packed, count);
  else refuse('damaged');
  if (sum !== crc) refuse('damaged');
};

const inSteps = (bytes: Uint8Array, take: (piece: Uint8Array, last: boolean) => void): void => {
  for (let at = 0; at < bytes.length; at += STEP) take(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
};

const inflate = (packed: Uint8Array, take: (piece: Uint8Array) => void): void => {
  const stream = new Inflate((piece) => take(piece));
  inSteps(packed, (piece, last) => stream.push(piece, last));
};
