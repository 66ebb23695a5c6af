import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];
type Report = Schemas['ReportDetail'];
type Task = Schemas['TaskDetail'];

describe('a page on its way to the ledger', () => {
  let office: Office;
  let clerk: Visitor;
  let status: number;
  let report: Report;
  let drafts: Draft[];
  const draftAbout = (words: string) => drafts.find(({ text }) => text.includes(words))!;
  const ledger = async (query = '') => (await clerk.get<Schemas['TaskPage']>(`/tasks${query}`)).body;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
    const imported = await clerk.post<Report>('/reports', { text: PAGE });
    [status, report] = [imported.status, imported.body];
    drafts = (await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts`)).body.items;
  });
  afterAll(() => office.close());

  it('is answered with the whole report', () => {
    expect(status).toBe(201);
  });

  it('is stored as it came, with its hash, its day and its articles', () => {
    expect(report).toMatchObject({
      text: PAGE,
      date: '2026-03-09',
      dateSource: 'text',
      length: PAGE.length,
      fileName: null,
      encoding: 'utf-8',
      importedBy: { name: '王敏' },
      counts: { articles: 2, drafts: drafts.length, open: drafts.length, accepted: 0, dismissed: 0 },
    });
    expect(report.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(report.articles.map(({ headline }) => headline)).toEqual([
      '全区春季水利工作会召开',
      '区教育局召开校车安全座谈会',
    ]);
  });

  it('lies on the desk as drafts whose spans point at their words', () => {
    const dredging = draftAbout('南沟清淤');
    expect(PAGE.slice(dredging.span.start, dredging.span.end)).toContain('南沟清淤');
    expect(dredging).toMatchObject({ state: 'open', version: 1, corrected: false, deadline: { due: '2026-04-20' } });
    const [owner] = dredging.owners;
    expect(PAGE.slice(owner!.span!.start, owner!.span!.end)).toBe('区水务局');
    expect(owner!.unit).toEqual({ id: office.unitId('青禾区水务局'), name: '青禾区水务局' });
  });

  it('pages through the drafts in the order of the text', async () => {
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts?limit=2${next}`);
      seen.push(...body.items.map(({ index }) => index));
      expect(body.total).toEqual({ count: drafts.length, exact: true });
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(drafts.map(({ index }) => index));
  });

  it('lets a clerk correct a draft, and keeps the answer of the extraction beside the correction', async () => {
    const draft = draftAbout('灌渠修复');
    const owners = [...draft.owners.map(({ name, role }) => ({ name, role })), { name: '区教育局', role: 'support' }];
    const { status, headers, body } = await clerk.patch<Draft>(`/drafts/${draft.id}`, 1, {
      title: '修复柳桥村灌渠',
      owners,
      deadline: { due: '2026-05-20' },
    });
    expect(status).toBe(200);
    expect(headers.etag).toBe('"2"');
    expect(body).toMatchObject({ title: '修复柳桥村灌渠', version: 2, corrected: true });
    expect(body.deadline).toMatchObject({ due: '2026-05-20', rule: 'person' });
    expect(body.deadline).not.toHaveProperty('span');
    expect(body.deadlines).toEqual(draft.deadlines);
    expect(body.owners.at(-1)).toMatchObject({ rule: 'person', unit: { name: '青禾区教育局' }, span: null });
    expect(body.owners[0]).toEqual(draft.owners[0]);
  });

  it('becomes a task when a clerk accepts it, and the ledger shows it', async () => {
    const draft = draftAbout('南沟清淤');
    const accepted = await clerk.act<Draft>(`/drafts/${draft.id}/accept`, 1);
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({ state: 'accepted', version: 2, decidedBy: { name: '王敏' } });
    const { items, total } = await ledger();
    expect(total).toEqual({ count: 1, exact: true });
    expect(items).toEqual([
      expect.objectContaining({
        id: accepted.body.taskId,
        state: 'proposed',
        version: 1,
        title: draft.title,
        owners: [
          {
            name: '区水务局',
            role: 'lead',
            class: false,
            unit: { id: office.unitId('青禾区水务局'), name: '青禾区水务局' },
          },
        ],
        deadline: { due: '2026-04-20', kind: 'date', next: null, raw: draft.deadline!.raw },
        report: { id: report.id, title: report.title, date: '2026-03-09' },
      }),
    ]);
  });

  it('shows the task with its sentence in the context it came from', async () => {
    const { items } = await ledger();
    const { status, headers, body } = await clerk.get<Task>(`/tasks/${items[0]!.id}`);
    expect(status).toBe(200);
    expect(headers.etag).toBe('"1"');
    const { source } = body;
    expect(PAGE.slice(source.contextSpan.start, source.contextSpan.end)).toBe(source.context);
    expect(source.context).toContain('宋明强调，区水务局要在4月20日前完成南沟清淤。');
    expect(source.context).not.toContain('校车');
    expect(source.ownerSpans.map(({ start, end }) => PAGE.slice(start, end))).toEqual(['区水务局']);
    expect(source.deadlineSpans.map(({ start, end }) => PAGE.slice(start, end))).toEqual([body.deadline!.raw]);
    expect(source).toMatchObject({ reportId: report.id, sha256: report.sha256, headline: '全区春季水利工作会召开' });
    expect(body).toMatchObject({ ...items[0], text: draftAbout('南沟清淤').text, createdBy: { name: '王敏' } });
  });

  it('stays off the ledger when a clerk dismisses it, with the reason', async () => {
    const draft = draftAbout('校车检查');
    const { status, body } = await clerk.act<Draft>(`/drafts/${draft.id}/dismiss`, 1, { reason: '部门日常工作' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'dismissed', dismissReason: '部门日常工作', taskId: null });
    expect((await ledger()).items).toHaveLength(1);
    const { body: counted } = await clerk.get<Report>(`/reports/${report.id}`);
    expect(counted.counts).toMatchObject({ accepted: 1, dismissed: 1, open: drafts.length - 2 });
  });

  it('comes back to the desk when a clerk takes the decision back, and its task leaves the ledger', async () => {
    const { id } = draftAbout('南沟清淤');
    const { status, body } = await clerk.act<Draft>(`/drafts/${id}/reopen`, 2);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'open', version: 3, taskId: null, decidedBy: null, decidedAt: null });
    expect((await ledger()).items).toEqual([]);
    const again = await clerk.act<Draft>(`/drafts/${id}/accept`, 3);
    expect(again.status).toBe(200);
    expect((await ledger()).items).toHaveLength(1);
  });

  it('is refused to go back on the desk while it lies there', async () => {
    const { status, body } = await clerk.act(`/drafts/${draftAbout('灌渠巡查').id}/reopen`, 1);
    expect(status).toBe(409);
    expect(body.code).toBe('draft/already_open');
  });
});
