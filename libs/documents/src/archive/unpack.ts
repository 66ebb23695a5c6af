import { Inflate } from 'fflate';
import type { Allowance } from '../allowance';
import { refuse } from '../refusals';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

// Deflate makes at most 1032 bytes of one: so much comes out at once before the count is looked at.
const STEP = 4096;

/** Unpacks an entry to nowhere: counts what comes out and compares its checksum, before anybody works on it. */
export const checkEntry = (entry: ZipEntry, allowance: Allowance): void => {
  allowance.checkInflated(entry.declaredSize, entry.packed.length);
  let length = 0;
  let sum = 0;
  unpack(entry, (piece) => {
    allowance.addInflated(piece.length, entry.packed.length, length);
    length += piece.length;
    sum = crc32(piece, sum);
  });
  if (sum !== entry.crc) refuse('damaged');
};

/** Unpacks an entry piece by piece; nothing of it is kept. */
export const unpack = ({ method, packed }: ZipEntry, take: (piece: Uint8Array) => void): void => {
  if (method === 0) inSteps(packed, take);
  else if (method === 8) inflate(packed, take);
  else refuse('damaged');
};

const inSteps = (bytes: Uint8Array, take: (piece: Uint8Array, last: boolean) => void): void => {
  for (let at = 0; at < bytes.length; at += STEP) take(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
};

const inflate = (packed: Uint8Array, take: (piece: Uint8Array) => void): void => {
  const stream = new Inflate((piece) => take(piece));
  inSteps(packed, (piece, last) => stream.push(piece, last));
};
