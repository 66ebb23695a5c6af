import { refuse } from '../refusals';

const HEADER = 512;
const ENTRY = 128;
const FREE_FROM = 0xfffffff0;
const NONE = 0xffffffff;
const DIRECT_TABLES = 109;
const MOST_ENTRIES = 20_000;

interface Entry {
  name: string;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** Reads a file of the kind OLE2 (MS-CFB): gives the streams that stand at its top, by name. Chains that go in circles end. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: number[];
  private readonly smallTable: number[];
  private readonly smallBytes: Uint8Array;
  private readonly smallLimit: number;
  private readonly entries: ReadonlyMap<string, Entry>;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) refuse('damaged');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) refuse('damaged');
    this.sectorSize = 1 << shift;
    this.smallLimit = this.view.getUint32(56, true);
    this.table = this.readTable();
    this.smallTable = this.numbersOf(this.chain(this.view.getUint32(60, true)));
    const directory = this.readEntries();
    const [root] = directory;
    this.smallBytes = root ? this.chain(root.start).subarray(0, root.size) : new Uint8Array();
    this.entries = topEntries(directory);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a stream; undefined where there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    const whole = entry.size < this.smallLimit ? this.smallChain(entry.start) : this.chain(entry.start);
    return whole.subarray(0, entry.size);
  }

  private sector(index: number): Uint8Array | undefined {
    const start = (index + 1) * this.sectorSize;
    return start < this.bytes.length ? this.bytes.subarray(start, start + this.sectorSize) : undefined;
  }

  private chain(start: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    for (let at = start; at < FREE_FROM && sectors.length <= this.table.length; at = this.table[at] ?? NONE) {
      const sector = this.sector(at);
      if (!sector) break;
      sectors.push(sector);
    }
    return joined(sectors);
  }

  private smallChain(start: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    for (let at = start; at < FREE_FROM && sectors.length <= this.smallTable.length; at = this.smallTable[at] ?? NONE) {
      sectors.push(this.smallBytes.subarray(at * 64, at * 64 + 64));
    }
    return joined(sectors);
  }

  private readTable(): number[] {
    const sectors = Array.from({ length: DIRECT_TABLES }, (_, index) => this.view.getUint32(76 + 4 * index, true));
    const seen = new Set<number>();
    for (let at = this.view.getUint32(68, true); at < FREE_FROM && !seen.has(at);) {
      seen.add(at);
      const more = this.numbersOf(this.sector(at) ?? new Uint8Array());
      at = more.pop() ?? NONE;
      sectors.push(...more);
    }
    return sectors
      .filter((index) => index < FREE_FROM)
      .flatMap((index) => this.numbersOf(this.sector(index) ?? new Uint8Array()));
  }

  private numbersOf(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(4 * index, true));
  }

  private readEntries(): Entry[] {
    const bytes = this.chain(this.view.getUint32(48, true));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = Math.min(MOST_ENTRIES, Math.floor(bytes.length / ENTRY));
    return Array.from({ length: count }, (_, index) => {
      const at = index * ENTRY;
      const nameLength = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
      return {
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength)),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }
}

/** The entries directly below the root: a document embedded in this one has streams of the same names further down. */
const topEntries = (directory: readonly Entry[]): Map<string, Entry> => {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [directory[0]?.child ?? NONE];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = directory[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    found.set(entry.name, entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
