import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import { PASSWORD } from './office/people';
import type { Answer, Visitor } from './office/visitor';

interface Line {
  actor_account: string | null;
  actor_role: string | null;
  action: string;
  result: string;
  object_type: string;
  object_id: string | null;
  ip: string;
  facts: Record<string, unknown>;
  request_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

describe('the trail', () => {
  let office: Office;
  let owner: Client;
  let clerk: Visitor;
  let reportId: string;
  let drafts: Schemas['Draft'][];

  /** The lines and the events that an action left, and its answer. */
  const traces = async <Body>(act: () => Promise<Answer<Body>>) => {
    const last = async (table: string) =>
      Number((await owner.query<{ id: string }>(`select coalesce(max(id), 0) as id from ${table}`)).rows[0]!.id);
    const [line, event] = [await last('audit_entry'), await last('outbox_event')];
    const answer = await act();
    const { rows: lines } = await owner.query<Line>('select * from audit_entry where id > $1 order by id', [line]);
    const { rows: events } = await owner.query<{ type: string }>('select * from outbox_event where id > $1', [event]);
    return { answer, lines, events: events.map(({ type }) => type) };
  };
  const ofWang = { actor_account: 'wang', actor_role: 'clerk', ip: '127.0.0.1' };

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    clerk = await office.signIn('wang');
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
    reportId = body.id;
    drafts = (await clerk.get<Schemas['DraftPage']>(`/reports/${reportId}/drafts`)).body.items;
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('has one line for an import by text and one by file, and an event for whoever listens', async () => {
    const text = await traces(() => clerk.post<Schemas['ReportDetail']>('/reports', { text: `${PAGE}一` }));
    const file = await traces(() => clerk.upload<Schemas['ReportDetail']>(Buffer.from(`${PAGE}二`)));
    for (const { answer, lines, events } of [text, file]) {
      const { id, sha256, counts } = answer.body;
      expect(lines).toEqual([
        expect.objectContaining({
          ...ofWang,
          action: 'report.import',
          result: 'done',
          object_type: 'report',
          object_id: id,
          facts: { sha256, bytes: Buffer.byteLength(PAGE) + 3, articles: counts.articles, drafts: counts.drafts },
        }),
      ]);
      expect(events).toEqual(['report.import']);
    }
  });

  it('has one line and one event for each correction, acceptance, dismissal and reopening', async () => {
    const [first, second] = drafts.map(({ id }) => `/drafts/${id}`);
    const deeds: [string, () => Promise<Answer<unknown>>, object][] = [
      [
        'draft.correct',
        () => clerk.patch(first!, 1, { title: '清淤', deadline: null }),
        { version: 2, fields: ['title', 'deadline'] },
      ],
      ['draft.accept', () => clerk.act(`${first}/accept`, 2), { version: 3, taskId: expect.any(String) as string }],
      [
        'draft.dismiss',
        () => clerk.act(`${second}/dismiss`, 1, { reason: '已在办' }),
        { version: 2, reason: '已在办' },
      ],
      ['draft.reopen', () => clerk.act(`${second}/reopen`, 2), { version: 3, from: 'dismissed', removedTask: null }],
    ];
    for (const [action, act, facts] of deeds) {
      const { answer, lines, events } = await traces(act);
      expect(answer.status).toBe(200);
      expect(lines).toEqual([
        expect.objectContaining({ ...ofWang, action, result: 'done', object_type: 'draft', facts }),
      ]);
      expect(events).toEqual([action]);
    }
  });

  it('tells what the changed fields were before and after, and no other field', async () => {
    const { id, title, version, deadline } = (await clerk.get<Schemas['Draft']>(`/drafts/${drafts[2]!.id}`)).body;
    const changed = { title: '修渠', deadline: { due: '2026-06-30' } };
    const { answer, lines } = await traces(() => clerk.patch<Schemas['Draft']>(`/drafts/${id}`, version, changed));
    expect(lines[0]).toMatchObject({
      before: { title, due: deadline?.due ?? null },
      after: { title: '修渠', due: '2026-06-30' },
    });
    expect(Object.keys(lines[0]!.before!)).toEqual(Object.keys(lines[0]!.after!));
    const undone = await traces(() => clerk.act(`/drafts/${id}/dismiss`, answer.body.version, { reason: '已在办' }));
    expect(undone.lines[0]).toMatchObject({ before: { state: 'open' }, after: { state: 'dismissed' } });
    await clerk.act(`/drafts/${id}/reopen`, answer.body.version + 1);
  });

  it('names the request as the log of the process does, and its time with a zone', async () => {
    const { lines } = await traces(() => clerk.post('/reports', { text: `${PAGE}号` }));
    expect(office.logged()).toContain(`"reqId":"${lines[0]!.request_id}"`);
    const { rows } = await owner.query<{ type: string }>(
      `select data_type as type from information_schema.columns where table_name = 'audit_entry' and column_name = 'at'`,
    );
    expect(rows).toEqual([{ type: 'timestamp with time zone' }]);
  });

  it('has one line and one event for a report that is taken back', async () => {
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: `${PAGE}三` });
    const reason = { reason: '日期填错' };
    const { lines, events } = await traces(() => clerk.act(`/reports/${body.id}/withdraw`, 1, reason));
    expect(lines).toEqual([
      expect.objectContaining({
        ...ofWang,
        action: 'report.withdraw',
        result: 'done',
        object_type: 'report',
        object_id: body.id,
        facts: { version: 2, sha256: body.sha256, drafts: body.counts.drafts, ...reason },
      }),
    ]);
    expect(events).toEqual(['report.withdraw']);
    const again = await traces(() => clerk.act(`/reports/${body.id}/withdraw`, 1, reason));
    expect([again.answer.status, again.lines, again.events]).toEqual([409, [], []]);
  });

