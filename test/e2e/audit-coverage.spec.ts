import type { Schemas } from '@duban/api-client';
import { MetadataScanner } from '@nestjs/core';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { sheetAsXlsx } from '@duban/papers';
import { Client } from 'pg';
import { RouteCheckModule } from '../../apps/api/src/platform/route-check/route-check.module';
import { routesOf } from '../../apps/api/src/platform/route-check/routes';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import { PASSWORD } from './office/people';
import type { Answer, Visitor } from './office/visitor';

type Draft = Schemas['Draft'];

/** What an act needs to have happened before; each act gets a report of its own. */
interface Stage {
  office: Office;
  clerk: Visitor;
  report: Schemas['ReportDetail'];
  drafts: Draft[];
  text: string;
}

/** Makes everything ready, and gives the act itself. */
type Act = (stage: Stage) => Promise<() => Promise<Answer<unknown>>>;
interface Recipe {
  /** The actions in the trail; none for a route that changes nothing though it is no GET. */
  leaves: string[];
  act: Act;
}

const one = (action: string, act: Act): Recipe => ({ leaves: [action], act });
const nothing = (act: Act): Recipe => ({ leaves: [], act });
const draftAct = ({ clerk, drafts }: Stage, verb: string, payload?: object) =>
  clerk.act<Draft>(`/drafts/${drafts[0]!.id}/${verb}`, 1, payload);
const asked = (text: string) => text.replace(/^答：$/mu, '答：区财政局');
const OPEN_QUESTION = '\n宋明强调，要抓紧检修提灌站。\n';

const renameUnit = async (office: Office, admin: Visitor, effectiveOn: string) => {
  const id = office.unitId('青禾区教育局');
  const { name, version } = (await admin.get<Schemas['Unit']>(`/units/${id}`)).body;
  const change = { kind: 'rename', name: `${name}甲`, effectiveOn, reason: '更名' };
  return admin.act<Schemas['UnitChange']>(`/units/${id}/changes`, version, change);
};

const LIST = Buffer.from(
  sheetAsXlsx({ name: '单位', head: ['单位名称', '上级单位'], widths: [9, 9], rows: [['青禾区粮库', '青禾区']] }),
);

