import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

describe('a request of the wrong shape', () => {
  let office: Office;
  let clerk: Visitor;
  let draft: Schemas['Draft'];

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
    draft = (await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items[0]!;
  });
  afterAll(() => office.close());

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=1000000000', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['state=done', 'state'],
    ['state=proposed&state=proposed', 'state'],
    ['unitId=1', 'unitId'],
    ['sort=title', 'sort'],
    ['q[not]=x', 'q[not]'],
    ['where={}', 'where'],
    ['cursor=nonsense', 'cursor'],
    ['q=%00', 'q'],
  ])('is refused: the ledger with %s', async (query, field) => {
    const { status, headers, body } = await clerk.get(`/tasks?${query}`);
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code: 'request/invalid', errors: [{ field }] });
  });

  it('is refused: a cursor of another list', async () => {
    const { body: page } = await clerk.get<Schemas['UnitPage']>('/units?limit=1');
    expect((await clerk.get(`/reports?cursor=${page.nextCursor}`)).body.code).toBe('request/invalid');
  });

  it.each([
    [{ title: { not: 'x' } }, 'title'],
    [{ title: ['x'] }, 'title'],
    [{ title: null }, 'title'],
    [{ title: '  ' }, 'title'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ nature: 'joke' }, 'nature'],
    [{ owners: { name: 'x' } }, 'owners'],
    [{ owners: [{ name: '区水务局' }] }, 'owners.0.role'],
    [{ owners: [{ name: '区水务局', role: 'lead', class: true }] }, 'owners.0.class'],
    [{ owners: [{ name: '区水务局', role: 'lead', span: { start: 5, end: 5 } }] }, 'owners.0.span'],
    [{ owners: [{ name: '区水务局', role: 'lead', span: { start: 0, end: 99_999 } }] }, 'owners.0.span'],
    [{ owners: [{ name: '区水务局', role: 'lead', span: { start: -1, end: 5 } }] }, 'owners.0.span.start'],
    [
      { owners: [{ name: '区水务局', role: 'lead', unitId: '01a20cbd-0000-7000-8000-000000000000' }] },
      'owners.0.unitId',
    ],
    [{ deadline: { due: '2026-13-01' } }, 'deadline.due'],
    [{ deadline: '2026-12-01' }, 'deadline'],
    [{ state: 'accepted' }, 'state'],
    [{ version: 7, decidedById: 'x' }, 'version'],
  ])('is refused: the correction %j', async (payload, field) => {
    const { status, body } = await clerk.patch(`/drafts/${draft.id}`, 1, payload);
    expect(status).toBe(400);
    expect(body.code).toBe('request/invalid');
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect((await clerk.get<Schemas['Draft']>(`/drafts/${draft.id}`)).body).toEqual(draft);
  });

  it('is refused: one owner twice in the same role, or leading and supporting at once', async () => {
    const twice = [
      { name: '区水务局', role: 'lead' },
      { name: '区水务局', role: 'lead' },
    ];
    const both = [
      { name: '区水务局', role: 'lead' },
      { name: '青禾区水务局', role: 'support' },
    ];
    const codes: unknown[] = [];
    for (const owners of [twice, both]) {
      const { status, body } = await clerk.patch(`/drafts/${draft.id}`, 1, { owners });
      codes.push([status, body.code, body.errors?.[0]?.field]);
    }
    expect(codes).toEqual([
      [422, 'draft/owner_twice', 'owners.1'],
      [422, 'draft/owner_lead_and_support', 'owners.1'],
    ]);
    expect((await clerk.get<Schemas['Draft']>(`/drafts/${draft.id}`)).body).toEqual(draft);
  });

  it('is refused: a correction that corrects nothing', async () => {
    expect((await clerk.patch(`/drafts/${draft.id}`, 1, {})).body).toMatchObject({ status: 400 });
  });

  it('is refused: a dismissal without a reason', async () => {
    for (const payload of [{}, { reason: '' }, { reason: '　' }, { reason: { not: 'x' } }, undefined]) {
      const { status } = await clerk.act(`/drafts/${draft.id}/dismiss`, 1, payload);
      expect(status).toBe(400);
    }
  });

  it('is refused: a body that is an array, a bare value, broken, or of another type', async () => {
    const send = (payload: string, type = 'application/json') =>
      clerk.send<Schemas['Problem']>('POST', '/reports', payload, { 'content-type': type });
    expect((await send('[{"text":"x"}]')).status).toBe(400);
    expect((await send('"x"')).status).toBe(400);
    expect((await send('null')).status).toBe(400);
    expect((await send('{"text":')).body.code).toBe('request/malformed');
    expect((await send('')).body.status).toBe(400);
    expect((await send('{"__proto__":{"text":"x"},"text":"y"}')).status).toBe(400);
    expect((await send('text=x', 'application/x-www-form-urlencoded')).body.code).toBe('request/unsupported_media');
    expect((await send('x', 'text/plain')).body.code).toBe('request/unsupported_media');
    expect({}).not.toHaveProperty('text');
  });

  it('is refused: an id that is none, and an address that is none', async () => {
    expect((await clerk.get('/drafts/1')).body).toMatchObject({ code: 'request/invalid', status: 400 });
    expect((await clerk.get('/tasks/%2e%2e')).status).not.toBe(500);
    for (const path of ['/nothing', '/tasks/', '/TASKS', '/api', '/api/', '/api/v2/tasks', '/api//v1/tasks']) {
      const { status, headers, body } = await clerk.get(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body.code).toBe('request/unknown_route');
    }
  });

  it('is refused without a word about versions, queries or places in the code', async () => {
    const answers = await Promise.all([
      clerk.get('/tasks?limit=x'),
      clerk.get('/nothing'),
      clerk.send<Schemas['Problem']>('POST', '/reports', '{', { 'content-type': 'application/json' }),
      office.stranger().get('/tasks'),
    ]);
    for (const { text, headers } of answers) {
      expect(text).not.toMatch(/prisma|postgres|select |node_modules|\.ts|\.js|fastify|nest|stack/iu);
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });
});
