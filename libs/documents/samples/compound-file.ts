const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;

/** The bytes of an OLE2 file with these streams at its top, each of 4096 bytes at least. */
export const compoundFile = (streams: Record<string, Uint8Array>): Uint8Array => {
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const sizes = names.map((name) => Math.ceil((streams[name]?.length ?? 0) / SECTOR));
  const total = 1 + directorySectors + sizes.reduce((sum, size) => sum + size, 0);
  if (total > 128) throw new Error('a sample has one sector for its table');
  const file = new Uint8Array((total + 1) * SECTOR);
  const view = new DataView(file.buffer);
  writeHead(file, view);
  const table = Array.from({ length: 128 }, () => FREE);
  const link = (first: number, count: number): void => {
    for (let at = first; at < first + count; at += 1) table[at] = at === first + count - 1 ? END : at + 1;
  };
  table[0] = TABLE;
  link(1, directorySectors);
  let next = 1 + directorySectors;
  writeEntry(view, 0, {
    name: 'Root Entry',
    kind: 5,
    right: FREE,
    child: names.length > 0 ? 1 : FREE,
    start: END,
    size: 0,
  });
  names.forEach((name, index) => {
    const bytes = streams[name] ?? new Uint8Array();
    const right = index + 2 <= names.length ? index + 2 : FREE;
    writeEntry(view, index + 1, { name, kind: 2, right, child: FREE, start: next, size: bytes.length });
    link(next, sizes[index] ?? 0);
    file.set(bytes, (next + 1) * SECTOR);
    next += sizes[index] ?? 0;
  });
  table.forEach((value, index) => view.setUint32(SECTOR + 4 * index, value, true));
  return file;
};

const writeHead = (file: Uint8Array, view: DataView): void => {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + 4 * index, index === 0 ? 0 : FREE, true);
};

interface Entry {
  name: string;
  kind: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const writeEntry = (view: DataView, index: number, { name, kind, right, child, start, size }: Entry): void => {
  // The directory begins in sector 1, behind the head and the table.
  const at = 2 * SECTOR + 128 * index;
  [...name].forEach((letter, letterAt) => view.setUint16(at + 2 * letterAt, letter.charCodeAt(0), true));
  view.setUint16(at + 64, 2 * (name.length + 1), true);
  view.setUint8(at + 66, kind);
  view.setUint32(at + 68, FREE, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
};