/** Every route that is no GET. A new one fails this story until it stands here: give it an act that succeeds. */
const RECIPES: Record<string, Recipe> = {
  'POST /sessions': one('session.start', ({ office }) =>
    Promise.resolve(() => office.stranger().post('/sessions', { account: 'wang', password: PASSWORD })),
  ),
  'DELETE /sessions/current': one('session.end', async ({ office }) => {
    const li = await office.signIn('li');
    return () => li.delete('/sessions/current');
  }),
  'POST /sessions/refresh': nothing(async ({ office }) => {
    const li = await office.signIn('li');
    return () => li.refresh();
  }),
  'DELETE /sessions/:id': one('session.revoke', async ({ office }) => {
    const li = await office.signIn('li');
    const { items } = (await li.get<Schemas['OwnSessionList']>('/sessions')).body;
    return () => li.delete(`/sessions/${items.find(({ current }) => current)!.id}`);
  }),
  'POST /reports': one('report.import', ({ clerk, text }) =>
    Promise.resolve(() => clerk.post('/reports', { text: `${text}再` })),
  ),
  'POST /reports/files': one('report.import', ({ clerk, text }) =>
    Promise.resolve(() => clerk.upload(Buffer.from(`${text}又`))),
  ),
  'POST /reports/:id/withdraw': one('report.withdraw', ({ clerk, report }) =>
    Promise.resolve(() => clerk.act(`/reports/${report.id}/withdraw`, 1, { reason: '日期填错' })),
  ),
  'POST /reports/:id/rereadings/preview': nothing(({ clerk, report }) =>
    Promise.resolve(() => clerk.post(`/reports/${report.id}/rereadings/preview`, { date: '2026-03-10' })),
  ),
  'POST /reports/:id/rereadings': one('report.reread', async ({ clerk, report }) => {
    const date = '2025-03-10';
    const looked = await clerk.post<Schemas['RereadingPreview']>(`/reports/${report.id}/rereadings/preview`, { date });
    return () => clerk.act(`/reports/${report.id}/rereadings`, 1, { date, preview: looked.body.preview });
  }),
  'POST /reports/:id/second-reading': one('report.second_reading_ask', async ({ office, report }) => {
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    await owner.query(`delete from second_reading where report_id = $1`, [report.id]);
    await owner.end();
    const clerk = await office.signIn('wang');
    return () => clerk.post(`/reports/${report.id}/second-reading`);
  }),
  'POST /reports/:id/answers/words': nothing(async ({ office, clerk, report }) => {
    const url = `/api/v1/reports/${report.id}/questions.docx`;
    const { rawPayload } = await office.app.inject({ url, cookies: { duban_session: clerk.token } });
    return () => clerk.upload(rawPayload, '清单.docx', {}, {}, `/reports/${report.id}/answers/words`);
  }),
  'POST /reports/:id/answers': one('draft.correct', async ({ clerk, report }) => {
    const { text } = await clerk.get(`/reports/${report.id}/questions.txt`);
    return () => clerk.post(`/reports/${report.id}/answers`, { text: asked(text) });
  }),
  'PATCH /drafts/:id': one('draft.correct', ({ clerk, drafts }) =>
    Promise.resolve(() => clerk.patch(`/drafts/${drafts[0]!.id}`, 1, { title: '清淤' })),
  ),
  'POST /drafts/:id/accept': one('draft.accept', (stage) => Promise.resolve(() => draftAct(stage, 'accept'))),
  'POST /drafts/:id/dismiss': one('draft.dismiss', (stage) =>
    Promise.resolve(() => draftAct(stage, 'dismiss', { reason: '已在办' })),
  ),
  'POST /drafts/:id/reopen': one('draft.reopen', async (stage) => {
    await draftAct(stage, 'dismiss', { reason: '已在办' });
    return () => stage.clerk.act(`/drafts/${stage.drafts[0]!.id}/reopen`, 2);
  }),
  'POST /drafts/:id/repeat': one('draft.repeat', async (stage) => {
    const { clerk, text, drafts } = stage;
    const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: `${text}前` });
    const [earlier] = (await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts`)).body.items;
    const { body } = await clerk.act<Draft>(`/drafts/${earlier!.id}/accept`, 1);
    return () => clerk.act(`/drafts/${drafts[0]!.id}/repeat`, 1, { taskId: body.taskId });
  }),
  'POST /units': one('unit.create', async ({ office }) => {
    const admin = await office.signIn('xitong');
    return () => admin.post('/units', { name: '青禾区林场', kind: 'other', parentId: office.unitId('青禾区') });
  }),
  'POST /unit-list': one('unit.import', async ({ office }) => {
    const admin = await office.signIn('xitong');
    return () => admin.upload(LIST, '单位.xlsx', {}, {}, '/unit-list');
  }),
  'POST /unit-list/preview': nothing(async ({ office }) => {
    const admin = await office.signIn('xitong');
    return () => admin.upload(LIST, '单位.xlsx', {}, {}, '/unit-list/preview');
  }),
  'PATCH /units/:id': one('unit.edit', async ({ office }) => {
    const admin = await office.signIn('xitong');
    const id = office.unitId('青禾区财政局');
    const { version } = (await admin.get<Schemas['Unit']>(`/units/${id}`)).body;
    return () => admin.patch(`/units/${id}`, version, { contact: '8800' });
  }),
  'POST /units/:id/changes': {
    leaves: ['unit.change_ask', 'unit.change_done'],
    act: async ({ office }) => {
      const admin = await office.signIn('xitong');
      return () => renameUnit(office, admin, '2026-01-01');
    },
  },
  'POST /unit-changes/:id/cancel': one('unit.change_cancel', async ({ office }) => {
    const admin = await office.signIn('xitong');
    const { body } = await renameUnit(office, admin, '2199-01-01');
    return () => admin.post(`/unit-changes/${body.id}/cancel`);
  }),
  'POST /unplaced-parts/:id/unit': one('part.place', async (stage) => {
    const { office, clerk } = stage;
    await draftAct(stage, 'accept');
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    await owner.query(`update task_part set unit_id = null`);
    await owner.end();
    const [part] = (await clerk.get<Schemas['UnplacedPartPage']>('/unplaced-parts')).body.items;
    const payload = { unitId: office.unitId('青禾区财政局') };
    return () => clerk.act(`/unplaced-parts/${part!.id}/unit`, part!.task.version, payload);
  }),
  'POST /units/:id/aliases': one('unit.alias', ({ office, clerk, report }) =>
    Promise.resolve(() =>
      clerk.post(`/units/${office.unitId('青禾区水务局')}/aliases`, { alias: `水务${report.id.slice(-6)}` }),
    ),
  ),
  'POST /audit-verification': one('audit.verify_ask', async ({ office }) => {
    const auditor = await office.signIn('shenji');
    return () => auditor.post('/audit-verification');
  }),
  'PUT /own-account/password': one('password.change', async ({ office }) => {
    const qian = await office.signIn('caizheng');
    return () => qian.send('PUT', '/own-account/password', { present: PASSWORD, next: 'Hongye_31luo' });
  }),
  'PUT /role-holders/:id': one('role.grant', async ({ office }) => {
    const security = await office.signIn('anquan');
    const { items } = (await security.get<Schemas['RoleHolderPage']>('/role-holders?q=quzhang')).body;
    const { id, version } = items[0]!;
    return () => security.put(`/role-holders/${id}`, version, { roles: ['leader', 'unit_head'], fields: [] });
  }),
};

describe('the trail of what is done', () => {
  let office: Office;
  let reading: Office;
  const routes = (): string[] =>
    routesOf(office.app.select(RouteCheckModule).select(DiscoveryModule).get(DiscoveryService), new MetadataScanner())
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);

  const linesOf = async (owner: Client, act: () => Promise<Answer<unknown>>) => {
    const { rows: before } = await owner.query<{ id: string }>('select coalesce(max(id), 0) as id from audit_entry');
    const { status, text } = await act();
    const { rows } = await owner.query<{ action: string; result: string; request_id: string; zoned: boolean }>(
      `select action, result, request_id, at = now() or at between now() - interval '5 min' and now() as zoned
         from audit_entry where id > $1 order by id`,
      [before[0]!.id],
    );
    return { status, text, rows };
  };

  beforeAll(async () => {
    office = await openOffice();
    reading = await openOffice({ SECOND_READER_URL: 'http://127.0.0.1:9/v1', SECOND_READER_MODEL: 'none' });
  });
  afterAll(() => Promise.all([office.close(), reading.close()]));

  it('is asked about every route that is no GET', () => {
    expect(routes().sort()).toEqual(Object.keys(RECIPES).sort());
  });

  it.each(Object.entries(RECIPES))('has exactly one line for %s, where it changes anything', async (route, recipe) => {
    const house = route.includes('second-reading') ? reading : office;
    const owner = new Client({ connectionString: house.database.ownerUrl });
    await owner.connect();
    try {
      const clerk = await house.signIn('wang');
      const text = PAGE + OPEN_QUESTION + route;
      const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text });
      const drafts = (await clerk.get<Schemas['DraftPage']>(`/reports/${report.id}/drafts`)).body.items;
      const act = await recipe.act({ office: house, clerk, report, drafts, text });
      const { status, text: said, rows } = await linesOf(owner, act);
      expect([route, status, status < 300 || said]).toEqual([route, status, true]);
      expect(rows).toEqual(
        recipe.leaves.map((action) => ({
          action,
          result: 'done',
          request_id: expect.any(String) as string,
          zoned: true,
        })),
      );
    } finally {
      await owner.end();
    }
  });

  it('has one line for what leaves the house', async () => {
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    const clerk = await office.signIn('wang');
    const { body: report } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: `${PAGE}外` });
    const left: string[][] = [];
    for (const path of ['original', 'questions.txt', 'questions.docx']) {
      const { rows } = await linesOf(owner, () => clerk.get(`/reports/${report.id}/${path}`));
      left.push(rows.map(({ action }) => action));
    }
    const events = await owner.query(
      `select from outbox_event where type in ('report.download', 'report.export_questions')`,
    );
    await owner.end();
    expect(events.rowCount).toBe(0);
    expect(left).toEqual([['report.download'], ['report.export_questions'], ['report.export_questions']]);
  });
});
