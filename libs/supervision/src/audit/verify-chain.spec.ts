import { createHash, createHmac } from 'node:crypto';
import type { AuditRow } from './audit-row';
import { canonicalRow } from './audit-row';
import type { ChainFaultKind } from './chain-fault';
import { sayFault } from './chain-fault';
import { type ChainHead, readHeads, writeHead } from './chain-head';
import { CHAIN_START, type Digest, type Seal, type SealScheme, sealRows } from './seal';
import { type ChainEvidence, ChainVerification, type SealedLine } from './verify-chain';

const KEY = 'a key that is in no database, and long enough';
const digestOf = (scheme: SealScheme): Digest => {
  const hash = scheme.endsWith('sm3') ? 'sm3' : 'sha256';
  return scheme.startsWith('hmac-')
    ? (text) => createHmac(hash, KEY).update(text).digest('hex')
    : (text) => createHash(hash).update(text).digest('hex');
};

/** The `n`th line of an office that does something every minute. */
const row = (n: number): AuditRow => ({
  id: String(n),
  at: new Date(Date.UTC(2026, 2, 1, 8, n)).toISOString(),
  actorId: '0195a5a0-0000-7000-8000-000000000001',
  actorAccount: 'wang',
  actorRole: 'clerk',
  action: 'draft.accept',
  result: 'done',
  objectType: 'draft',
  objectId: `d-${n}`,
  ip: '10.0.0.7',
  requestId: null,
  facts: `{"version": ${n}}`,
  before: '{"state": "open"}',
  after: '{"state": "accepted"}',
});

const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** A chain over these lines, sealed ten at a time, a minute after the last of them. */
const chainOf = (rows: AuditRow[], scheme: SealScheme = 'sha256'): SealedLine[] => {
  const lines: SealedLine[] = [];
  for (let from = 0; from < rows.length; from += 10) {
    const batch = rows.slice(from, from + 10);
    const sealedAt = later(batch.at(-1)!.at, 1);
    const end = lines.at(-1)?.seal ?? CHAIN_START;
    sealRows(end, batch, { scheme, digest: digestOf(scheme), sealedAt }).forEach((seal, at) =>
      lines.push({ seal, row: batch[at]! }),
    );
  }
  return lines;
};
const thirty = (): SealedLine[] => chainOf(Array.from({ length: 30 }, (_, at) => row(at + 1)));
const headAt = (lines: SealedLine[], seq: number): ChainHead => {
  const { hash, sealedAt } = lines.find(({ seal }) => seal.seq === seq)!.seal;
  return { seq, hash, at: sealedAt };
};

const verify = (lines: SealedLine[], evidence: Partial<ChainEvidence> = {}, unsealed: AuditRow[] = []) => {
  const verification = new ChainVerification({ digestOf, cut: null, heads: [], keyed: false, ...evidence });
  lines.forEach((line) => verification.take(line));
  return verification.finish(unsealed.map(({ id, at }) => ({ entryId: id, at })));
};
const kinds = (lines: SealedLine[], evidence: Partial<ChainEvidence> = {}): [ChainFaultKind, ...unknown[]][] =>
  verify(lines, evidence).faults.map(({ kind, ...fault }) => [
    kind,
    ...Object.entries(fault).flatMap(([name, value]) => (name.endsWith('t') ? [] : [value])),
  ]);
const edit = (lines: SealedLine[], seq: number, change: Partial<AuditRow>): void => {
  const line = lines[seq - 1]!;
  line.row = { ...line.row!, ...change };
};
/** Seals a stretch of lines anew, as whoever owns the tables can. */
const resealed = (lines: SealedLine[], from: number, to = lines.length): void => {
  for (let at = from - 1; at < to; at++) {
    const { seal, row: line } = lines[at]!;
    const { scheme, sealedAt } = seal;
    const end: Pick<Seal, 'seq' | 'hash'> = lines[at - 1]?.seal ?? CHAIN_START;
    lines[at]!.seal = sealRows(end, [line!], { scheme, digest: digestOf(scheme), sealedAt })[0]!;
  }
};