  it('keeps what a task held that was taken off the ledger again', async () => {
    const id = drafts[0]!.id;
    const { taskId } = (await clerk.get<Schemas['Draft']>(`/drafts/${id}`)).body;
    const { lines } = await traces(() => clerk.act(`/drafts/${id}/reopen`, 3));
    const { removedTask } = lines[0]!.facts;
    expect(removedTask).toMatchObject({
      id: taskId,
      title: '清淤',
      draftId: id,
      reportId,
      parts: [{ name: '区水务局' }],
    });
  });

  it('has one line for signing in, for trying to, and for signing out', async () => {
    const visitor = office.stranger();
    const begun = await traces(() => visitor.post('/sessions', { account: 'wang', password: PASSWORD }));
    expect(begun.lines).toEqual([
      expect.objectContaining({ ...ofWang, action: 'session.start', facts: { kind: 'cookie', method: 'password' } }),
    ]);
    const wrong = await traces(() => visitor.post('/sessions', { account: 'wang', password: '不对' }));
    expect(wrong.lines).toEqual([expect.objectContaining({ ...ofWang, action: 'session.refused', result: 'refused' })]);
    const li = await office.signIn('li');
    const ended = await traces(() => li.delete('/sessions/current'));
    expect(ended.lines).toEqual([expect.objectContaining({ actor_account: 'li', action: 'session.end' })]);
    expect([...begun.events, ...wrong.events, ...ended.events]).toEqual([]);
  });

  it('does not keep a name that nobody has, for people type their password there', async () => {
    const { lines } = await traces(() => office.stranger().post('/sessions', { account: '我的密码是', password: 'x' }));
    expect(lines).toEqual([expect.objectContaining({ actor_account: null, action: 'session.refused' })]);
    expect(JSON.stringify(lines)).not.toContain('我的密码是');
  });

  it('has one line for what somebody was not allowed to do', async () => {
    const liaison = await office.signIn('shuiwu');
    const { answer, lines } = await traces(() => liaison.get('/reports'));
    expect(answer.status).toBe(403);
    const facts = { asked: 'report.read', route: 'GET /api/v1/reports' };
    expect(lines).toEqual([
      expect.objectContaining({ actor_account: 'shuiwu', action: 'access.denied', result: 'refused', facts }),
    ]);
    const crossSite = await traces(() => clerk.post('/reports', { text: 'x' }, { 'sec-fetch-site': 'cross-site' }));
    expect(crossSite.lines).toEqual([
      expect.objectContaining({ ...ofWang, facts: { asked: 'cross-site', route: 'POST /api/v1/reports' } }),
    ]);
  });

  it('has no line for what was read or what failed', async () => {
    const [id] = drafts.map((draft) => draft.id);
    for (const act of [
      () => clerk.get<unknown>('/tasks'),
      () => clerk.get<unknown>(`/reports/${reportId}`),
      () => clerk.post<unknown>('/reports', { text: PAGE }),
      () => clerk.patch<unknown>(`/drafts/${id}`, 99, { title: 'x' }),
      () => clerk.act<unknown>(`/drafts/${id}/accept`, 99),
    ]) {
      expect((await traces(act)).lines).toEqual([]);
    }
  });

  it('shares the fate of the change: where the line cannot be written, nothing is changed', async () => {
    const { id, version } = (await clerk.get<Schemas['Draft']>(`/drafts/${drafts[2]!.id}`)).body;
    await owner.query(
      `alter table audit_entry add constraint full_disk check (action not like all (array['draft.%', 'report.withdraw'])) not valid`,
    );
    const answers = [
      await clerk.act(`/reports/${reportId}/withdraw`, 1, { reason: '日期填错' }),
      await clerk.act(`/drafts/${id}/accept`, version),
      await clerk.patch(`/drafts/${id}`, version, { title: '清淤' }),
      await clerk.act(`/drafts/${id}/dismiss`, version, { reason: '已在办' }),
    ];
    await owner.query('alter table audit_entry drop constraint full_disk');
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([500, 'server/fault']));
    expect(answers[0]!.text).not.toMatch(/full_disk|audit|constraint/u);
    expect((await clerk.get<Schemas['ReportDetail']>(`/reports/${reportId}`)).body.withdrawn).toBeNull();
    expect((await clerk.get<Schemas['Draft']>(`/drafts/${id}`)).body).toMatchObject({
      state: 'open',
      version,
      taskId: null,
    });
    expect((await owner.query('select from task where draft_id = $1', [id])).rowCount).toBe(0);
  });
});
