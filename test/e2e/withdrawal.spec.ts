import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { longPage, PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Report = Schemas['ReportDetail'];
type Draft = Schemas['Draft'];

describe('a report that is taken back', () => {
  let office: Office;
  let wang: Visitor;
  let li: Visitor;
  const REASON = { reason: '日期填错，重新导入' };
  const imported = async (text: string) => (await wang.post<Report>('/reports', { text })).body;
  const withdraw = (visitor: Visitor, id: string, version = 1, headers: Record<string, string> = {}) =>
    visitor.act<Report>(`/reports/${id}/withdraw`, version, REASON, headers);
  const draftsOf = async (id: string) => (await wang.get<Schemas['DraftPage']>(`/reports/${id}/drafts`)).body.items;
  const listed = async (query = '') =>
    (await wang.get<Schemas['ReportPage']>(`/reports${query}`)).body.items.map(({ id }) => id);

  beforeAll(async () => {
    office = await openOffice();
    [wang, li] = [await office.signIn('wang'), await office.signIn('li')];
  });
  afterAll(() => office.close());

  it('says who took it back, when and why, and is otherwise as it was', async () => {
    const report = await imported(PAGE);
    const { status, headers, body } = await withdraw(li, report.id);
    expect(status).toBe(200);
    expect(headers.etag).toBe('"2"');
    const withdrawn = { by: { name: '李拓' }, at: expect.stringMatching(/^\d{4}-/u) as string, ...REASON };
    expect(body).toMatchObject({ version: 2, withdrawn });
    expect({ ...body, version: 1, withdrawn: null, counts: report.counts }).toEqual(report);
    expect(body.counts).toEqual({ ...report.counts, open: 0 });
    expect((await wang.get<Report>(`/reports/${report.id}`)).body).toEqual(body);
  });

  it('leaves the list of reports, and is found where withdrawn ones are asked for', async () => {
    const { id } = await imported(`${PAGE}一`);
    const standing = await imported(`${PAGE}二`);
    await withdraw(wang, id);
    expect(await listed()).toContain(standing.id);
    expect(await listed()).not.toContain(id);
    expect(await listed('?state=withdrawn')).toContain(id);
    expect(await listed('?state=withdrawn')).not.toContain(standing.id);
    expect(await listed('?state=all')).toEqual(expect.arrayContaining([id, standing.id]));
    const { body } = await wang.get<Schemas['ReportPage']>('/reports?state=withdrawn&limit=1');
    expect(body.total.count).toBe((await listed('?state=withdrawn')).length);
    expect((await wang.get(`/reports?cursor=${body.nextCursor}`)).body.code).toBe('request/invalid');
  });

  it('may be imported again from the same bytes, with the day put right', async () => {
    const text = `${PAGE}三`;
    const wrong = (await wang.post<Report>('/reports', { text, date: '2025-03-09' })).body;
    await withdraw(wang, wrong.id);
    const right = await wang.post<Report>('/reports', { text, date: '2026-03-09' });
    expect(right.status).toBe(201);
    expect(right.body).toMatchObject({ sha256: wrong.sha256, date: '2026-03-09', version: 1, withdrawn: null });
    const third = await wang.post('/reports', { text });
    expect(third.body).toMatchObject({ code: 'report/already_imported', reportId: right.body.id });
    await withdraw(wang, right.body.id);
    expect((await wang.post<Report>('/reports', { text })).status).toBe(201);
  });

  it('is imported once when its bytes come again twice at the same moment', async () => {
    const text = `${PAGE}四`;
    await withdraw(wang, (await imported(text)).id);
    const answers = await Promise.all([wang, li, wang, li].map((one) => one.post('/reports', { text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('keeps its drafts to be read; none of them is corrected or decided any more', async () => {
    const { id: reportId } = await imported(`${PAGE}五`);
    const [open, dismissed] = await draftsOf(reportId);
    await wang.act(`/drafts/${dismissed!.id}/dismiss`, 1, { reason: '已在办' });
    expect(open!.reportWithdrawn).toBe(false);
    await withdraw(wang, reportId);
    const refusals = [
      await wang.patch(`/drafts/${open!.id}`, 1, { title: '清淤' }),
      await wang.act(`/drafts/${open!.id}/accept`, 1),
      await wang.act(`/drafts/${open!.id}/dismiss`, 1, { reason: '重复' }),
      await wang.act(`/drafts/${dismissed!.id}/reopen`, 2),
    ];
    for (const { body } of refusals)
      expect(body).toMatchObject({ status: 409, code: 'draft/report_withdrawn', reportId });
    const after = await draftsOf(reportId);
    expect(after[0]).toEqual({ ...open, reportWithdrawn: true });
    expect(after[1]).toMatchObject({ state: 'dismissed', dismissReason: '已在办', reportWithdrawn: true });
    expect((await wang.get<Draft>(`/drafts/${open!.id}`)).body).toEqual(after[0]);
  });

  it('stays while one of its drafts is accepted, until the acceptance is taken back', async () => {
    const { id } = await imported(`${PAGE}六`);
    const [draft] = await draftsOf(id);
    await wang.act(`/drafts/${draft!.id}/accept`, 1);
    const refused = await wang.act(`/reports/${id}/withdraw`, 1, REASON);
    expect(refused.body).toMatchObject({ status: 409, code: 'report/drafts_accepted', accepted: 1 });
    expect(refused.body.detail).toBe('报告中已有 1 项被采纳，请先撤销采纳，再撤回报告');
    expect(await listed()).toContain(id);
    await wang.act(`/drafts/${draft!.id}/reopen`, 2);
    expect((await withdraw(wang, id)).status).toBe(200);
  });

  it('is withdrawn once: who comes later is told who did it, whatever version they saw', async () => {
    const { id } = await imported(`${PAGE}七`);
    const answers = await Promise.all([wang, li, wang, li].map((one) => withdraw(one, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const { by, at } = answers.find(({ status }) => status === 200)!.body.withdrawn!;
    for (const version of [1, 2, 3]) {
      expect((await wang.act(`/reports/${id}/withdraw`, version, REASON)).body).toMatchObject({
        code: 'report/already_withdrawn',
        withdrawnBy: { name: by.name },
        withdrawnAt: new Date(at).toISOString(),
      });
    }
  });

  it('is withdrawn only by who says why and which version they saw', async () => {
    const { id } = await imported(`${PAGE}八`);
    expect((await wang.post(`/reports/${id}/withdraw`, REASON)).body.code).toBe('version/missing');
    expect((await wang.act(`/reports/${id}/withdraw`, 2, REASON)).body).toMatchObject({
      status: 412,
      code: 'version/stale',
      version: 1,
    });
    for (const payload of [{}, { reason: ' \u3000' }, { reason: '错'.repeat(501) }, { reason: 1 }, undefined]) {
      const { body } = await wang.act(`/reports/${id}/withdraw`, 1, payload);
      expect(body).toMatchObject({ status: 400, code: 'request/invalid' });
    }
    const nobody = '01a20cbd-0000-7000-8000-000000000000';
    expect((await wang.act(`/reports/${nobody}/withdraw`, 1, REASON)).body.code).toBe('report/not_found');
    expect(await listed()).toContain(id);
  });

  it('is withdrawn once under one key, and the same answer comes again', async () => {
    const { id } = await imported(`${PAGE}九`);
    const named = { 'idempotency-key': 'w' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => withdraw(wang, id, 1, named)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    expect((await withdraw(wang, id, 1, named)).text).toBe(answers[0]!.text);
    const other = await wang.act(`/reports/${id}/withdraw`, 1, { reason: '别的理由' }, named);
    expect(other.body.code).toBe('idempotency/other_payload');
  });

  it('is either withdrawn or has a task, when both are asked for at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await imported(longPage(3 + round));
      const drafts = await draftsOf(id);
      const accept = (at: number) => () => li.act(`/drafts/${drafts[at]!.id}/accept`, 1);
      const take = () => wang.act(`/reports/${id}/withdraw`, 1, REASON);
      const asked = round % 2 === 0 ? [take, accept(0), accept(1)] : [accept(0), take, accept(1)];
      const answers = await Promise.all(asked.map((ask) => ask()));
      expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([]);
      const { withdrawn, counts } = (await wang.get<Report>(`/reports/${id}`)).body;
      const tasks = (await wang.get<Schemas['TaskPage']>(`/tasks?reportId=${id}`)).body.total.count;
      expect(tasks).toBe(counts.accepted);
      expect(withdrawn === null).toBe(tasks > 0);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(withdrawn === null ? tasks : 1);
    }
  });
});
