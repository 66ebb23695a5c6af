import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

const VALUES: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  '0',
  'null',
  "' or 1=1 --",
  '${7*7}',
  '../../etc/passwd',
  '%00',
  '\0',
  '\ud83d',
  '\u202e\u200b\ufeff',
  '<script>alert(1)</script>',
  '要'.repeat(3000),
  '2026-02-31',
  '9999-12-31',
  '01a20cbd-0000-7000-8000-000000000000',
  [],
  ['x'],
  [[]],
  {},
  { not: 'x' },
  { startsWith: '' },
  { toString: 'x' },
  { constructor: { prototype: { x: 1 } } },
];

describe('hostile values', () => {
  let office: Office;
  let clerk: Visitor;
  let draft: Schemas['Draft'];
  const statuses = new Map<string, number>();
  /** A value as it stands in an address, which can hold no half characters. */
  const inAddress = (value: unknown) =>
    encodeURIComponent(
      (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\p{Surrogate}/gu, '').slice(0, 300),
    );
  const judge = async (what: string, asked: Promise<{ status: number; headers: object; text: string }>) => {
    const { status, headers, text } = await asked;
    statuses.set(`${what} → ${status}`, status);
    const type = status < 400 ? /^application\/json/u : /^application\/problem\+json/u;
    expect(headers).toMatchObject({ 'content-type': expect.stringMatching(type) as string });
    expect(text).not.toMatch(/node_modules|prisma|syntax error|at Object\./u);
  };
  const faults = () => [...statuses].filter(([, status]) => status >= 500).map(([what]) => what);

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
    const { body } = await clerk.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
    draft = (await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items[0]!;
  });
  beforeEach(() => statuses.clear());
  afterAll(() => office.close());

  it.each(['text', 'date', 'title', 'idempotencyKey'])(
    'in the %s of an import are taken or refused, and break nothing',
    async (field) => {
      for (const value of VALUES)
        await judge(JSON.stringify(value), clerk.post('/reports', { text: '各村要防汛。', [field]: value }));
      expect(faults()).toEqual([]);
    },
  );

  it.each(['title', 'nature', 'owners', 'deadline'])(
    'in the %s of a correction are taken or refused, and break nothing',
    async (field) => {
      for (const value of VALUES) {
        const { version } = (await clerk.get<Schemas['Draft']>(`/drafts/${draft.id}`)).body;
        await judge(JSON.stringify(value), clerk.patch(`/drafts/${draft.id}`, version, { [field]: value }));
      }
      expect(faults()).toEqual([]);
      expect((await clerk.get<Schemas['Draft']>(`/drafts/${draft.id}`)).body).toMatchObject({
        state: 'open',
        text: draft.text,
      });
    },
  );

  it.each(['name', 'role', 'unitId', 'span'])(
    'in the %s of an owner are taken or refused, and break nothing',
    async (field) => {
      for (const value of VALUES) {
        const { version } = (await clerk.get<Schemas['Draft']>(`/drafts/${draft.id}`)).body;
        const owners = [{ name: '区水务局', role: 'lead', [field]: value }];
        await judge(JSON.stringify(value), clerk.patch(`/drafts/${draft.id}`, version, { owners }));
      }
      expect(faults()).toEqual([]);
    },
  );

  it.each(['account', 'password', 'kind'])('in the %s of a sign-in are refused', async (field) => {
    for (const value of VALUES) {
      await judge(
        JSON.stringify(value),
        office.stranger().post('/sessions', { account: 'wang', password: 'x', [field]: value }),
      );
    }
    expect(faults()).toEqual([]);
    expect([...statuses.values()].filter((status) => status < 400)).toEqual([]);
  });

  it.each(['cursor', 'limit', 'state', 'unitId', 'reportId', 'nature', 'q', 'sort'])(
    'in the %s of the ledger are taken or refused, and break nothing',
    async (field) => {
      for (const value of VALUES) {
        await judge(inAddress(value), clerk.get(`/tasks?${field}=${inAddress(value)}`));
      }
      expect(faults()).toEqual([]);
    },
  );

  it('in a path are refused', async () => {
    for (const value of VALUES) {
      const text = inAddress(value);
      for (const path of [`/tasks/${text}`, `/drafts/${text}`, `/reports/${text}/drafts`])
        await judge(path, clerk.get(path));
    }
    expect(faults()).toEqual([]);
  });

  it('leave the prototypes of the process alone', () => {
    expect({}).not.toHaveProperty('x');
  });
});
