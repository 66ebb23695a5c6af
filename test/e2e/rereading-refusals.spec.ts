import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { type OlderRules, olderRules } from './office/older-rules';
import { about, type RereadDesk, rereadDesk, RIGHT, WRONG } from './office/reread-desk';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];

describe('another reading of a report', () => {
  let office: Office;
  let wang: Visitor;
  let li: Visitor;
  let older: OlderRules;
  let desk: RereadDesk;

  beforeAll(async () => {
    office = await openOffice();
    [wang, li] = [await office.signIn('wang'), await office.signIn('li')];
    desk = rereadDesk(wang);
    older = await olderRules(office);
  });
  afterAll(async () => {
    await older.close();
    await office.close();
  });

  it('is refused where the preview is out of date, and then nothing is done', async () => {
    const { id } = await desk.importPage({ date: WRONG });
    const looked = await desk.preview(id, { date: RIGHT });
    await li.patch(`/drafts/${about(await desk.draftsOf(id), '南沟').id}`, 1, { title: '清淤' });
    const asked = { date: RIGHT, preview: looked.preview };
    expect((await wang.act(`/reports/${id}/rereadings`, 1, asked)).body).toMatchObject({
      status: 409,
      code: 'report/preview_stale',
    });
    expect(await desk.reportOf(id)).toMatchObject({ version: 1, date: WRONG });
    expect(
      (await desk.reread(id, 1, { date: RIGHT, preview: (await desk.preview(id, { date: RIGHT })).preview })).status,
    ).toBe(200);
  });

  it('is refused to who saw an older version, says no version, or asks for no day', async () => {
    const { id } = await desk.importPage();
    const refusal = async (answer: Promise<{ body: unknown }>) => (await answer).body;
    const path = `/reports/${id}/rereadings`;
    expect(await refusal(wang.post(path, {}))).toMatchObject({ status: 428, code: 'version/missing' });
    expect(await refusal(wang.act(path, 2, {}))).toMatchObject({ status: 412, code: 'version/stale', version: 1 });
    for (const date of ['2026-02-30', '', 1, null]) {
      const invalid = { status: 400, code: 'request/invalid' };
      expect(await refusal(wang.act(path, 1, { date }))).toMatchObject(invalid);
      expect(await refusal(wang.post(`${path}/preview`, { date }))).toMatchObject(invalid);
    }
    const nobody = '/reports/01a20cbd-0000-7000-8000-000000000000';
    expect(await refusal(wang.act(`${nobody}/rereadings`, 1, {}))).toMatchObject({ code: 'report/not_found' });
    expect(await refusal(wang.post(`${nobody}/rereadings/preview`, {}))).toMatchObject({ code: 'report/not_found' });
    expect(await refusal(wang.get(`${nobody}/readings`))).toMatchObject({ code: 'report/not_found' });
  });

  it('is refused once it was withdrawn; its readings stay to be seen', async () => {
    const { id } = await desk.importPage();
    await wang.act(`/reports/${id}/withdraw`, 1, { reason: '导错文件' });
    for (const answer of [
      await wang.post(`/reports/${id}/rereadings/preview`, {}),
      await wang.act(`/reports/${id}/rereadings`, 2, {}),
    ])
      expect(answer.body).toMatchObject({
        status: 409,
        code: 'report/already_withdrawn',
        detail: '这份报告已由王敏撤回，不能再识别',
      });
    expect((await desk.readingsOf(id)).items).toHaveLength(1);
  });

  it('is read again by one of two clerks, and the other is told', async () => {
    const { id } = await desk.importPage({ date: WRONG });
    const answers = await Promise.all([desk, rereadDesk(li), desk].map((one) => one.reread(id, 1, { date: RIGHT })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await desk.readingsOf(id)).items).toHaveLength(2);
  });

  it('is read again once under one key, and the same answer comes again', async () => {
    const { id } = await desk.importPage({ date: WRONG });
    const named = { 'idempotency-key': 'once-more' };
    const answers = await Promise.all([1, 2, 3].map(() => desk.reread(id, 1, { date: RIGHT }, named)));
    expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toHaveLength(1);
    expect(answers[0]!.body).toMatchObject({ differs: true, version: 2 });
    expect((await desk.readingsOf(id)).items).toHaveLength(2);
    const other = await wang.act(`/reports/${id}/rereadings`, 1, { date: WRONG }, named);
    expect(other.body.code).toBe('idempotency/other_payload');
  });

  it('never overwrites a draft that is decided at that moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id } = await desk.importPage({ date: WRONG });
      const south = about(await desk.draftsOf(id), '南沟');
      const accept = () => li.act<Draft>(`/drafts/${south.id}/accept`, 1);
      const again = () => desk.reread(id, 1, { date: RIGHT });
      const [first, second] = await Promise.all(round % 2 === 0 ? [accept(), again()] : [again(), accept()]);
      const [accepted, read] = round % 2 === 0 ? [first, second] : [second, first];
      expect(read.status).toBe(200);
      const { state, deadline, taskId } = (await wang.get<Draft>(`/drafts/${south.id}`)).body;
      const task = taskId === null ? null : (await wang.get<Schemas['TaskDetail']>(`/tasks/${taskId}`)).body;
      // Whoever was first: a task never has another day than the person saw.
      expect([
        [200, 'accepted', '2025-04-20', '2025-04-20'],
        [412, 'open', '2026-04-20', undefined],
      ]).toContainEqual([accepted.status, state, deadline!.due, task?.deadline!.due]);
    }
  });

  it('is kept by the database: no answer is lost, and none is replaced without a reading', async () => {
    const { id } = await desk.importPage();
    const [draft] = await desk.draftsOf(id);
    const refused = (statement: string) =>
      older.query(statement).then(
        () => 'done',
        ({ code }: { code: string }) => code,
      );
    const set = `update draft set version = version + 1, answer = answer || '{"title":"x"}'`;
    for (const statement of [
      `${set} where id = '${draft!.id}'`,
      `${set}, reading_id = (select id from report_reading where report_id <> draft.report_id limit 1) where id = '${draft!.id}'`,
      `update report_reading set rules = 'x'`,
      `delete from report_reading`,
      `update earlier_answer set answer = '{}'`,
      `update report set version = version + 1, reading_index = 2, date = '2020-01-01' where id = '${id}'`,
    ])
      expect([statement, await refused(statement)]).toEqual([statement, '42501']);
  });
});
