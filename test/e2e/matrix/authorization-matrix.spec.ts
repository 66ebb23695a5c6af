import type { Schemas } from '@duban/api-client';
import type { Route } from '../../../apps/api/src/platform/route-check/routes';
import { OBJECTS, type Principal, PRINCIPALS, QUERIES, readTable, ROUTES, TASKS } from './expectations';
import { openStage, type Stage } from './stage';

const UNKNOWN_ID = '01a20cbd-0000-7000-8000-000000000000';
/** What differs between two answers to the same question. */
const plain = (text: string) => text.replace(/urn:uuid:[\w-]+/gu, 'urn').replace(/[\da-f]{8}-[\da-f-]{27}/gu, 'id');
const codeOf = (body: string) => /"code":"([^"]+)"/u.exec(body)?.[1] ?? '';
const outcomeOf = (status: number, code: string): string => {
  if (status === 401 && code === 'session/required') return '?';
  if (status === 403 && code === 'access/denied') return '-';
  return status < 500 && status !== 401 && status !== 403 ? '+' : `${status} ${code}`;
};
/** Whoever may read gets what is there, and 404 for what is not; nothing is done to what is not there. */
const fits = ({ method, path }: Route, relation: string, status: number): boolean => {
  if (relation === 'nonexistent') return method === 'GET' ? status === 404 : status >= 400;
  // Which of the tasks are there for whom, the second table says.
  return method !== 'GET' || status === 200 || path === '/tasks/:id';
};
const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => `${method} ${path}`;

describe('the authorization matrix', () => {
  let stage: Stage;
  const expected = readTable(ROUTES);
  const tasksSeen = readTable(TASKS);
  let cells = 0;

  const ask = (principal: Principal, method: string, path: string) =>
    stage.office.app.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: {
        ...stage.credentials[principal],
        ...(method === 'GET' ? {} : { 'if-match': '"999999"', 'sec-fetch-site': 'same-origin' }),
      },
      ...(method === 'GET' || method === 'DELETE' ? {} : { payload: {} }),
    });

  /** The ids that may stand in a route's path, by how they are related to whoever asks. */
  const relationsOf = (path: string): [string, string][] => {
    if (!path.includes(':id')) return [['no object', '']];
    const nonexistent: [string, string] = ['nonexistent', UNKNOWN_ID];
    const object = OBJECTS[path.split('/')[1] ?? ''];
    if (object === undefined) throw new Error(`${path}: say in OBJECTS what its id names`);
    switch (object) {
      case 'task':
        return [...stage.tasks, nonexistent];
      case 'report':
        return [['standing', stage.report], ['withdrawn', stage.withdrawn], nonexistent];
      case 'draft':
        return [['decided', stage.draft], nonexistent];
      case 'unit':
        return [['other unit', stage.office.unitId('青禾区教育局')], nonexistent];
      case 'holder':
        return [['other account', stage.holder], nonexistent];
      case 'other':
        return [nonexistent];
    }
  };

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await stage.owner.end();
    await stage.office.close();
  });

  it('has a line for every route that is served, and none beside', () => {
    expect(stage.routes.map(nameOf).sort()).toEqual([...expected.keys()].sort());
    for (const [route, line] of expected) expect([route, [...line.keys()]]).toEqual([route, [...PRINCIPALS]]);
    expect([...stage.tasks.keys()].sort()).toEqual([...tasksSeen.keys()].sort());
  });

  it.each([...expected.keys()])('is kept, cell by cell: %s', async (name) => {
    const route = stage.routes.find((one) => nameOf(one) === name)!;
    const found: string[] = [];
    const wanted: string[] = [];
    for (const principal of PRINCIPALS) {
      // Signing out would end the session of all other cells: one that is over already proves the guard as well.
      if (name === 'DELETE /sessions/current' && expected.get(name)?.get(principal) === '+') continue;
      const mark = expected.get(name)?.get(principal);
      for (const [relation, id] of relationsOf(route.path)) {
        const { statusCode, body } = await ask(
          principal,
          route.method,
          `${route.path.replace(':id', id)}${QUERIES[name] ?? ''}`,
        );
        cells += 1;
        const outcome = outcomeOf(statusCode, codeOf(body));
        const odd = outcome === '+' && !fits(route, relation, statusCode) ? ` ${statusCode}` : '';
        found.push(`${principal} ${relation} ${outcome}${odd}`);
        wanted.push(`${principal} ${relation} ${mark}`);
      }
    }
    expect(found).toEqual(wanted);
  });

  it('shows each task to exactly those who may see it; for all others it is not there', async () => {
    for (const [word, line] of tasksSeen) {
      for (const [principal, mark] of line) {
        const absent = await ask(principal, 'GET', `/tasks/${UNKNOWN_ID}`);
        const { statusCode, body } = await ask(principal, 'GET', `/tasks/${stage.tasks.get(word)}`);
        cells += 1;
        const there = mark === '+';
        const said = statusCode === 404 ? [plain(body), body.length] : ['there'];
        expect([word, principal, statusCode, said]).toEqual([
          ...[word, principal, there ? 200 : 404],
          there ? ['there'] : [plain(absent.body), absent.body.length],
        ]);
      }
    }
  });

  it('lists to each exactly what each may open, and counts no more', async () => {
    for (const principal of new Set([...tasksSeen.values()].flatMap((line) => [...line.keys()]))) {
      const { items, total } = (await ask(principal, 'GET', '/tasks?limit=200')).json<Schemas['TaskPage']>();
      const seen = [...tasksSeen].filter(([, line]) => line.get(principal) === '+');
      const ids = seen.map(([word]) => stage.tasks.get(word)!).sort();
      expect([principal, items.map(({ id }) => id).sort(), total.count]).toEqual([principal, ids, ids.length]);
    }
  });

  it('lets no filter reach further than the scope', async () => {
    const inside = stage.tasks.get('巡查')!;
    for (const query of [
      `unitId=${stage.office.unitId('青禾区')}`,
      `reportId=${stage.report}`,
      'q=要',
      'sort=created',
    ]) {
      const { items } = (await ask('village', 'GET', `/tasks?${query}`)).json<Schemas['TaskPage']>();
      expect([query, items.every(({ id }) => id === inside)]).toEqual([query, true]);
    }
  });

  it('signs out whoever may, and only from the own session', async () => {
    const signedOut = stage.routes.filter((route) => nameOf(route) === 'DELETE /sessions/current');
    expect(signedOut).toHaveLength(1);
    for (const account of ['shenji', 'jiaoyu'] as const) {
      const visitor = await stage.office.signIn(account);
      expect((await visitor.delete('/sessions/current')).status).toBe(204);
    }
    expect((await ask('auditor', 'GET', '/sessions/current')).statusCode).toBe(200);
  });

  it('was asked in more than a thousand cells', () => {
    expect(cells).toBeGreaterThan(1000);
  });
});
