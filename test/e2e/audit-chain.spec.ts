import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type ChainHead, sealRows } from '@duban/supervision';
import { Client } from 'pg';
import { ChainRepository } from '../../apps/api/src/audit/chain/chain.repository';
import { type AuditedOffice, headsIn, openAuditedOffice } from './office/audited-office';

const DENIED = '42501';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the chain of the trail', () => {
  let trail: AuditedOffice;
  let mailed: ChainHead[];
  const WHOLE = '结论：完整，没有发现改动。';
  const found = (report: string) => report.match(/^ {2}\d+\. .*$/gmu)?.map((line) => line.trim()) ?? [];
  const last = async () =>
    Number((await trail.owner.query<{ n: string }>('select max(seq) as n from audit_seal')).rows[0]!.n);

  beforeAll(async () => {
    trail = await openAuditedOffice();
    await trail.work(13);
    await trail.seal();
    mailed = headsIn(trail.headFile);
    await trail.remember();
  });
  afterEach(() => trail.restore());
  afterAll(() => trail.close());

  /** Reseals everything from a seal on, as an owner with a program of his own would: a whole chain that is consistent. */
  const rewriteFrom = async (seq: number): Promise<void> => {
    const lines = await trail.office.app.get(ChainRepository).sealed(0, await last(), 1000);
    let { seal: end } = lines.find(({ seal }) => seal.seq === seq - 1)!;
    const statements: string[] = [];
    for (const { seal, row } of lines.filter((line) => line.seal.seq >= seq)) {
      const again = { scheme: seal.scheme, digest: sha256, sealedAt: seal.sealedAt };
      end = sealRows(end, [row!], again)[0]!;
      const { rowHash, hash } = end;
      statements.push(`update audit_seal set row_hash = '\\x${rowHash}', hash = '\\x${hash}' where seq = ${seal.seq}`);
    }
    await trail.tamper(...statements);
  };

  it('is whole, covers every line, and is itself in the trail', async () => {
    const report = await trail.verify();
    expect(report).toContain(WHOLE);
    const { rows } = await trail.owner.query<{ n: number }>(
      'select count(*)::int as n from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)',
    );
    expect(rows).toEqual([{ n: 1 }]);
    const { rows: kept } = await trail.owner.query(
      `select v.whole, v.sealed, e.action from audit_verification v join audit_entry e on e.object_id = v.id::text`,
    );
    expect(kept).toEqual([{ whole: true, sealed: 14, action: 'audit.verify' }]);
  });

  it('tells of an edit', async () => {
    await trail.tamper(`update audit_entry set actor_account = 'li' where action = 'report.import'`);
    expect(found(await trail.verify())).toEqual([expect.stringMatching(/^1\. 被改：第 \d+ 号封存的记录/u)]);
  });

  it('tells of a deletion, of a line alone and of a line with its seal', async () => {
    await trail.tamper('delete from audit_entry where id = (select entry_id from audit_seal where seq = 5)');
    await trail.tamper('delete from audit_seal where seq = 8');
    const report = found(await trail.verify());
    expect(report).toEqual([expect.stringContaining('被删：第 5 号'), expect.stringContaining('缺失：第 8 号')]);
  });

  it('tells of a swap', async () => {
    const columns = 'at, actor_account, action, object_type, object_id, request_id, facts, before, after';
    await trail.tamper(
      `with pair as (select a.id as one, b.id as other from audit_seal x join audit_entry a on a.id = x.entry_id,
          audit_seal y join audit_entry b on b.id = y.entry_id where x.seq = 4 and y.seq = 9),
        content as (select p.other as into_id, e.* from pair p join audit_entry e on e.id = p.one
          union all select p.one, e.* from pair p join audit_entry e on e.id = p.other)
       update audit_entry e set (${columns}) = (select ${columns} from content c where c.into_id = e.id)
        where e.id in (select into_id from content)`,
    );
    expect(found(await trail.verify())).toEqual([expect.stringContaining('（封存第 4、9 号）')]);
  });

  it('tells of an insertion that is dated back, though the next sealing has sealed it', async () => {
    await trail.tamper(
      `insert into audit_entry (at, actor_account, action, result, object_type, ip, facts)
       values (now() - interval '3 hours', 'li', 'report.withdraw', 'done', 'report', '10.0.0.9', '{}')`,
    );
    expect(found(await trail.verify())).toEqual([expect.stringContaining('补插：')]);
  });

  it('tells of an edit that was hashed again by itself', async () => {
    await trail.tamper(
      `update audit_entry set ip = '10.0.0.9' where id = (select entry_id from audit_seal where seq = 6)`,
    );
    const lines = await trail.office.app.get(ChainRepository).sealed(4, 6, 2);
    const [before, line] = [lines[0]!.seal, lines[1]!];
    const again = sealRows(before, [line.row!], { scheme: 'sha256', digest: sha256, sealedAt: line.seal.sealedAt })[0]!;
    await trail.tamper(
      `update audit_seal set row_hash = '\\x${again.rowHash}', hash = '\\x${again.hash}' where seq = 6`,
    );
    expect(found(await trail.verify())).toEqual([expect.stringContaining('改后重算：第 7 号')]);
  });

  it('tells of a cut tail by the local file of heads', async () => {
    await trail.tamper(
      'delete from audit_entry where id in (select entry_id from audit_seal where seq > 10)',
      'delete from audit_seal where seq > 10',
    );
    expect(found(await trail.verify())).toEqual([expect.stringContaining('截尾：第 11 至 14 号')]);
  });

  it('tells of a chain that was rewritten together with the local file only by a head from elsewhere', async () => {
    await trail.tamper(
      `update audit_entry set ip = '10.0.0.9' where id = (select entry_id from audit_seal where seq = 6)`,
    );
    await rewriteFrom(6);
    expect(found(await trail.verify())).toEqual([expect.stringContaining('整链改写：第 1 至 14 号')]);
    writeFileSync(trail.headFile, '');
    const unnoticed = await trail.verify();
    expect(unnoticed).toContain(WHOLE);
    expect(unnoticed).toContain('没有外部链头可比');
    expect(found(await trail.verify(mailed))).toEqual([expect.stringContaining('整链改写：第 1 至 14 号')]);
  });

  it('keeps a fault on record, and tells since when it is whole again', async () => {
    await trail.tamper('delete from audit_seal where seq = 8');
    await trail.verify();
    const { rows } = await trail.owner.query('select whole, fault_count, faults from audit_verification');
    expect(rows).toEqual([{ whole: false, fault_count: 1, faults: [{ kind: 'missing', seq: 8, toSeq: 8 }] }]);
  });

  it('passes over no line that was committed after one with a higher number', async () => {
    const slow = new Client({ connectionString: trail.office.database.appUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `insert into audit_entry (action, result, object_type, ip, facts) values ('unit.alias', 'done', 'unit', '10.0.0.9', '{}')`,
    );
    await trail.clerk.post('/units/' + trail.office.unitId('青禾区水务局') + '/aliases', { alias: '水务' });
    await trail.seal();
    expect(await last()).toBe(15);
    await slow.query('commit');
    await slow.end();
    await trail.seal();
    expect(await last()).toBe(16);
    const { rows } = await trail.owner.query<{ late: boolean }>(
      `select (select entry_id from audit_seal where seq = 16) < (select entry_id from audit_seal where seq = 15) as late`,
    );
    expect(rows).toEqual([{ late: true }]);
    expect(await trail.verify()).toContain(WHOLE);
  });

  it('is sealed once where two sealers work at the same time', async () => {
    await trail.work(6);
    await Promise.all([trail.seal(), trail.seal(), trail.seal()]);
    expect(await last()).toBe(20);
    expect(await trail.verify()).toContain(WHOLE);
  });

  it.each([
    `insert into audit_seal values (99, 99, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'), 'sha256', now())`,
    'update audit_seal set seq = 99 where seq = 3',
    'delete from audit_seal',
    'truncate audit_seal',
    'insert into audit_cut (seq, hash, entries, cut_at) select seq, hash, 1, now() from audit_seal where seq = 3',
    'delete from audit_cut',
    'delete from audit_verification',
    'update audit_verification set whole = true',
    'delete from audit_head',
    'insert into audit_retention (keep_days) values (400)',
    `select set_config('duban.audit_purge', pg_current_xact_id()::text, false); delete from audit_entry`,
  ])('cannot be touched by the role of the program: %s', async (statement) => {
    const app = new Client({ connectionString: trail.office.database.appUrl });
    await app.connect();
    await expect(app.query(statement)).rejects.toMatchObject({ code: DENIED });
    await app.end();
  });

  it('is only lengthened by its function, from its end, by whoever calls it', async () => {
    const app = new Client({ connectionString: trail.office.database.appUrl });
    await app.connect();
    const zeros = '0'.repeat(64);
    await expect(
      app.query(`select seal_audit(0, '${zeros}', array[1::bigint], array['${zeros}'], array['${zeros}'], 'sha256')`),
    ).rejects.toMatchObject({ code: '40001' });
    await app.end();
  });
});

