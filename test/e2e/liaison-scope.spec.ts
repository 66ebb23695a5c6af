import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type TaskPage = Schemas['TaskPage'];

const UNKNOWN_ID = '01a20cbd-0000-7000-8000-000000000000';

describe('a liaison', () => {
  let office: Office;
  let clerk: Visitor;
  let report: Schemas['ReportDetail'];
  let drafts: Schemas['Draft'][];
  const idsOf = async (who: Visitor, query = '') =>
    (await who.get<TaskPage>(`/tasks${query}`)).body.items.map(({ id }) => id).sort();
  const taskAbout = (words: string) => drafts.find(({ text }) => text.includes(words))!.taskId!;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
    report = (await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE })).body;
    const list = `/reports/${report.id}/drafts`;
    const { items } = (await clerk.get<Schemas['DraftPage']>(list)).body;
    for (const { id } of items) await clerk.act(`/drafts/${id}/accept`, 1);
    drafts = (await clerk.get<Schemas['DraftPage']>(list)).body.items;
  });
  afterAll(() => office.close());

  it('sees the tasks in which the own unit has a part, in any role, and no others', async () => {
    const water = await office.signIn('shuiwu');
    expect(await idsOf(water)).toEqual([taskAbout('南沟清淤')]);
    const school = await office.signIn('jiaoyu');
    expect(await idsOf(school)).toEqual([taskAbout('校车检查')]);
  });

  it('sees the tasks of units below the own one, and not those of units above', async () => {
    const town = await office.signIn('qiaotou');
    expect(await idsOf(town)).toEqual([taskAbout('灌渠修复'), taskAbout('灌渠巡查')].sort());
    const village = await office.signIn('liuqiao');
    expect(await idsOf(village)).toEqual([taskAbout('灌渠巡查')]);
  });

  it('has a total that counts only what is seen, and no filter that reaches further', async () => {
    const village = await office.signIn('liuqiao');
    expect((await village.get<TaskPage>('/tasks')).body.total).toEqual({ count: 1, exact: true });
    for (const query of [`?unitId=${office.unitId('青禾区水务局')}`, '?q=清淤', '?q=校车', '?sort=created&q=南沟']) {
      expect((await village.get<TaskPage>(`/tasks${query}`)).body).toMatchObject({ items: [], total: { count: 0 } });
    }
  });

  it('opens every task of the list, and gets for any other the answer for one that does not exist', async () => {
    const village = await office.signIn('liuqiao');
    const withoutNumber = (answer: string) => answer.replace(/urn:uuid:[\w-]+/u, '');
    const absent = await village.get(`/tasks/${UNKNOWN_ID}`);
    expect([absent.status, absent.body.code]).toEqual([404, 'task/not_found']);
    const [visible, all] = [await idsOf(village), await idsOf(clerk)];
    for (const id of visible) expect((await village.get(`/tasks/${id}`)).status).toBe(200);
    for (const id of all.filter((one) => !visible.includes(one))) {
      const { status, text } = await village.get(`/tasks/${id}`);
      expect([status, withoutNumber(text), text.length]).toEqual([404, withoutNumber(absent.text), absent.text.length]);
    }
  });

  it('may not import, nor see reports or drafts', async () => {
    const water = await office.signIn('shuiwu');
    const [draft] = drafts;
    const answers = await Promise.all([
      water.post('/reports', { text: '区水务局要在5月1日前完成清淤。' }),
      water.upload(Buffer.from(PAGE)),
      water.get('/reports'),
      water.get(`/reports/${report.id}`),
      water.get(`/reports/${report.id}/drafts`),
      water.get(`/drafts/${draft!.id}`),
      water.patch(`/drafts/${draft!.id}`, 2, { title: 'x' }),
      water.act(`/drafts/${draft!.id}/accept`, 2),
      water.act(`/drafts/${draft!.id}/dismiss`, 2, { reason: 'x' }),
      water.act(`/drafts/${draft!.id}/reopen`, 2),
    ]);
    for (const { status, body } of answers) expect([status, body.code]).toEqual([403, 'access/denied']);
    expect((await clerk.get<Schemas['ReportPage']>('/reports')).body.total.count).toBe(1);
    expect((await clerk.get<Schemas['Draft']>(`/drafts/${draft!.id}`)).body.version).toBe(2);
  });

  it('reads the directory of units', async () => {
    const water = await office.signIn('shuiwu');
    const { body } = await water.get<Schemas['UnitPage']>('/units?q=桥');
    expect(body.items.map(({ name }) => name).sort()).toEqual(['柳桥村村民委员会', '桥头镇人民政府'].sort());
  });
});
