import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];
type Accuracy = Schemas['ExtractionAccuracy'];

const NOTICE = `青禾区人民政府办公室关于做好冬季除雪工作的通知

各镇人民政府，区直各单位：

为做好今冬除雪工作，现通知如下。

一、备足融雪物资。区水务局要在2026年11月20日前备足泵站融雪剂。
二、完成南沟清淤。区水务局要在2026年11月30日前完成南沟清淤。
三、检修取暖设施。区教育局要在2026年11月10日前检修全部校舍取暖设施。

青禾区人民政府办公室
2026年10月20日
`;

describe('the accuracy of the extraction, by what clerks settled', () => {
  let office: Office;
  let owner: Client;
  let clerk: Visitor;
  let genres: string[];
  let south: Draft;
  const imported = async (text: string) => {
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text });
    const { body: page } = await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`);
    const about = (words: string) => page.items.find((draft) => draft.text.includes(words))!;
    return { report: body, about };
  };
  const accept = (id: string, version = 1) => clerk.act<Draft>(`/drafts/${id}/accept`, version);
  const measured = async (query = '') => (await clerk.get<Accuracy>(`/extraction/accuracy${query}`)).body;
  const brief = (fields: Accuracy['fields']) =>
    Object.fromEntries(fields.map(({ field, right, settled }) => [field, `${right}/${settled}`]));
  const totals = async (query = '') => brief((await measured(query)).fields);

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    clerk = await office.signIn('wang');
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('is nothing of nothing before anybody has decided', async () => {
    expect(await measured()).toMatchObject({ kinds: [] });
    expect(await totals()).toEqual({ directive: '0/0', title: '0/0', nature: '0/0', owners: '0/0', deadline: '0/0' });
  });

  it('counts each field of each kind of document', async () => {
    const page = await imported(PAGE);
    south = page.about('南沟');
    const taskId = (await accept(south.id)).body.taskId;
    // Title, owners and day changed.
    const repair = page.about('灌渠修复');
    const owners = [{ name: '桥头镇', role: 'lead' }];
    await clerk.patch(`/drafts/${repair.id}`, 1, { title: '修复柳桥村灌渠', owners, deadline: { due: '2026-05-20' } });
    await accept(repair.id, 2);
    // Looked at and left as it was.
    const patrol = page.about('灌渠巡查');
    const same = patrol.owners.map(({ name, role }) => ({ name, role })).reverse();
    await clerk.patch(`/drafts/${patrol.id}`, 1, { title: patrol.title, nature: patrol.nature, owners: same });
    await accept(patrol.id, 2);
    await clerk.act(`/drafts/${page.about('校车').id}/dismiss`, 1, { reason: '部门日常工作' });
    const notice = await imported(NOTICE);
    // The nature changed, the day struck.
    const salt = notice.about('融雪剂');
    await clerk.patch(`/drafts/${salt.id}`, 1, { nature: 'exhortation', deadline: null });
    await accept(salt.id, 2);
    await clerk.act(`/drafts/${notice.about('南沟').id}/repeat`, 1, { taskId });
    // Corrected and not decided: nobody has settled it.
    await clerk.patch(`/drafts/${notice.about('取暖').id}`, 1, { title: '检修' });
    genres = [page.report.articles[0]!.genre, notice.report.articles[0]!.genre];
    const { fields, kinds } = await measured();
    expect(genres).toEqual(['meeting', 'document']);
    expect(kinds.map((kind) => [kind.genre, brief(kind.fields)])).toEqual([
      ['document', { directive: '2/2', title: '1/1', nature: '0/1', owners: '1/1', deadline: '0/1' }],
      ['meeting', { directive: '3/4', title: '2/3', nature: '3/3', owners: '2/3', deadline: '2/3' }],
    ]);
    expect(brief(fields)).toEqual({ directive: '5/6', title: '3/4', nature: '3/4', owners: '3/4', deadline: '2/4' });
  });

  it('forgets what is taken back, and what stands in a report that was withdrawn', async () => {
    const before = await totals();
    const { report, about } = await imported(`${PAGE}一`);
    const [id, other] = [about('南沟').id, about('校车').id];
    await accept(id);
    await clerk.act(`/drafts/${other}/dismiss`, 1, { reason: '重复' });
    expect(await totals()).not.toEqual(before);
    await clerk.act(`/drafts/${id}/reopen`, 2);
    await clerk.act(`/reports/${report.id}/withdraw`, 1, { reason: '日期填错' });
    expect(await totals()).toEqual(before);
  });

  it('counts from midnight in Shanghai of the first day on', async () => {
    const { since, until } = await measured('?days=7');
    expect((Date.parse(until) - Date.parse(since)) / 86_400_000).toBe(6);
    const decideAt = (moment: string) =>
      owner.query(`update draft set decided_at = $1::timestamptz where id = $2`, [moment, south.id]);
    const all = await totals();
    await decideAt(`${since}T00:00:00+08:00`);
    expect(await totals('?days=7')).toEqual(all);
    await decideAt(new Date(Date.parse(`${since}T00:00:00+08:00`) - 1).toISOString());
    expect((await totals('?days=7')).directive).toBe('4/5');
    expect(await totals('?days=8')).toEqual(all);
    expect(await totals()).toEqual(await totals('?days=30'));
  });

  it.each(['0', '367', '1.5', 'x', ''])('is refused for «%s» days', async (days) => {
    const { status, body } = await clerk.get(`/extraction/accuracy?days=${days}`);
    expect([status, body.code]).toEqual([400, 'request/invalid']);
  });

  it('is not for the units', async () => {
    const liaison = await office.signIn('shuiwu');
    expect((await liaison.get('/extraction/accuracy')).status).toBe(403);
  });

  it('is read through the index of the days of decision', async () => {
    await owner.query(`
      insert into draft select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'index', 1000 + n, 'key', n,
          'decided_at', now() - n * interval '1 hour'))).*
        from generate_series(1, 20000) n join draft d on d.id = '${south.id}';
      analyze draft`);
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(
      `explain select genre, count(title_right) from extraction_label where decided_at >= now() - interval '1 day' group by genre`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('draft_decided_at_idx');
  });
});
