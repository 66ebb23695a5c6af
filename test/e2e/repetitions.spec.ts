import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { CANDIDATES_STATEMENT } from '../../apps/api/src/tasks/task-repetitions.repository';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];
type Task = Schemas['TaskDetail'];

/** A later page on which one thing of the first is said again, and one that only looks like it. */
const laterPage = (day: number) => `青禾报\u30002026年5月${day}日

全区防汛工作会召开

本报讯\u30005月${day - 1}日，副区长宋明主持召开全区防汛工作会。

宋明强调，区水务局要在5月31日前完成南沟清淤。区水务局要在6月10日前完成北沟清淤。区教育局要在6月15日前制定防溺水方案。
`;

describe('a directive that is said again at a later meeting', () => {
  let office: Office;
  let owner: Client;
  let wang: Visitor;
  let li: Visitor;
  let taskId: string;
  let first: Draft;
  const draftsOf = async (text: string) => {
    const { body } = await wang.post<Schemas['ReportDetail']>('/reports', { text });
    return (await wang.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items;
  };
  const about = (drafts: Draft[], words: string) => drafts.find(({ text }) => text.includes(words))!;
  const southOf = async (day: number) => about(await draftsOf(laterPage(day)), '南沟');
  const proposalsOf = async (draft: Draft) =>
    (await wang.get<Schemas['DraftRepetitionList']>(`/drafts/${draft.id}/repetitions`)).body.items;
  const task = async () => (await wang.get<Task>(`/tasks/${taskId}`)).body;
  const current = async ({ id }: Draft) => (await wang.get<Draft>(`/drafts/${id}`)).body;
  const ledgerSize = async () => (await wang.get<Schemas['TaskPage']>('/tasks')).body.total.count;

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    [wang, li] = [await office.signIn('wang'), await office.signIn('li')];
    first = about(await draftsOf(PAGE), '南沟');
    taskId = (await wang.act<Draft>(`/drafts/${first.id}/accept`, 1)).body.taskId!;
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('is proposed with its grounds, and decides nothing by itself', async () => {
    const drafts = await draftsOf(laterPage(11));
    const south = about(drafts, '南沟');
    expect(await proposalsOf(south)).toEqual([
      {
        taskId,
        title: first.title,
        text: first.text,
        owners: ['区水务局'],
        due: '2026-04-20',
        reportTitle: '全区春季水利工作会召开',
        day: '2026-03-06',
        times: 1,
        score: 1,
        likelihood: 'certain',
        why: '都说到“南沟清淤”；责任单位同为区水务局；同为宋明提出；时限不同：原为2026-04-20，此次为2026-05-31',
      },
    ]);
    for (const words of ['北沟', '防溺水']) expect(await proposalsOf(about(drafts, words))).toEqual([]);
    expect(await current(south)).toMatchObject({ state: 'open', version: 1, repeatedTaskId: null });
    expect((await task()).said).toHaveLength(1);
  });

  it('is told for a whole report at once, page by page: only the drafts that may say a task again', async () => {
    const { reportId, id } = await southOf(12);
    const pageOf = (query: string) =>
      wang.get<Schemas['RepeatingDraftPage']>(`/reports/${reportId}/repetitions${query}`);
    const whole = (await pageOf('')).body;
    expect(whole).toEqual({ items: [{ draftId: id, items: await proposalsOf({ id } as Draft) }], nextCursor: null });
    const first = (await pageOf('?limit=1')).body;
    expect(first.items).toEqual(whole.items);
    const second = (await pageOf(`?limit=1&cursor=${first.nextCursor}`)).body;
    expect([second.items, typeof second.nextCursor]).toEqual([[], 'string']);
    const third = (await pageOf(`?limit=1&cursor=${second.nextCursor}`)).body;
    expect(third).toEqual({ items: [], nextCursor: null });
    await wang.act(`/drafts/${id}/dismiss`, 1, { reason: '仅作试验' });
    expect((await pageOf('')).body.items).toEqual([]);
  });

  it('is told of no report that is not there, and nothing of one that was withdrawn', async () => {
    const missing = await wang.get('/reports/01a20cbd-0000-7000-8000-000000000000/repetitions');
    expect([missing.status, missing.body.code]).toEqual([404, 'report/not_found']);
    const { reportId } = about(await draftsOf(`${laterPage(12)}撤`), '南沟');
    await wang.act(`/reports/${reportId}/withdraw`, 1, { reason: '日期填错' });
    expect((await wang.get<Schemas['RepeatingDraftPage']>(`/reports/${reportId}/repetitions`)).body.items).toEqual([]);
  });

  it('is not proposed to the report that it stands in, nor once it is decided', async () => {
    expect(await proposalsOf(about(await draftsOf(`${PAGE}一`), '南沟'))).toHaveLength(1);
    expect(await proposalsOf(first)).toEqual([]);
  });

  it('is counted with the task when a clerk says so, with the place; the task’s own day stays', async () => {
    const south = await southOf(13);
    const [size, before] = [await ledgerSize(), await task()];
    const { status, headers, body } = await wang.act<Draft>(`/drafts/${south.id}/repeat`, 1, { taskId });
    expect([status, headers.etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      state: 'repeated',
      version: 2,
      taskId: null,
      repeatedTaskId: taskId,
      decidedBy: { name: '王敏' },
    });
    expect(await ledgerSize()).toBe(size);
    const after = await task();
    expect(after.said.map(({ first, draftId, day, due }) => [first, draftId, day, due])).toEqual([
      [true, first.id, '2026-03-06', '2026-04-20'],
      [false, south.id, '2026-05-12', '2026-05-31'],
    ]);
    const [, { span, text, reportId, headline, decidedBy }] = after.said as [unknown, Task['said'][number]];
    expect([text, laterPage(13).slice(span.start, span.end)]).toEqual([south.text, south.text]);
    expect({ reportId, headline, by: decidedBy.name }).toEqual({
      reportId: south.reportId,
      headline: '全区防汛工作会召开',
      by: '王敏',
    });
    expect(after).toEqual({ ...before, version: before.version + 1, said: after.said });
    const { body: report } = await wang.get<Schemas['ReportDetail']>(`/reports/${south.reportId}`);
    expect(report.counts).toMatchObject({ drafts: 3, open: 2, accepted: 0, repeated: 1 });
  });

  it('is shown to the unit that answers for the task', async () => {
    const liaison = await office.signIn('shuiwu');
    expect((await liaison.get<Task>(`/tasks/${taskId}`)).body.said).toEqual((await task()).said);
  });

  it('leaves one line and one event, in going and in coming back', async () => {
    const south = await southOf(14);
    const before = (await task()).said.length;
    await li.act(`/drafts/${south.id}/repeat`, 1, { taskId });
    expect((await task()).said).toHaveLength(before + 1);
    const { status, body } = await li.act<Draft>(`/drafts/${south.id}/reopen`, 2);
    expect([status, body.state, body.repeatedTaskId, body.decidedBy]).toEqual([200, 'open', null, null]);
    expect((await task()).said).toHaveLength(before);
    for (const [table, column] of [
      ['audit_entry', 'action'],
      ['outbox_event', 'type'],
    ]) {
      const statement = `select ${column} as did, facts from ${table} where object_id::text = $1 order by id`;
      expect((await owner.query(statement, [south.id])).rows).toEqual([
        { did: 'draft.repeat', facts: { version: 2, taskId } },
        { did: 'draft.reopen', facts: { version: 3, from: 'repeated', removedTask: null, taskId } },
      ]);
    }
  });

  it('is done once where the same request comes twice', async () => {
    const south = await southOf(15);
    const before = (await task()).said.length;
    const key = { 'idempotency-key': 'again' };
    const send = (body: object) => wang.act<Draft>(`/drafts/${south.id}/repeat`, 1, body, key);
    const [one, two] = [await send({ taskId }), await send({ taskId })];
    expect([one.status, two.status, two.body]).toEqual([200, 200, one.body]);
    expect((await task()).said).toHaveLength(before + 1);
    expect((await send({ taskId: south.id })).status).toBe(422);
  });

  it.each([
    ['a task that is not there', 1, { taskId: '01a20cbd-0000-7000-8000-000000000000' }, 400, 'request/invalid'],
    ['no task', 1, {}, 400, 'request/invalid'],
    ['what is no id', 1, { taskId: 'x' }, 400, 'request/invalid'],
    ['a version that is not the present one', 7, undefined, 412, 'version/stale'],
  ])('is refused with %s', async (_, version, body, status, code) => {
    const [south] = (await draftsOf(`${laterPage(16)}${status}${code}${_}`)).filter(({ text }) =>
      text.includes('南沟'),
    );
    const answer = await wang.act(`/drafts/${south!.id}/repeat`, version, body ?? { taskId });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await current(south!)).state).toBe('open');
  });

  it('holds what it points to: neither the task nor the later report is taken back meanwhile', async () => {
    const south = await southOf(17);
    expect((await wang.post(`/drafts/${south.id}/repeat`, { taskId })).status).toBe(428);
    await wang.act(`/drafts/${south.id}/repeat`, 1, { taskId });
    const reopened = await wang.act(`/drafts/${first.id}/reopen`, 2);
    expect([reopened.status, reopened.body.code]).toEqual([409, 'task/said_again']);
    const withdrawn = await wang.act(`/reports/${south.reportId}/withdraw`, 1, { reason: '日期填错' });
    expect(withdrawn.body).toMatchObject({ code: 'report/drafts_accepted', accepted: 1 });
    const twice = await li.act(`/drafts/${south.id}/repeat`, 2, { taskId });
    expect(twice.body).toMatchObject({ code: 'draft/already_decided', state: 'repeated', decidedBy: { name: '王敏' } });
    expect((await wang.patch(`/drafts/${south.id}`, 2, { title: 'x' })).body.code).toBe('draft/already_decided');
  });

  it('is decided by one of two clerks: a second task or a repetition, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const south = about(await draftsOf(`${laterPage(20)}第${round}次`), '南沟');
      const [size, said] = [await ledgerSize(), (await task()).said.length];
      const answers = await Promise.all([
        wang.act(`/drafts/${south.id}/repeat`, 1, { taskId }),
        li.act(`/drafts/${south.id}/accept`, 1),
        li.act(`/drafts/${south.id}/repeat`, 1, { taskId }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const { state } = await current(south);
      const more = [(await ledgerSize()) - size, (await task()).said.length - said];
      expect([
        ['accepted', 1, 0],
        ['repeated', 0, 1],
      ]).toContainEqual([state, ...more]);
    }
  });

  it('never points at a task that another clerk takes out at that moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const original = about(await draftsOf(`${PAGE}第${round}回`), '校车');
      const other = (await wang.act<Draft>(`/drafts/${original.id}/accept`, 1)).body.taskId!;
      const later = about(await draftsOf(`${laterPage(22)}第${round}回`), '防溺水');
      const [repeat, reopen] = await Promise.all([
        wang.act(`/drafts/${later.id}/repeat`, 1, { taskId: other }),
        li.act(`/drafts/${original.id}/reopen`, 2),
      ]);
      expect([
        [200, 409],
        [400, 200],
      ]).toContainEqual([repeat.status, reopen.status]);
      expect((await wang.get(`/tasks/${other}`)).status).toBe(repeat.status === 200 ? 200 : 404);
    }
  });

  it('is looked for by stretches of an index, however long the ledger is', async () => {
    await owner.query(`
      create temp table copies as select n, gen_random_uuid() as task_id, gen_random_uuid() as draft_id from generate_series(1, 20000) n;
      insert into draft select (jsonb_populate_record(d, jsonb_build_object('id', c.draft_id, 'index', 1000 + n, 'key', n))).*
        from copies c join draft d on d.id = '${first.id}';
      insert into task select (jsonb_populate_record(t, jsonb_build_object('id', c.task_id, 'draft_id', c.draft_id,
          'title', '完成' || n || '号涵洞清淤'))).* from copies c join task t on t.id = '${taskId}';
      analyze task; analyze task_pair`);
    const south = await southOf(25);
    const explained = await owner.query<{ 'QUERY PLAN': string }>(`explain ${CANDIDATES_STATEMENT}`, [
      ['更换777号涵洞清淤设备'],
      south.reportId,
      ['proposed'],
    ]);
    const planOf = (lines: { 'QUERY PLAN': string }[]) => lines.map((line) => line['QUERY PLAN']).join('\n');
    expect(planOf(explained.rows)).toMatch(/Function Scan on newest_holders/u);
    expect(planOf(explained.rows)).not.toMatch(/Seq Scan on task/u);
    const { rows: settings } = await owner.query<{ setting: string }>(
      `select unnest(proconfig) as setting from pg_proc where proname = 'newest_holders'`,
    );
    for (const { setting } of settings) await owner.query(`set ${setting}`);
    const inside = await owner.query<{ 'QUERY PLAN': string }>(
      `explain select task_id from task_pair where pair = '号涵' order by task_id desc limit 2000`,
    );
    expect(planOf(inside.rows)).toMatch(/^Limit.*\n +-> +Index (?:Only )?Scan Backward using task_pair_pkey/u);
    await owner.query('reset all');
    const { rows } = await owner.query<{ title: string }>(CANDIDATES_STATEMENT, [
      ['更换777号涵洞清淤设备'],
      south.reportId,
      ['proposed'],
    ]);
    expect(rows).toHaveLength(30);
    expect(rows[0]!.title).toBe('完成777号涵洞清淤');
    expect((await proposalsOf(south))[0]!.taskId).toBe(taskId);
  });
});
