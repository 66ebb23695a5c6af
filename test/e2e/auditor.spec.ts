import type { Schemas } from '@duban/api-client';
import { ChainJobs } from '../../apps/api/src/audit/chain/chain-jobs';
import { type AuditedOffice, openAuditedOffice } from './office/audited-office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Page = Schemas['AuditEntryPage'];
type Entry = Schemas['AuditEntry'];
type State = Schemas['AuditState'];

const RESIDENT = '\n宋明强调，要帮脱贫户郑大山家修好住房，电话13812345678。\n';

describe('the auditor', () => {
  let trail: AuditedOffice;
  let auditor: Visitor;
  let reportId: string;
  const list = async (query = ''): Promise<Page> => {
    const { status, body } = await auditor.get<Page>(`/audit-entries${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body;
  };
  const all = async (query: string): Promise<Entry[]> => {
    const items: Entry[] = [];
    for (let cursor = ''; ;) {
      const page = await list(`${query}${cursor}`);
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = `&cursor=${page.nextCursor}`;
    }
  };
  const newest = async (action: string): Promise<Entry> => (await list(`?limit=1&action=${action}`)).items[0]!;

  beforeAll(async () => {
    trail = await openAuditedOffice();
    const { clerk } = trail;
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE + RESIDENT });
    reportId = body.id;
    const { items } = (await clerk.get<Schemas['DraftPage']>(`/reports/${reportId}/drafts`)).body;
    const draft = items.find(({ text }) => text.includes('郑大山'))!;
    await clerk.patch(`/drafts/${draft.id}`, 1, { title: '帮脱贫户郑大山家修房，电话13812345678' });
    await clerk.act(`/drafts/${draft.id}/accept`, 2);
    await (await trail.office.signIn('shuiwu')).get('/reports');
    auditor = await trail.office.signIn('shenji');
  });
  afterAll(() => trail.close());

  it('reads the lines newest first, page by page, each once', async () => {
    const { rows } = await trail.owner.query<{ id: string }>('select id from audit_entry order by at desc, id desc');
    const ids = (await all('?limit=2&account=wang')).map(({ id }) => id);
    const { items, total } = await list('?limit=200');
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual(items.filter(({ who }) => who.account === 'wang').map(({ id }) => id));
    const before = items.filter(({ action }) => action !== 'audit.list').map(({ id }) => id);
    expect(before).toEqual(rows.map(({ id }) => id));
    expect(total).toEqual({ count: items.length, exact: true });
  });

  it('finds a line by account, action, object, result, address and day', async () => {
    const kinds = async (query: string) => (await list(query)).items.map(({ action }) => action);
    expect(await kinds(`?objectType=report&objectId=${reportId}`)).toEqual(['report.import']);
    expect(await kinds('?result=refused')).toEqual(['access.denied']);
    expect(await kinds('?account=shuiwu&action=session.start')).toEqual(['session.start']);
    expect(await kinds('?account=wan')).toEqual([]);
    expect(await kinds('?ip=10.9.9.9')).toEqual([]);
    expect((await kinds('?ip=127.0.0.1&limit=200')).length).toBeGreaterThan(5);
    expect(await newest('draft.accept')).toMatchObject({
      who: { account: 'wang', roles: ['clerk'], ip: '127.0.0.1' },
      object: { type: 'draft' },
      result: 'done',
    });
  });

  it('gets the days of Shanghai, the last one included', async () => {
    await trail.owner.query(
      `insert into audit_entry (at, action, result, object_type, ip, facts)
       select moment::timestamptz, 'demo.load', 'done', 'demo', '10.1.1.1', '{}'
         from unnest(array['2026-03-09T15:59:59Z', '2026-03-09T16:00:00Z', '2026-03-10T15:59:59Z', '2026-03-10T16:00:00Z'])
              as moment`,
    );
    const days = async (query: string) => (await list(`?ip=10.1.1.1${query}`)).items.map(({ at }) => at.slice(5, 16));
    expect(await days('&from=2026-03-10&to=2026-03-10')).toEqual(['03-10T15:59', '03-09T16:00']);
    expect(await days('&from=2026-03-11')).toEqual(['03-10T16:00']);
    expect(await days('&to=2026-03-09')).toEqual(['03-09T15:59']);
  });

  it('opens a line with what was changed, and residents stay masked in it', async () => {
    const { id } = await newest('draft.correct');
    const { body, text } = await auditor.get<Schemas['AuditEntryDetail']>(`/audit-entries/${id}`);
    expect(body).toMatchObject({
      facts: { version: 2, fields: ['title'] },
      after: { title: '帮脱贫户郑某某家修房，电话138****5678' },
      requestId: expect.any(String) as string,
      seal: null,
    });
    expect(text).not.toMatch(/郑大山|13812345678/u);
    await trail.seal();
    expect((await auditor.get<Schemas['AuditEntryDetail']>(`/audit-entries/${id}`)).body.seal).toBeGreaterThan(0);
  });

  it('leaves lines too: what was searched for, and what was opened', async () => {
    await list('?account=wang&limit=1');
    const searched = await newest('audit.list');
    const { body } = await auditor.get<Schemas['AuditEntryDetail']>(`/audit-entries/${searched.id}`);
    expect([body.who.account, body.facts]).toEqual(['shenji', { filters: { account: 'wang' } }]);
    expect((await newest('audit.read')).object).toEqual({ type: 'audit', id: searched.id });
  });

  it.each([
    ['from=2026-02-31', 'from'],
    ['from=2026-03-10&to=2026-03-09', 'to'],
    ['action=drop table', 'action'],
    ['result=maybe', 'result'],
    ['account=%20', 'account'],
    ['objectType=Report', 'objectType'],
    ['objectId=%25', 'objectId'],
    ['cursor=W10', 'cursor'],
    [`cursor=${Buffer.from('["audit entries",1e400,"1"]').toString('base64url')}`, 'cursor'],
    [`cursor=${Buffer.from('["audit entries",1,"-1"]').toString('base64url')}`, 'cursor'],
  ])('is told what is wrong with %s', async (query, field) => {
    const { status, body } = await auditor.get<Schemas['Problem'] & { errors: { field: string }[] }>(
      `/audit-entries?${query}`,
    );
    expect([status, body.errors.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it.each(['0', '-1', '1e3', '999999999999999999', '9999999999999999999999', 'abc'])('finds no line %s', async (id) => {
    const { status, body } = await auditor.get(`/audit-entries/${id}`);
    expect([status, body.code]).toEqual([404, 'audit/entry_not_found']);
  });

  it('has no way to change or remove a line', async () => {
    const { id } = await newest('report.import');
    for (const method of ['DELETE', 'PUT', 'PATCH', 'POST'] as const)
      for (const path of ['/audit-entries', `/audit-entries/${id}`])
        expect((await auditor.send(method, path)).status).toBe(404);
  });

  it('asks for a verification, which the job does, and sees whether the trail is whole and where its head was told', async () => {
    expect((await auditor.get<State>('/audit-verification')).body).toMatchObject({ last: null, askedAt: null });
    const asked = await auditor.post<State>('/audit-verification');
    expect([asked.status, asked.body.askedAt]).toEqual([202, expect.any(String)]);
    const { id } = await newest('report.import');
    await trail.tamper(`update audit_entry set ip = '10.6.6.6' where id = ${id}`);
    await trail.office.app.get(ChainJobs).verify('person');
    const { body } = await auditor.get<State>('/audit-verification');
    expect(body).toMatchObject({ askedAt: null, wholeSince: null });
    expect(body.last).toMatchObject({ origin: 'person', whole: false, faultCount: 1, headsAgreed: 1 });
    expect(body.last?.faults[0]).toMatch(new RegExp(`^被改：第 \\d+ 号封存的记录（编号 ${id}）`, 'u'));
    expect(body.heads).toEqual([
      {
        place: 'file',
        seq: expect.any(Number) as number,
        at: expect.any(String) as string,
        failure: null,
        failedAt: null,
      },
    ]);
  });

  it('sees since when the trail has been whole', async () => {
    const fresh = await openAuditedOffice();
    const shenji = await fresh.office.signIn('shenji');
    await fresh.office.app.get(ChainJobs).verify('schedule');
    await fresh.office.app.get(ChainJobs).verify('person');
    const { body } = await shenji.get<State>('/audit-verification');
    const { rows } = await fresh.owner.query<{ at: Date }>('select min(at) as at from audit_verification');
    await fresh.close();
    expect(body.last).toMatchObject({ origin: 'person', whole: true, faultCount: 0, faults: [] });
    expect(body.wholeSince).toBe(rows[0]!.at.toISOString());
  });
});
