import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { JobSchedule } from '../../apps/api/src/platform/jobs';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Unit = Schemas['Unit'];
type UnitChange = Schemas['UnitChange'];
type Parts = Schemas['UnplacedPartPage'];

const UNKNOWN = '01a20cbd-0000-7000-8000-000000000000';
const TODAY = '2026-06-01';
const REASON = '青编发〔2026〕3号';

describe('the units of an office', () => {
  let office: Office;
  let owner: Client;
  let admin: Visitor;
  let clerk: Visitor;
  const id = (name: string) => office.unitId(name);
  const unit = async (unitId: string) => (await admin.get<Unit>(`/units/${unitId}`)).body;
  const ask = async <Body = UnitChange>(unitId: string, change: object, version?: number) =>
    admin.act<Body>(`/units/${unitId}/changes`, version ?? (await unit(unitId)).version, {
      effectiveOn: TODAY,
      reason: REASON,
      ...change,
    });
  const create = async (name: string, more: object = {}) =>
    (await admin.post<Unit>('/units', { name, kind: 'bureau', parentId: id('青禾区'), ...more })).body;
  const today = (day: string) => {
    jest.spyOn(office.app.get(Clock), 'today').mockReturnValue(day);
  };
  const carryOutDue = () =>
    office.app
      .get(JobSchedule)
      .all()
      .find(({ name }) => name === 'carry-out-unit-changes')!
      .run();
  const places = async () =>
    (
      await owner.query<{ wrong: number }>(
        `with recursive down as (
         select id, 0 as level, array[id] as ancestors from unit where parent_id is null
         union all select u.id, d.level + 1, d.ancestors || u.id from unit u join down d on u.parent_id = d.id)
       select count(*)::int as wrong from unit u left join down d using (id)
        where d.id is null or d.level <> u.level or d.ancestors <> u.ancestors`,
      )
    ).rows[0]?.wrong;

  beforeAll(async () => {
    office = await openOffice();
    today(TODAY);
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    [admin, clerk] = [await office.signIn('xitong'), await office.signIn('wang')];
    const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
    const { body: drafts } = await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts`);
    for (const draft of drafts.items.filter(({ owners }) => owners.length > 0)) {
      await clerk.act(`/drafts/${draft.id}/accept`, draft.version);
    }
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await owner.end();
    await office.close();
  });

  it('are set up below others, once for each key', async () => {
    const dto = { name: '青禾区林业局', kind: 'bureau', parentId: id('青禾区'), code: 'QH-21', aliases: ['区林业局'] };
    const [first, again] = [
      await admin.post<Unit>('/units', dto, { 'idempotency-key': 'a' }),
      await admin.post<Unit>('/units', dto, { 'idempotency-key': 'a' }),
    ];
    expect(first).toMatchObject({
      status: 201,
      body: { version: 1, level: 1, code: 'QH-21', aliases: ['区林业局'], endedOn: null },
    });
    expect(again.body).toEqual(first.body);
  });

  it.each([
    [{ name: '青禾区水务局' }, 409, 'unit/name_taken'],
    [{ name: '区水务局' }, 409, 'unit/name_taken'],
    [{ name: '各乡镇' }, 422, 'unit/name_unfit'],
    [{ name: '=HYPERLINK("x")' }, 422, 'unit/name_unfit'],
    [{ name: '青禾区民政局', parentId: UNKNOWN }, 422, 'unit/parent_missing'],
    [{ name: '青禾区民政局', code: 'QH-21' }, 409, 'unit/code_taken'],
    [{ name: '青禾区民政局', aliases: ['区林业局'] }, 409, 'unit/alias_taken'],
    [{ name: '青禾区民政局', kind: 'palace' }, 400, 'request/invalid'],
    [{ name: '青禾区民政局', level: 0 }, 400, 'request/invalid'],
    [{ name: { not: '' } }, 400, 'request/invalid'],
    [{ name: '' }, 400, 'request/invalid'],
  ])('are refused as %j with %i %s', async (more, status, code) => {
    const answer = await admin.post('/units', {
      kind: 'bureau',
      parentId: id('青禾区'),
      ...more,
    });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('are put right by one at a time', async () => {
    const { id: forest, version } = (await admin.get<Schemas['UnitPage']>('/units?q=林业')).body.items[0]!;
    const edits = await Promise.all(
      ['8801', '8802'].map((contact) => admin.patch(`/units/${forest}`, version, { contact, aliases: ['林业局'] })),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await unit(forest)).toMatchObject({ version: version + 1, aliases: ['林业局'] });
    expect((await admin.post(`/units/${forest}/changes`, {})).status).toBe(428);
  });

  it('are renamed: one of two who want to at once; old papers and the old name still find it', async () => {
    const water = id('青禾区水务局');
    const { version } = await unit(water);
    const names = ['青禾区水利局', '青禾区河湖局'];
    const answers = await Promise.all(names.map((name) => ask(water, { kind: 'rename', name }, version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const renamed = await unit(water);
    expect(renamed.formerNames).toEqual(['青禾区水务局']);
    const { body: tasks } = await clerk.get<Schemas['TaskPage']>(`/tasks?unitId=${water}`);
    expect(tasks.items[0]?.owners).toContainEqual(
      expect.objectContaining({ name: '区水务局', unit: { id: water, name: renamed.name } }),
    );
    const text = '青禾区水务局要在9月1日前完成东渠清淤。';
    const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text });
    const { body: drafts } = await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts`);
    expect(drafts.items[0]?.owners[0]?.unit).toEqual({ id: water, name: renamed.name });
  });

  it('are moved with all that is below them; a circle is refused', async () => {
    const [town, village] = [id('桥头镇人民政府'), id('柳桥村村民委员会')];
    for (const parentId of [village, town]) {
      expect(await ask(town, { kind: 'move', parentId })).toMatchObject({ status: 422, body: { code: 'unit/cycle' } });
    }
    const finance = id('青禾区财政局');
    const { body: planned } = await ask(town, { kind: 'move', parentId: finance });
    expect(planned).toMatchObject({ state: 'planned', units: 2 });
    expect(await unit(village)).toMatchObject({ level: 2 });
    const twice = await ask<Schemas['Problem']>(town, { kind: 'rename', name: '桥头街道办事处' });
    expect(twice).toMatchObject({ status: 409, body: { code: 'unit/change_pending' } });
    await Promise.all([carryOutDue(), carryOutDue()]);
    expect(await unit(village)).toMatchObject({ level: 3, parentId: town });
    expect(await places()).toBe(0);
    const liaison = await office.signIn('qiaotou');
    expect((await liaison.get<Schemas['TaskPage']>('/tasks')).body.total.count).toBeGreaterThan(0);
    const { body } = await admin.get<Schemas['UnitChangeList']>(`/units/${town}/changes`);
    expect(body.items[0]).toMatchObject({
      state: 'done',
      units: 2,
      parentBefore: { name: '青禾区' },
      parentAfter: { id: finance },
    });
  });

  it('are merged: open work, people and sub-units go to the successor, the words of the text stay', async () => {
    const [school, finance] = [id('青禾区教育局'), id('青禾区财政局')];
    const child = await create('青禾区教育局招生股', { parentId: school, kind: 'section' });
    const into = await ask<Schemas['Problem']>(school, { kind: 'merge', successors: [child.id] });
    expect(into).toMatchObject({ status: 422, body: { code: 'unit/into_own_child' } });
    expect(await ask(school, { kind: 'merge', successors: [school] })).toMatchObject({
      status: 422,
      body: { code: 'unit/into_itself' },
    });
    const { body: merged } = await ask(school, { kind: 'merge', successors: [finance] });
    expect(merged).toMatchObject({ state: 'done', parts: 1, successors: [{ id: finance }] });
    expect(await unit(child.id)).toMatchObject({ parentId: finance });
    expect(await places()).toBe(0);
    const liaison = await office.signIn('jiaoyu');
    const { body: tasks } = await liaison.get<Schemas['TaskPage']>('/tasks');
    expect(tasks.items.flatMap(({ owners }) => owners)).toContainEqual(
      expect.objectContaining({ name: '区教育局', unit: { id: finance, name: '青禾区财政局' } }),
    );
    const { rows } = await owner.query('select from_id, to_id from part_move');
    expect(rows).toEqual([{ from_id: school, to_id: finance }]);
    const { body: living } = await admin.get<Schemas['UnitPage']>('/units?limit=200');
    expect(living.items.map((one) => one.id)).not.toContain(school);
    const then = '/unit-names?name=' + encodeURIComponent('青禾区教育局');
    expect((await admin.get<Schemas['UnitBearingList']>(`${then}&on=2026-05-31`)).body.items).toEqual([
      { unit: { id: school, name: '青禾区教育局' }, endedOn: TODAY, today: [{ id: finance, name: '青禾区财政局' }] },
    ]);
    expect((await admin.get<Schemas['UnitBearingList']>(then)).body.items).toEqual([]);
  });

  it('that have ended take no work and no change', async () => {
    const school = id('青禾区教育局');
    expect(await ask(school, { kind: 'rename', name: '青禾区教体局' })).toMatchObject({
      status: 409,
      body: { code: 'unit/ended' },
    });
    expect((await admin.patch(`/units/${school}`, (await unit(school)).version, { contact: '1' })).status).toBe(409);
    expect((await admin.post('/units', { name: '某股', kind: 'section', parentId: school })).status).toBe(422);
  });

  it('are split on a day to come: until a person decides, the open work is listed with those who took over', async () => {
    const water = id('青禾区水务局');
    const [rivers, pipes] = [await create('青禾区河道管理局'), await create('青禾区供水管理局')];
    const asked = await ask(water, { kind: 'split', effectiveOn: '2026-07-01', successors: [rivers.id, pipes.id] });
    expect(asked).toMatchObject({ status: 201, body: { state: 'planned', effectiveOn: '2026-07-01' } });
    await carryOutDue();
    expect(await unit(water)).toMatchObject({ endedOn: null });
    today('2026-06-30');
    await carryOutDue();
    expect(await unit(water)).toMatchObject({ endedOn: null });
    today('2026-07-01');
    await carryOutDue();
    await carryOutDue();
    expect(await unit(water)).toMatchObject({ endedOn: '2026-07-01' });
    const { body } = await clerk.get<Parts>(`/unplaced-parts?unitId=${water}`);
    const [part] = body.items;
    expect(body.total.count).toBe(1);
    expect(part).toMatchObject({ name: '区水务局', endedOn: '2026-07-01' });
    expect(part?.successors.map((one) => one.id).sort()).toEqual([rivers.id, pipes.id].sort());
    const place = (unitId: string, version = part!.task.version, who = clerk) =>
      who.act(`/unplaced-parts/${part!.id}/unit`, version, { unitId });
    expect(await place(water)).toMatchObject({ status: 409, body: { code: 'unit/ended' } });
    expect(await place(UNKNOWN)).toMatchObject({ status: 404 });
    expect(await place(rivers.id, part!.task.version + 1)).toMatchObject({ status: 412 });
    expect((await place(rivers.id, part!.task.version, await office.signIn('shuiwu'))).status).toBe(403);
    const both = await Promise.all([place(rivers.id), place(pipes.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await clerk.get<Parts>('/unplaced-parts')).body.total.count).toBe(0);
    expect(await place(rivers.id, part!.task.version + 1)).toMatchObject({
      status: 409,
      body: { code: 'task/part_placed' },
    });
  });

  it('have their planned changes taken back, or put down where they are not possible any more', async () => {
    const [one, two] = [await create('青禾区甲中心'), await create('青禾区乙中心')];
    const { body: planned } = await ask(one.id, { kind: 'merge', successors: [two.id], effectiveOn: '2026-08-01' });
    const { body: second } = await ask(two.id, { kind: 'abolish', effectiveOn: '2026-08-01' });
    const { body: third } = await ask(id('青禾区督查室'), { kind: 'abolish', effectiveOn: '2026-08-01' });
    expect((await admin.post(`/unit-changes/${third.id}/cancel`)).status).toBe(200);
    expect(await admin.post(`/unit-changes/${third.id}/cancel`)).toMatchObject({
      status: 409,
      body: { code: 'unit/change_settled' },
    });
    expect((await admin.post(`/unit-changes/${UNKNOWN}/cancel`)).status).toBe(404);
    today('2026-08-02');
    await owner.query(`update unit_change set effective_on = '2026-07-31' where id = $1`, [second.id]);
    await carryOutDue();
    const { body } = await admin.get<Schemas['UnitChangeList']>(`/units/${one.id}/changes`);
    expect(body.items.find((change) => change.id === planned.id)).toMatchObject({
      state: 'refused',
      refusal: 'unit/successor_missing',
    });
    expect(await unit(id('青禾区督查室'))).toMatchObject({ endedOn: null });
  });

  it.each([
    [{ kind: 'merge' }],
    [{ kind: 'merge', successors: [UNKNOWN, UNKNOWN] }],
    [{ kind: 'rename', name: '青禾区某局', parentId: UNKNOWN }],
    [{ kind: 'rename', name: { not: 'x' } }],
    [{ kind: 'burn' }],
    [{ kind: 'abolish', effectiveOn: '2026-02-30' }],
    [{ kind: 'abolish', reason: ' ' }],
    [{ kind: 'split', successors: ['__proto__'] }],
  ])('take no request that says too little or too much: %j', async (change) => {
    const body = JSON.stringify({ effectiveOn: TODAY, reason: REASON, ...change });
    const headers = { 'if-match': '"1"', 'content-type': 'application/json' };
    for (const sent of [body, body.replace('{', '{"__proto__":{"kind":"merge"},')]) {
      expect((await admin.send('POST', `/units/${id('青禾区财政局')}/changes`, sent, headers)).status).toBe(400);
    }
  });

  it('are changed by the system administrator only, and not by the clerk', async () => {
    expect((await clerk.post('/units', { name: '某局', kind: 'bureau', parentId: id('青禾区') })).status).toBe(403);
    expect((await clerk.act(`/units/${id('青禾区财政局')}/changes`, 1, {})).status).toBe(403);
    expect((await admin.get('/unplaced-parts')).status).toBe(403);
    expect(
      (await admin.act(`/units/${UNKNOWN}/changes`, 1, { kind: 'abolish', effectiveOn: TODAY, reason: REASON })).status,
    ).toBe(404);
  });
});
