import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Report = Schemas['ReportDetail'];
type Draft = Schemas['Draft'];

describe('a request that its caller named', () => {
  let office: Office;
  let clerk: Visitor;
  const named = (key: string) => ({ 'idempotency-key': key });
  const draftsOf = async (reportId: string) =>
    (await clerk.get<Schemas['DraftPage']>(`/reports/${reportId}/drafts`)).body.items;
  const tasks = async () => (await clerk.get<Schemas['TaskPage']>('/tasks')).body.total.count;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
  });
  afterAll(() => office.close());

  it('imports a text once, and gets the same answer when it is sent again', async () => {
    const first = await clerk.post<Report>('/reports', { text: PAGE, date: '2026-03-09' }, named('a'));
    const again = await clerk.post<Report>('/reports', { text: PAGE, date: '2026-03-09' }, named('a'));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
  });

  it('imports a file once, also when it is sent many times at the same moment', async () => {
    const bytes = Buffer.from(`${PAGE}一`);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => clerk.upload<Report>(bytes, 'a.txt', {}, named('b'))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is refused when the same name comes with something else', async () => {
    for (const payload of [
      { text: `${PAGE}二` },
      { text: PAGE },
      { text: PAGE, date: '2026-03-10' },
      { text: PAGE, date: '2026-03-09', title: 'x' },
    ]) {
      const { status, body } = await clerk.post('/reports', payload, named('a'));
      expect([status, body.code]).toEqual([422, 'idempotency/other_payload']);
    }
  });

  it('belongs to its caller: another account’s same name is another name', async () => {
    const li = await office.signIn('li');
    const { status, body } = await li.post('/reports', { text: PAGE, date: '2026-03-09' }, named('a'));
    expect([status, body.code]).toEqual([409, 'report/already_imported']);
  });

  it('accepts a draft once, and the same answer comes even when the draft has gone on', async () => {
    const { body: report } = await clerk.post<Report>('/reports', { text: `${PAGE}三` });
    const [draft] = await draftsOf(report.id);
    const accept = () => clerk.act<Draft>(`/drafts/${draft!.id}/accept`, 1, undefined, named('c'));
    const before = await tasks();
    const answers = await Promise.all(Array.from({ length: 6 }, accept));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    expect(await tasks()).toBe(before + 1);
    await clerk.act(`/drafts/${draft!.id}/reopen`, 2);
    expect((await accept()).text).toBe(answers[0]!.text);
    expect(await tasks()).toBe(before);
  });

  it('may be tried again after a refusal, for nothing was done', async () => {
    const { body: report } = await clerk.post<Report>('/reports', { text: `${PAGE}四` });
    const [draft] = await draftsOf(report.id);
    const stale = await clerk.act(`/drafts/${draft!.id}/accept`, 7, undefined, named('d'));
    expect(stale.status).toBe(412);
    expect((await clerk.act(`/drafts/${draft!.id}/accept`, 1, undefined, named('d'))).status).toBe(200);
  });

  it('is refused again when the permission has gone, whatever was answered before', async () => {
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `update account_role set role = 'liaison' where account_id = (select id from account where account = 'wang')`,
    );
    const { status } = await clerk.post('/reports', { text: PAGE, date: '2026-03-09' }, named('a'));
    await owner.query(
      `update account_role set role = 'clerk' where account_id = (select id from account where account = 'wang')`,
    );
    await owner.end();
    expect(status).toBe(403);
  });

  it.each(['', ' ', 'x'.repeat(201), 'schlüssel'])('cannot have the name «%s»', async (key) => {
    const payload = { text: `${PAGE}五` };
    const answer = await office.app.inject({
      method: 'POST',
      url: '/api/v1/reports',
      payload,
      headers: named(key),
      cookies: { duban_session: clerk.token },
    });
    expect(answer.json()).toMatchObject({ status: 400, code: 'request/invalid' });
  });
});
