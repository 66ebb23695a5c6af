import type { Schemas } from '@duban/api-client';
import { readSheet } from '@duban/documents';
import { sheetAsXlsx } from '@duban/papers';
import { type Office, openOffice } from './office/office';
import type { Visitor } from './office/visitor';

type Outcome = Schemas['UnitListOutcome'];

const HEAD = ['编码', '单位名称', '上级单位', '类别', '简称', '职责', '联系方式'];
const file = (...rows: string[][]) =>
  Buffer.from(sheetAsXlsx({ name: '单位', head: HEAD, widths: HEAD.map(() => 10), rows }));

describe('the list of units as a table', () => {
  let office: Office;
  let admin: Visitor;
  const send = <Body = Outcome>(bytes: Buffer, path = '/unit-list', who = admin) =>
    who.upload<Body>(bytes, '单位.xlsx', {}, {}, path);
  const preview = (bytes: Buffer) => send(bytes, '/unit-list/preview');
  const everything = async () => (await admin.get<Schemas['UnitPage']>('/units?life=all&limit=200')).body.items;
  const exported = async () => {
    const cookies = { duban_session: admin.token };
    return (await office.app.inject({ url: '/api/v1/unit-list', cookies })).rawPayload;
  };

  beforeAll(async () => {
    office = await openOffice();
    admin = await office.signIn('xitong');
  });
  afterAll(() => office.close());

  it('goes out, and changes nothing when it comes back', async () => {
    const bytes = await exported();
    const reading = readSheet(bytes);
    expect(reading).toMatchObject({ ok: true });
    const before = await everything();
    const same = { applied: true, faultCount: 0, created: [], changed: [], unchanged: before.length };
    expect(await send(bytes)).toMatchObject({ status: 200, body: same });
    expect(await everything()).toEqual(before);
  });

  it('is looked at first: nothing is written, and each fault has row, column and value', async () => {
    const before = await everything();
    const bytes = file(
      ['', '青禾区民政局', '青禾区', '部门', '区民政局', '低保', ''],
      ['', '青禾区民政局', '青禾区', '', '', '', ''],
      ['', '青禾区司法局', '白沙区', '衙门', '区水务局', '', ''],
    );
    const { status, body } = await preview(bytes);
    expect([status, body.applied, body.faultCount]).toEqual([200, false, 4]);
    expect(body.faults).toEqual(
      expect.arrayContaining([
        { row: 3, field: '单位名称', value: '青禾区民政局', message: '与第 2 行重复' },
        { row: 4, field: '上级单位', value: '白沙区', message: '没有这个单位' },
        { row: 4, field: '简称', value: '区水务局', message: '“区水务局”已是青禾区水务局的名称' },
      ]),
    );
    expect(await send(bytes)).toMatchObject({ status: 422, body: { code: 'unit_list/faulty', faultCount: 4 } });
    expect(await everything()).toEqual(before);
  });

  it('sets up, renames, moves and changes units, all at once', async () => {
    const bytes = file(
      ['L1', '柳坝村', '桥头镇人民政府', '村社区', '', '', ''],
      ['', '青禾区水务局', '青禾区', '部门', '区水务局、水务', '供水和防汛', '=8801'],
      ['', '柳桥村村民委员会', '青禾区', '村社区', '柳桥村', '', ''],
    );
    const { body: seen } = await preview(bytes);
    expect(seen).toMatchObject({ applied: false, faultCount: 0, created: [{ row: 2, name: '柳坝村' }], unchanged: 0 });
    expect(seen.changed.map(({ name, fields }) => [name, fields])).toEqual([
      ['青禾区水务局', ['简称', '职责', '联系方式']],
      ['柳桥村村民委员会', ['上级单位']],
    ]);
    expect(await send(bytes)).toMatchObject({ status: 200, body: { ...seen, applied: true } });
    expect(await send(bytes)).toMatchObject({ status: 200, body: { created: [], changed: [], unchanged: 3 } });
    const units = new Map((await everything()).map((unit) => [unit.name, unit]));
    expect(units.get('柳坝村')).toMatchObject({ code: 'L1', level: 2, kind: 'village' });
    expect(units.get('柳桥村村民委员会')).toMatchObject({ level: 1, parentId: office.unitId('青禾区') });
    expect(units.get('青禾区水务局')).toMatchObject({ aliases: ['区水务局', '水务'], contact: '=8801' });
    const moved = file(['L1', '柳坝社区', '青禾区', '村社区', '', '', '']);
    expect(await send(moved)).toMatchObject({ status: 200, body: { changed: [{ fields: ['单位名称', '上级单位'] }] } });
    const id = units.get('柳坝村')!.id;
    const { body } = await admin.get<Schemas['UnitChangeList']>(`/units/${id}/changes`);
    expect(body.items.map(({ kind, state }) => [kind, state]).sort()).toEqual([
      ['move', 'done'],
      ['rename', 'done'],
    ]);
  });

  it.each<[string, Buffer, number, string]>([
    ['words', Buffer.from('单位名称,上级单位'), 422, 'unit_list/unreadable'],
    ['a broken archive', Buffer.from('PK\u0003\u0004'), 422, 'unit_list/unreadable'],
    ['more than 2 MB', Buffer.alloc(2 * 1024 * 1024 + 1, 65), 413, 'unit_list/too_large'],
  ])('is refused as %s', async (_, bytes, status, code) => {
    for (const path of ['/unit-list/preview', '/unit-list']) {
      expect(await send(bytes, path)).toMatchObject({ status, body: { code } });
    }
  });

  it('is for the system administrator only', async () => {
    const clerk = await office.signIn('wang');
    expect((await clerk.get('/unit-list')).status).toBe(403);
    for (const path of ['/unit-list/preview', '/unit-list']) expect((await send(file(), path, clerk)).status).toBe(403);
  });
});