describe('a line of the trail', () => {
  it('has one text, whatever the order in which its columns came', () => {
    const reversed = Object.fromEntries(Object.entries(row(1)).reverse()) as unknown as AuditRow;
    expect(canonicalRow(reversed)).toBe(canonicalRow(row(1)));
    expect(JSON.parse(canonicalRow(row(1)))).toEqual(row(1));
  });

  it('has another text when any column is another', () => {
    const texts = Object.keys(row(1)).map((column) => canonicalRow({ ...row(1), [column]: 'x' }));
    expect(new Set([...texts, canonicalRow(row(1))]).size).toBe(15);
    expect(canonicalRow({ ...row(1), objectId: null })).not.toBe(canonicalRow({ ...row(1), objectId: 'null' }));
  });
});

describe('a hash', () => {
  it('is the standard’s own: SHA-256 of FIPS 180-4, SM3 of GB/T 32905-2016', () => {
    expect(digestOf('sha256')('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digestOf('sm3')('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(digestOf('sm3')('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });
});

describe('a chain that nobody touched', () => {
  it.each<SealScheme>(['sha256', 'sm3', 'hmac-sha256', 'hmac-sm3'])('is whole, sealed with %s', (scheme) => {
    const lines = chainOf(
      Array.from({ length: 30 }, (_, at) => row(at + 1)),
      scheme,
    );
    const heads = [headAt(lines, 10), headAt(lines, 30)];
    expect(verify(lines, { heads, keyed: scheme.startsWith('hmac') })).toEqual({
      whole: true,
      sealed: 30,
      end: heads[1],
      headsAgreed: 2,
      faults: [],
      faultCount: 0,
    });
  });

  it('is whole where it has no line yet, and where its scheme was changed', () => {
    expect(verify([])).toMatchObject({ whole: true, end: null });
    const rows = [1, 2, 3].map(row);
    const first = chainOf(rows);
    const { seal } = first.at(-1)!;
    const keyed = sealRows(seal, [row(4)], { scheme: 'hmac-sm3', digest: digestOf('hmac-sm3'), sealedAt: row(5).at });
    expect(verify([...first, { seal: keyed[0]!, row: row(4) }], { keyed: true }).whole).toBe(true);
  });
});

describe('a chain that somebody touched', () => {
  let lines: SealedLine[];
  beforeEach(() => (lines = thirty()));

  it.each(Object.keys(row(1)).filter((column) => column !== 'id'))('tells of an edit of %s, and where', (column) => {
    edit(lines, 17, { [column]: column === 'at' ? row(16).at : 'x' });
    expect(kinds(lines)).toEqual([['edited', 17, '17']]);
  });

  it('tells of a deleted line, and of a line that is gone with its seal', () => {
    lines[4]!.row = null;
    lines.splice(19, 2);
    expect(kinds(lines)).toEqual([
      ['deleted', 5, '5'],
      ['missing', 20, 21],
    ]);
  });

  it('tells of two lines that were swapped, as one fault', () => {
    const [third, ninth] = [lines[2]!.row!, lines[8]!.row!];
    lines[2]!.row = { ...ninth, id: third.id };
    lines[8]!.row = { ...third, id: ninth.id };
    expect(kinds(lines)).toEqual([['swapped', 3, '3', 9, '9']]);
  });

  it('tells of two seals that were swapped', () => {
    const [third, fourth] = [lines[2]!.seal, lines[3]!.seal];
    lines[2]!.seal = { ...fourth, seq: 3 };
    lines[3]!.seal = { ...third, seq: 4 };
    expect(kinds(lines).map(([kind]) => kind)).toContain('relinked');
  });

  it('tells of a line that was put in later, sealed by the next sealing or not at all', () => {
    const forged = { ...row(31), at: row(12).at };
    expect(kinds(chainOf([...thirty().map((line) => line.row!), forged]))).toEqual([['inserted', 31, '31']]);
    expect(verify(lines, {}, [forged]).faults).toEqual([{ kind: 'unsealed', entryId: '31', at: forged.at }]);
  });

  it('takes no line for put in later that was still being written at the sealing before', () => {
    const slow = { ...row(31), at: later(row(30).at, -1) };
    expect(verify(chainOf([...lines.map((line) => line.row!), slow])).whole).toBe(true);
  });

  it('tells of an edit with a new hash of its own, within one line', () => {
    edit(lines, 17, { facts: '{"version": 99}' });
    resealed(lines, 17, 17);
    expect(kinds(lines)).toEqual([['relinked', 18, '18']]);
  });

  it('tells of a cut tail by a head from outside only', () => {
    const heads = [headAt(lines, 10), headAt(lines, 30)];
    lines.splice(24);
    expect(verify(lines, { heads: heads.slice(0, 1) }).whole).toBe(true);
    expect(kinds(lines, { heads })).toEqual([['tail_cut', 25, 30]]);
  });

  it('tells of a chain that was rewritten by a head from outside only, and between which seals', () => {
    const heads = [headAt(lines, 10), headAt(lines, 20), headAt(lines, 30)];
    edit(lines, 17, { facts: '{"version": 99}' });
    resealed(lines, 17);
    expect(verify(lines).whole).toBe(true);
    expect(kinds(lines, { heads })).toEqual([['rewritten', 11, 20]]);
  });

  it('tells of a chain that was rewritten without the key, even without a head', () => {
    const keyed = chainOf(
      lines.map((line) => line.row!),
      'hmac-sha256',
    );
    edit(keyed, 17, { facts: '{"version": 99}' });
    for (const line of keyed.slice(16)) line.seal = { ...line.seal, scheme: 'sha256' };
    resealed(keyed, 17);
    expect(kinds(keyed, { keyed: true })).toEqual([
      ['weakened', 17, '17'],
      ['weakened', 30, '30'],
    ]);
  });

  it('lists a thousand faults and counts the others', () => {
    const many = chainOf(Array.from({ length: 1200 }, (_, at) => row(at + 1)));
    many.forEach((line) => (line.row = null));
    const { faults, faultCount } = verify(many);
    expect([faults.length, faultCount]).toEqual([1000, 1200]);
  });

  it('says each fault in a sentence', () => {
    edit(lines, 17, { ip: '10.0.0.8' });
    expect(verify(lines).faults.map(sayFault)).toEqual(['被改：第 17 号封存的记录（编号 17）与封存时不同']);
  });
});

describe('a chain that was purged', () => {
  const cutAt = '2026-12-01T00:00:00.000Z';
  const purge = (hash: string): AuditRow => ({ ...row(31), action: 'audit.purge', facts: `{"hash": "${hash}"}` });
  const purged = (seq: number) => {
    const { hash } = thirty()[seq - 1]!.seal;
    const lines = chainOf([...thirty().map((line) => line.row!), purge(hash)]);
    return { lines: lines.slice(seq), cut: { seq, hash, cutAt }, before: lines };
  };

  it('is whole from the cut on, where a sealed line tells of the purge', () => {
    const { lines, cut } = purged(12);
    expect(verify(lines, { cut })).toMatchObject({ whole: true, sealed: 19 });
  });

  it('tells of lines that are gone without a purge, and of one that no line tells of', () => {
    const { lines, cut } = purged(12);
    expect(kinds(lines)).toEqual([['missing', 1, 12]]);
    expect(kinds(lines.slice(0, -1), { cut })).toEqual([['cut_forged', 12]]);
    expect(kinds(lines, { cut: { ...cut, hash: 'f'.repeat(64) } }).map(([kind]) => kind)).toEqual([
      'relinked',
      'cut_forged',
    ]);
  });

  it('tells of lines that were purged too early, by a head from outside', () => {
    const { lines, cut, before } = purged(12);
    const young = { ...headAt(before, 10), at: '2026-08-01T00:00:00.000Z' };
    const old = headAt(before, 10);
    expect(kinds(lines, { cut, heads: [young] })).toEqual([['cut_early', 12]]);
    expect(verify(lines, { cut, heads: [old] }).whole).toBe(true);
  });
});

describe('heads from outside', () => {
  it('are read back from a file, a mail that quotes them, and nothing else', () => {
    const head = headAt(thirty(), 10);
    expect(readHeads(`${writeHead(head)}\n${writeHead(head)}\n`)).toEqual([head, head]);
    expect(readHeads(`督办链头：\n> ${writeHead(head)}\n--\n`)).toEqual([head]);
    expect(readHeads('{"seq":1,"hash":"x","at":"2026-01-01"} {"hash":1} {"seq":0}')).toEqual([]);
  });
});