describe('the retention of the trail', () => {
  let trail: AuditedOffice;
  const lines = async () => (await trail.owner.query('select from audit_entry')).rowCount;
  const keep = (days: number) =>
    trail.owner.query(
      `insert into audit_retention (keep_days) values (${days}) on conflict ("only") do update set keep_days = excluded.keep_days`,
    );

  beforeAll(async () => {
    trail = await openAuditedOffice({ AUDIT_HEAD_FILE: 'off' });
    await trail.tamper('delete from audit_entry');
    for (const days of [400, 390, 300, 200, 190, 180, 10])
      await trail.owner.query(
        `insert into audit_entry (at, action, result, object_type, ip, facts)
         values (now() - interval '${days} days', 'unit.alias', 'done', 'unit', '10.0.0.9', '{}')`,
      );
    await trail.seal();
  });
  afterAll(() => trail.close());

  it('lets go what is older than the setting and no more, and the chain stays whole', async () => {
    await keep(365);
    await trail.purge();
    expect(await lines()).toBe(5 + 1);
    expect(await trail.verify()).toContain('结论：完整');
    const { rows } = await trail.owner.query(
      `select facts ->> 'entries' as n from audit_entry where action = 'audit.purge'`,
    );
    expect(rows).toEqual([{ n: '2' }]);
  });

  it('moves with the setting, down to the floor of the law and not below', async () => {
    await expect(keep(184)).rejects.toMatchObject({ code: '23514' });
    await keep(185);
    await trail.purge();
    const { rows } = await trail.owner.query<{ oldest: number }>(
      `select extract(day from now() - min(at))::int as oldest from audit_entry`,
    );
    expect(rows).toEqual([{ oldest: 180 }]);
    expect(await trail.verify()).toContain('结论：完整');
  });

  it('takes nothing younger, whatever the clock of the program says', async () => {
    const before = await lines();
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 400 * 86_400_000);
    await trail.purge();
    jest.restoreAllMocks();
    expect(await lines()).toBe(before);
  });

  it('tells of a purge that nobody made', async () => {
    await trail.tamper(
      'insert into audit_cut select seq, hash, 1, now() from audit_seal order by seq limit 1',
      'delete from audit_entry where id = (select entry_id from audit_seal order by seq limit 1)',
      'delete from audit_seal where seq = (select min(seq) from audit_seal)',
    );
    expect(await trail.verify()).toContain('清理记录有假');
  });
});
