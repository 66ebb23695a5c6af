import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { Database } from '../../apps/api/src/platform/database';
import { UnitTreeRepository } from '../../apps/api/src/units';
import { type Office, openOffice } from './office/office';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];
type Unit = Schemas['Unit'];

const PAGE = `青禾报\u30002026年3月9日\u3000星期一

全区城市治理工作会召开

本报讯\u30003月6日，副区长宋明主持召开全区城市治理工作会。

宋明强调，区管理局要在4月20日前报送摊点清单。教育局要在3月底前完成校门口台阶修补。要在5月底前拆除临街棚屋，清运装修垃圾。
`;
const MORE_UNITS = [
  { name: '青禾区城市管理局', aliases: [], duties: '临街棚屋拆除；装修垃圾清运；摊点疏导', children: [] },
  { name: '青禾区市场监督管理局', aliases: [], children: [] },
];

describe('the names of units at the review desk', () => {
  let office: Office;
  let owner: Client;
  let clerk: Visitor;
  let added: Map<string, string>;
  const draftsOf = async (text: string): Promise<Draft[]> => {
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text });
    return (await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items;
  };
  const nameUnit = <Body = Schemas['Problem']>(unit: string, alias: unknown, headers = {}, who = clerk) =>
    who.post<Body>(`/units/${added.get(unit) ?? office.unitId(unit)}/aliases`, { alias }, headers);

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    added = await office.app
      .get(Database)
      .transaction((tx) => office.app.get(UnitTreeRepository, { strict: false }).addTree(tx, MORE_UNITS));
    clerk = await office.signIn('wang');
  });
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('are understood, or left open with all whom they may mean', async () => {
    const [several, one] = await draftsOf(PAGE);
    expect(several?.owners).toMatchObject([{ name: '区管理局', unit: null, resolution: { match: 'ambiguous' } }]);
    expect(several?.owners[0]?.resolution?.candidates.map(({ unit }) => unit.name).sort()).toEqual([
      '青禾区城市管理局',
      '青禾区市场监督管理局',
    ]);
    const id = office.unitId('青禾区教育局');
    expect(one?.owners).toMatchObject([
      {
        name: '教育局',
        unit: null,
        resolution: { match: 'single', candidates: [{ unit: { id, name: '青禾区教育局' } }] },
      },
    ]);
  });

  it('are learnt with one request: the next report is understood without asking', async () => {
    const key = { 'idempotency-key': 'alias-1' };
    const first = await nameUnit<Unit>('青禾区教育局', ' 教育局 ', key);
    expect(first).toMatchObject({ status: 201, body: { name: '青禾区教育局', aliases: ['区教育局', '教育局'] } });
    expect(await nameUnit<Unit>('青禾区教育局', ' 教育局 ', key)).toMatchObject({ status: 201, body: first.body });
    const [, one] = await draftsOf(`${PAGE}\n`.replace('台阶', '路面'));
    expect(one?.owners).toMatchObject([{ unit: { name: '青禾区教育局' }, resolution: null }]);
  });

  it('leave a line in the trail and an event', async () => {
    const object = [office.unitId('青禾区教育局')];
    const { rows: lines } = await owner.query('select action, facts from audit_entry where object_id = $1', object);
    const { rows: events } = await owner.query('select type, facts from outbox_event where object_id = $1', object);
    expect(lines).toEqual([{ action: 'unit.alias', facts: { alias: '教育局' } }]);
    expect(events).toEqual([{ type: 'unit.alias', facts: { alias: '教育局' } }]);
  });

  it.each([
    ['区水务局', 409, 'unit/alias_taken', '“区水务局”已是青禾区水务局的名称，不能再作青禾区教育局的简称'],
    ['区教育局', 409, 'unit/alias_known', '青禾区教育局已经有“区教育局”这个名称'],
    ['各学校', 422, 'unit/alias_is_class', '“各学校”指一类单位，不能作青禾区教育局的简称'],
    ['市教育局', 422, 'unit/alias_of_other_place', '“市教育局”写明的层级或地名与青禾区教育局不符'],
  ])('are refused as «%s» with %i %s', async (alias, status, code, detail) => {
    expect(await nameUnit('青禾区教育局', alias)).toMatchObject({ status, body: { code, detail } });
  });

  it('are refused where they are none, where there is no unit, and to a liaison', async () => {
    for (const alias of ['', ' ', '局', '长'.repeat(41), 7, null]) {
      expect((await nameUnit('青禾区教育局', alias)).status).toBe(400);
    }
    const nobody = await clerk.post('/units/01a20cbd-0000-7000-8000-000000000000/aliases', { alias: '河长办' });
    expect(nobody).toMatchObject({ status: 404, body: { code: 'unit/not_found' } });
    expect((await nameUnit('青禾区水务局', '河长办', {}, await office.signIn('shuiwu'))).status).toBe(403);
  });

  it('are given to one of two units that ask at once', async () => {
    const answers = await Promise.all(['青禾区水务局', '青禾区财政局'].map((unit) => nameUnit(unit, '渠首办')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('who might answer where nobody is named', () => {
  let office: Office;
  let clerk: Visitor;
  let drafts: Draft[];
  const draftsOf = async (text: string): Promise<Draft[]> => {
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text });
    return (await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items;
  };

  beforeAll(async () => {
    office = await openOffice();
    await office.app
      .get(Database)
      .transaction((tx) => office.app.get(UnitTreeRepository, { strict: false }).addTree(tx, MORE_UNITS));
    clerk = await office.signIn('wang');
    drafts = await draftsOf(PAGE);
  });
  afterAll(() => office.close());

  it('is suggested by the duties of a unit, beside the question and never as an owner', () => {
    const [several, , nobody] = drafts;
    expect(nobody).toMatchObject({
      owners: [],
      suggestions: [{ name: '青禾区城市管理局', unit: { name: '青禾区城市管理局' } }],
    });
    expect(nobody?.suggestions[0]?.why).toMatch(/职责相近：.*垃圾/u);
    expect(nobody?.questions).toContainEqual({ field: 'owner', why: '原文没有写明责任单位' });
    expect(several?.suggestions).toEqual([]);
  });

  it('becomes an owner by a person only, and is then suggested for the next of its kind', async () => {
    const nobody = drafts[2]!;
    const [{ unit }] = nobody.suggestions as [Draft['suggestions'][number]];
    const owners = [{ name: unit.name, role: 'lead', unitId: office.unitId('青禾区水务局') }];
    const corrected = await clerk.patch<Draft>(`/drafts/${nobody.id}`, nobody.version, { owners });
    expect(corrected.body).toMatchObject({ suggestions: [], owners: [{ rule: 'person', suggested: false }] });
    expect((await clerk.act<Draft>(`/drafts/${nobody.id}/accept`, corrected.body.version)).status).toBe(200);
    const again = await draftsOf(PAGE.replace('3月6日', '3月7日').replace('棚屋', '旧棚屋'));
    const byHistory = again[2]?.suggestions.find(({ unit: { name } }) => name === '青禾区水务局');
    expect(byHistory?.why).toMatch(/^曾承办：/u);
  });

  it('is no longer suggested once the draft is decided', async () => {
    const dismissed = await clerk.act<Draft>(`/drafts/${drafts[1]!.id}/dismiss`, 1, { reason: '与本室无关' });
    expect(dismissed.body).toMatchObject({ state: 'dismissed', suggestions: [], owners: [{ resolution: null }] });
  });
});
