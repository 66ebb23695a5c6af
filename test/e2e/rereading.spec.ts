import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { type OlderRules, olderRules } from './office/older-rules';
import { about, NOISE, outcomes, type RereadDesk, rereadDesk, RIGHT, WRONG } from './office/reread-desk';
import type { Visitor } from './office/visitor';

type Report = Schemas['ReportDetail'];
type Draft = Schemas['Draft'];
type Task = Schemas['TaskDetail'];

describe('a report that is read again', () => {
  let office: Office;
  let wang: Visitor;
  let older: OlderRules;
  let desk: RereadDesk;

  beforeAll(async () => {
    office = await openOffice();
    wang = await office.signIn('wang');
    desk = rereadDesk(wang);
    older = await olderRules(office);
  });
  afterAll(async () => {
    await older.close();
    await office.close();
  });

  it('has its first reading on record: when, by whom, with which day, by which rules', async () => {
    const report = await desk.importPage();
    const { items, rules } = await desk.readingsOf(report.id);
    expect(rules).toMatch(/^[0-9a-f]{12}$/u);
    expect(items).toMatchObject([
      {
        index: 1,
        by: { name: '王敏' },
        date: RIGHT,
        dateSource: 'text',
        rules,
        added: 4,
        changed: 0,
        gone: 0,
        kept: 0,
      },
    ]);
    expect(report.reading).toMatchObject({ index: 1, by: { name: '王敏' }, rules, outdated: false });
  });

  it('reads the same by the same rules, and then nothing is done', async () => {
    const before = await desk.importPage();
    expect(await desk.preview(before.id)).toMatchObject({
      version: 1,
      differs: false,
      date: RIGHT,
      counts: { added: 0, changed: 0, gone: 0, kept: 0, unchanged: 4 },
      items: [],
    });
    const { status, body, headers } = await desk.reread(before.id);
    expect([status, body.differs, body.version, body.reading.index, headers.etag]).toEqual([200, false, 1, 1, '"1"']);
    expect(await desk.reportOf(before.id)).toEqual(before);
  });

  describe('with its day put right', () => {
    let report: Report;
    let drafts: Draft[];
    let task: Task;
    let looked: Schemas['RereadingPreview'];
    const now = async (draft: Draft) => (await wang.get<Draft>(`/drafts/${draft.id}`)).body;

    beforeAll(async () => {
      report = await desk.importPage({ date: WRONG });
      const first = await desk.draftsOf(report.id);
      const [south, repair, school] = [about(first, '南沟'), about(first, '灌渠修复'), about(first, '校车')];
      const { body } = await wang.act<Draft>(`/drafts/${south.id}/accept`, 1);
      task = (await wang.get<Task>(`/tasks/${body.taskId}`)).body;
      await wang.patch(`/drafts/${repair.id}`, 1, { deadline: { due: '2026-06-15' }, title: '修复柳桥村灌渠' });
      await wang.act(`/drafts/${school.id}/dismiss`, 1, { reason: '部门日常工作' });
      drafts = await desk.draftsOf(report.id);
      looked = await desk.preview(report.id, { date: RIGHT });
    });

    it('shows first what would be another day, and what stays because of a person', () => {
      expect(looked).toMatchObject({ differs: true, date: RIGHT, dateSource: 'given' });
      expect(looked.counts).toEqual({ added: 0, changed: 1, gone: 0, kept: 3, unchanged: 0 });
      expect(looked.items.map(({ outcome, why, fields }) => [outcome, why, ...fields])).toEqual([
        ['kept', 'accepted', { field: 'deadline', kept: true }],
        ['kept', 'corrected', { field: 'deadline', kept: true }],
        ['changed', null, { field: 'deadline', kept: false }],
        ['kept', 'dismissed', { field: 'deadline', kept: true }],
      ]);
      const [south, repair] = looked.items;
      expect([south!.before!.deadline!.due, south!.after!.deadline!.due]).toEqual(['2025-04-20', '2026-04-20']);
      expect(south!.taskId).toBe(task.id);
      expect(repair!.before).toMatchObject({ title: '修复柳桥村灌渠', deadline: { due: '2026-06-15' } });
      expect(repair!.after).toMatchObject({ deadline: { due: '2026-05-31', raw: '5月底前' } });
      expect(repair!.after!.text).toBe(about(drafts, '灌渠修复').text);
    });

    it('is only looked at by that', async () => {
      const unread = { ...report, counts: { ...report.counts, open: 2, accepted: 1, dismissed: 1 } };
      expect(await desk.reportOf(report.id)).toEqual(unread);
      expect(await desk.draftsOf(report.id)).toEqual(drafts);
      expect((await desk.readingsOf(report.id)).items).toHaveLength(1);
    });

    it('gives open drafts the new day, leaves what a person set, and says by whom it was read', async () => {
      const { status, body } = await rereadDesk(await office.signIn('li')).reread(report.id, 1, {
        date: RIGHT,
        preview: looked.preview,
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        version: 2,
        differs: true,
        reading: {
          index: 2,
          by: { name: '李拓' },
          date: RIGHT,
          dateSource: 'given',
          added: 0,
          changed: 1,
          gone: 0,
          kept: 3,
        },
      });
      const after = await desk.reportOf(report.id);
      expect(after).toMatchObject({
        version: 2,
        date: RIGHT,
        dateSource: 'given',
        text: report.text,
        sha256: report.sha256,
      });
      expect(after.articles.map(({ anchor }) => anchor)).toEqual(['2026-03-06', '2026-03-07']);
      expect((await desk.readingsOf(report.id)).items.map(({ index, date }) => [index, date])).toEqual([
        [2, RIGHT],
        [1, WRONG],
      ]);
      const patrol = await now(about(drafts, '灌渠巡查'));
      expect(patrol.deadline!.next).toBe('2026-04-05');
      expect([patrol.state, patrol.version, patrol.corrected]).toEqual(['open', 2, false]);
      const repair = await now(about(drafts, '灌渠修复'));
      expect(repair).toMatchObject({
        title: '修复柳桥村灌渠',
        deadline: { due: '2026-06-15' },
        corrected: true,
        version: 3,
      });
    });

    it('never changes what was decided, and the task only says the report’s true day', async () => {
      for (const words of ['南沟', '校车']) expect(await now(about(drafts, words))).toEqual(about(drafts, words));
      const after = (await wang.get<Task>(`/tasks/${task.id}`)).body;
      expect(after.report.date).toBe(RIGHT);
      expect({ ...after, report: task.report, source: task.source }).toEqual(task);
    });

    it('takes decisions and their undoing as before', async () => {
      const south = about(drafts, '南沟');
      expect((await wang.act(`/drafts/${south.id}/reopen`, south.version)).status).toBe(200);
      expect((await now(south)).deadline!.due).toBe('2025-04-20');
      expect(outcomes(await desk.preview(report.id))).toEqual([
        ['changed', null, '完成南沟清淤', 'deadline'],
        ['kept', 'dismissed', about(drafts, '校车').title, 'deadline kept'],
      ]);
      await desk.reread(report.id, 2);
      expect((await now(south)).deadline!.due).toBe('2026-04-20');
    });

    it('is on record in the trail, and announced', async () => {
      const { rows } = await older.query(
        `select action, actor_account as who, facts from audit_entry where object_id = $1 and action = 'report.reread' order by id`,
        [report.id],
      );
      expect(rows).toMatchObject([
        { who: 'li', facts: { version: 2, reading: 2, date: RIGHT, added: 0, changed: 1, gone: 0, kept: 3 } },
        { who: 'wang', facts: { version: 3, reading: 3, changed: 1 } },
      ]);
      const events = await older.query(`select 1 from outbox_event where type = 'report.reread' and object_id = $1`, [
        report.id,
      ]);
      expect(events.rows).toHaveLength(2);
    });
  });

  describe('by newer rules', () => {
    let report: Report;
    let drafts: Draft[];
    const listed = async () => (await desk.draftsOf(report.id)).map(({ index, title, state }) => [index, title, state]);

    beforeAll(async () => {
      report = await desk.importPage();
      drafts = await desk.draftsOf(report.id);
      await older.missed(about(drafts, '灌渠修复'));
      await older.found(report.text, NOISE, about(drafts, '南沟'));
      await older.said(about(drafts, '校车'), { nature: 'exhortation' });
      await older.readReport(report.id);
    });

    it('is said to have been read by older ones', async () => {
      expect((await desk.reportOf(report.id)).reading).toMatchObject({ rules: 'older', outdated: true });
    });

    it('shows in the order of the text what is gone, new and changed', async () => {
      const looked = await desk.preview(report.id);
      expect(outcomes(looked)).toEqual([
        ['gone', null, NOISE, ''],
        ['added', null, about(drafts, '灌渠修复').title, ''],
        ['changed', null, about(drafts, '校车').title, 'nature'],
      ]);
      expect(looked.counts).toEqual({ added: 1, changed: 1, gone: 1, kept: 0, unchanged: 2 });
      expect(looked.items.map(({ before, after }) => [before?.nature ?? null, after?.nature ?? null])).toEqual([
        ['task', null],
        [null, 'task'],
        ['exhortation', 'task'],
      ]);
    });

    it('takes off the desk what is found no longer, and puts what is new in its place in the text, under a new number', async () => {
      expect((await desk.reread(report.id)).body).toMatchObject({ differs: true, reading: { index: 2 } });
      const [south, repair, patrol, school] = ['南沟', '灌渠修复', '灌渠巡查', '校车'].map(
        (words) => about(drafts, words).title,
      );
      expect(await listed()).toEqual([
        [4, NOISE, 'lapsed'],
        [0, south, 'open'],
        [5, repair, 'open'],
        [2, patrol, 'open'],
        [3, school, 'open'],
      ]);
      const after = await desk.reportOf(report.id);
      expect(after.counts).toMatchObject({ drafts: 4, open: 4, lapsed: 1, dismissed: 0 });
      expect(after.reading).toMatchObject({ index: 2, outdated: false });
      expect((await desk.preview(report.id)).differs).toBe(false);
    });

    it('keeps what left the desk: it is not decided, but may be brought back, and then stays', async () => {
      const [gone] = await desk.draftsOf(report.id);
      expect(gone).toMatchObject({ state: 'lapsed', decidedBy: { name: '王敏' }, version: 2 });
      expect((await wang.act(`/drafts/${gone!.id}/accept`, 2)).body).toMatchObject({
        status: 409,
        code: 'draft/lapsed',
      });
      expect((await wang.act<Draft>(`/drafts/${gone!.id}/reopen`, 2)).body).toMatchObject({
        state: 'open',
        version: 3,
      });
      expect(outcomes(await desk.preview(report.id))).toEqual([['kept', 'reopened', NOISE, '']]);
      expect((await desk.reread(report.id, 2)).body.differs).toBe(false);
    });

    it('leaves alone what another reader than the rules has found', async () => {
      const { id, text } = await desk.importPage();
      const [first] = await desk.draftsOf(id);
      await older.found(text, NOISE, first!);
      await older.didNotFind((await desk.draftsOf(id)).find((one) => one.text === NOISE)!);
      const before = await desk.draftsOf(id);
      expect((await desk.preview(id, { date: WRONG })).items.map(({ before: side }) => side!.text)).not.toContain(
        NOISE,
      );
      await desk.reread(id, 1, { date: WRONG });
      const noise = (all: Draft[]) => all.find(({ text: words }) => words === NOISE);
      expect(noise(await desk.draftsOf(id))).toEqual(noise(before));
    });
  });

  it('compares labelled data with the answer that the person saw', async () => {
    const { id } = await desk.importPage({ date: WRONG });
    const south = about(await desk.draftsOf(id), '南沟');
    await wang.patch(`/drafts/${south.id}`, 1, { deadline: { due: '2026-04-20' } });
    await desk.reread(id, 1, { date: RIGHT });
    await wang.act(`/drafts/${south.id}/accept`, 3);
    const label = () =>
      older.query(`select directive_right, title_right, deadline_right from extraction_label where draft_id = $1`, [
        south.id,
      ]);
    expect((await label()).rows).toEqual([{ directive_right: true, title_right: true, deadline_right: false }]);
    const { rows } = await older.query(
      `select answer->'deadline'->>'due' as due from earlier_answer where draft_id = $1`,
      [south.id],
    );
    expect(rows).toEqual([{ due: '2025-04-20' }]);
  });

  it('counts what left the desk neither as right nor as wrong', async () => {
    const { id, text } = await desk.importPage();
    const [first] = await desk.draftsOf(id);
    await older.found(text, NOISE, first!);
    await desk.reread(id);
    expect((await desk.draftsOf(id)).map(({ state }) => state)).toContain('lapsed');
    expect((await older.query('select 1 from extraction_label where report_id = $1', [id])).rows).toEqual([]);
  });
});
