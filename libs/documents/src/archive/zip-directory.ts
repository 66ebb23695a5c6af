import type { Allowance } from '../allowance';
import { refuse } from '../refusals';

/** A file inside an archive, still packed. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** How many bytes come out, as the archive says; it may lie. */
  declaredSize: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** The entries of a zip by name, from its directory at the end; nothing is unpacked. Refuses what is broken or encrypted. */
export const readZipDirectory = (bytes: Uint8Array, allowance: Allowance): ReadonlyMap<string, ZipEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > allowance.limits.parts) refuse('too_many_parts');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return refuse('damaged');
    if (view.getUint16(at + 8, true) & ENCRYPTED) refuse('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      declaredSize: view.getUint32(at + 24, true),
      packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuse('damaged');
};

const packedBytes = (bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array => {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return refuse('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) return refuse('damaged');
  return bytes.subarray(start, start + size);
};
