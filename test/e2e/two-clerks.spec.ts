import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { longPage } from './office/page';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];

describe('two clerks at one desk', () => {
  let office: Office;
  let wang: Visitor;
  let li: Visitor;
  let drafts: Draft[];
  const nextDraft = () => drafts.shift()!;
  const tasks = async () => (await wang.get<Schemas['TaskPage']>('/tasks?limit=200')).body.items;

  beforeAll(async () => {
    office = await openOffice();
    [wang, li] = [await office.signIn('wang'), await office.signIn('li')];
    const { body } = await wang.post<Schemas['ReportDetail']>('/reports', { text: longPage(24) });
    drafts = (await wang.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items;
  });
  afterAll(() => office.close());

  it('accept the same draft at once: one wins, the other is told who', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = nextDraft();
      const before = (await tasks()).length;
      const answers = await Promise.all([wang, li, wang, li].map((one) => one.act<Draft>(`/drafts/${id}/accept`, 1)));
      const [winner, ...others] = answers.filter(({ status }) => status === 200);
      expect(others).toEqual([]);
      for (const { status, text } of answers.filter((answer) => answer !== winner)) {
        expect(status).toBe(409);
        expect(JSON.parse(text)).toMatchObject({
          code: 'draft/already_decided',
          state: 'accepted',
          decidedBy: { name: winner!.body.decidedBy!.name },
          decidedAt: winner!.body.decidedAt,
        });
      }
      expect(await tasks()).toHaveLength(before + 1);
    }
  });

  it('accept and dismiss the same draft at once: there is a task or a reason, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = nextDraft();
      await Promise.all([
        wang.act(`/drafts/${id}/accept`, 1),
        li.act(`/drafts/${id}/dismiss`, 1, { reason: '已在办' }),
      ]);
      const { body } = await wang.get<Draft>(`/drafts/${id}`);
      const hasTask = (await tasks()).some((task) => task.id === body.taskId);
      expect([
        ['accepted', null, true],
        ['dismissed', '已在办', false],
      ]).toContainEqual([body.state, body.dismissReason, hasTask]);
    }
  });

  it('correct the same draft: who saw an older version is told so', async () => {
    const { id } = nextDraft();
    const answers = await Promise.all([wang, li].map((one) => one.patch(`/drafts/${id}`, 1, { title: '清淤' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)!.body).toMatchObject({ code: 'version/stale', version: 2 });
    expect((await wang.act(`/drafts/${id}/accept`, 1)).body.code).toBe('version/stale');
    expect((await wang.act(`/drafts/${id}/dismiss`, 1, { reason: '重复' })).body.code).toBe('version/stale');
    expect((await wang.act<Draft>(`/drafts/${id}/accept`, 2)).status).toBe(200);
  });

  it('may not correct what has been decided', async () => {
    const { id } = nextDraft();
    await li.act(`/drafts/${id}/dismiss`, 1, { reason: '重复' });
    const { body } = await wang.patch(`/drafts/${id}`, 2, { title: '清淤' });
    expect(body).toMatchObject({ code: 'draft/already_decided', state: 'dismissed', decidedBy: { name: '李拓' } });
  });

  it('take a decision back only in the version that they saw', async () => {
    const { id } = nextDraft();
    await li.act(`/drafts/${id}/accept`, 1);
    expect((await wang.act(`/drafts/${id}/reopen`, 1)).body.code).toBe('version/stale');
    const both = await Promise.all([wang, li].map((one) => one.act(`/drafts/${id}/reopen`, 2)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('must say which version they saw', async () => {
    const { id } = nextDraft();
    for (const path of [`/drafts/${id}/accept`, `/drafts/${id}/dismiss`, `/drafts/${id}/reopen`]) {
      const { status, body } = await wang.post(path, { reason: '重复' });
      expect([status, body.code]).toEqual([428, 'version/missing']);
    }
    expect((await wang.send<Schemas['Problem']>('PATCH', `/drafts/${id}`, { title: 'x' })).status).toBe(428);
    for (const tag of ['1', '*', 'W/"1"', '"1", "2"', '"x"', '"0"']) {
      const { status } = await wang.post(`/drafts/${id}/accept`, undefined, { 'if-match': tag });
      expect(status).toBe(400);
    }
    expect((await wang.get<Draft>(`/drafts/${id}`)).body.state).toBe('open');
  });
});
