import type { Schemas } from '@duban/api-client';
import { lightOf } from '@duban/supervision';
import { addWorkdays } from '@duban/workdays';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { type Office, openOffice } from './office/office';
import { longPage, PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type TaskPage = Schemas['TaskPage'];
type Task = Schemas['TaskSummary'];

describe('the ledger', () => {
  let office: Office;
  let clerk: Visitor;
  let reportId: string;
  const page = async (query: string) => (await clerk.get<TaskPage>(`/tasks?${query}`)).body;
  const all = async (query: string, limit: number) => {
    const found: Task[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, nextCursor }: TaskPage = await page(`${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      expect(items.length).toBeLessThanOrEqual(limit);
      found.push(...items);
      cursor = nextCursor;
    }
    return found;
  };
  const importAndAccept = async (text: string): Promise<string> => {
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text });
    const drafts = (await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts?limit=200`)).body.items;
    for (const { id } of drafts) expect((await clerk.act(`/drafts/${id}/accept`, 1)).status).toBe(200);
    return body.id;
  };

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
    await importAndAccept(PAGE);
    reportId = await importAndAccept(longPage(40));
  });
  afterAll(() => office.close());

  it.each([1, 7, 50, 200])('is the same whether it is read in pages of %i or at once', async (limit) => {
    const whole = await page('limit=200');
    expect(whole.nextCursor).toBeNull();
    expect(whole.total).toEqual({ count: whole.items.length, exact: true });
    expect((await all('', limit)).map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
  });

  it('goes by deadline, undated tasks last', async () => {
    const days = (await page('limit=200')).items.map(({ deadline }) => deadline?.due ?? deadline?.next ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
  });

  it('shows the newest first when asked, page by page too', async () => {
    const whole = (await page('sort=created&limit=200')).items;
    const times = whole.map(({ createdAt }) => Date.parse(createdAt));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect((await all('sort=created', 9)).map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  });

  it('does not take a cursor of the other order', async () => {
    const { nextCursor } = await page('sort=created&limit=5');
    expect((await clerk.get(`/tasks?sort=deadline&cursor=${nextCursor}`)).status).toBe(400);
  });

  it('keeps its place when a task before it disappears', async () => {
    const first = await page('limit=5');
    const second = await page(`limit=5&cursor=${first.nextCursor}`);
    const { draftId } = (await clerk.get<Schemas['TaskDetail']>(`/tasks/${first.items[2]!.id}`)).body;
    await clerk.act(`/drafts/${draftId}/reopen`, 2);
    expect((await page(`limit=5&cursor=${first.nextCursor}`)).items).toEqual(second.items);
    await clerk.act(`/drafts/${draftId}/accept`, 3);
  });

  it('can be narrowed to a report, a unit with those below it, a nature, and words', async () => {
    const ofReport = await page(`reportId=${reportId}&limit=200`);
    expect(ofReport.items.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ofReport.items.map(({ report }) => report.id))).toEqual(new Set([reportId]));
    const ofTown = await page(`unitId=${office.unitId('桥头镇人民政府')}`);
    expect(ofTown.items).toHaveLength(2);
    expect((await page('q=校车')).items).toHaveLength(1);
    expect((await page(`q=${encodeURIComponent('区财政局')}`)).items).toHaveLength(1);
    expect((await page('q=%25')).items).toEqual([]);
    expect((await page('q=_号')).items).toEqual([]);
    expect((await page('nature=heading&q=校车')).items).toEqual([]);
    expect(
      (await page(`unitId=${office.unitId('青禾区财政局')}&nature=task&state=proposed&q=灌渠&reportId=${reportId}`))
        .items,
    ).toEqual([]);
  });

  it.each(['2026-03-30', '2026-04-18', '2026-05-03', '2026-09-30', '2027-01-01'])(
    'shines on %s as the rule of the office says',
    async (today) => {
      const stopped = jest.spyOn(office.app.get(Clock), 'today').mockReturnValue(today);
      const { items } = await page('limit=200');
      stopped.mockRestore();
      const days = { today, soonUntil: addWorkdays(today, 3) };
      const expected = items.map(({ deadline }) => {
        const { due, next } = deadline ?? {};
        return lightOf({ ...(due ? { due } : {}), ...(next ? { next } : {}) }, days);
      });
      expect(items.map(({ light }) => light)).toEqual(expected);
      expect(new Set(expected).size).toBeGreaterThan(1);
    },
  );
});
