import { readFileSync } from 'node:fs';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Route, routesOf } from '../../apps/api/src/platform/route-check/routes';
import { RouteCheckModule } from '../../apps/api/src/platform/route-check/route-check.module';
import { type Office, openOffice } from './office/office';

const UNKNOWN_ID = '01a20cbd-0000-7000-8000-000000000000';

/** Who may use which route. A new route, or another permission, is to be read here before it is merged. */
const TABLE = `
  DELETE /sessions/current        session.end
  DELETE /sessions/:id            session.end
  GET /audit-entries              audit.read
  GET /audit-entries/:id          audit.read
  GET /audit-verification         audit.read
  POST /audit-verification        audit.verify
  GET /drafts/:id                 draft.read
  GET /drafts/:id/repetitions     draft.read
  GET /extraction/accuracy        accuracy.read
  GET /health/live                public
  GET /health/ready               public
  GET /openapi.json               public
  GET /reports                    report.read
  GET /reports/:id                report.read
  GET /reports/:id/drafts         draft.read
  GET /reports/:id/original       report.original
  GET /reports/:id/second-reading report.read
  GET /reports/:id/questions.docx draft.read
  GET /reports/:id/questions.txt  draft.read
  GET /reports/:id/repetitions    draft.read
  GET /reports/:id/readings       report.read
  GET /second-reader              report.import
  GET /sessions                   session.read
  GET /sessions/current           session.read
  GET /tasks                      task.read
  GET /tasks/:id                  task.read
  GET /units                      unit.read
  PATCH /drafts/:id               draft.correct
  POST /drafts/:id/accept         draft.accept
  POST /drafts/:id/dismiss        draft.dismiss
  POST /drafts/:id/reopen         draft.reopen
  POST /drafts/:id/repeat         draft.repeat
  POST /reports                   report.import
  POST /reports/:id/answers       draft.correct
  POST /reports/:id/answers/words draft.correct
  POST /reports/:id/rereadings    report.reread
  POST /reports/:id/rereadings/preview report.reread
  POST /reports/:id/second-reading report.import
  POST /reports/:id/withdraw      report.withdraw
  POST /reports/files             report.import
  GET /role-holders               role.read
  GET /role-holders/:id           role.read
  PUT /own-account/password       account.own
  PUT /role-holders/:id           role.grant
  POST /sessions                  public
  POST /sessions/refresh          public
  GET /units/:id                  unit.read
  GET /units/:id/changes          unit.read
  GET /unit-list                  unit.manage
  GET /unit-names                 unit.read
  GET /unplaced-parts             part.place
  PATCH /units/:id                unit.manage
  POST /units                     unit.manage
  POST /units/:id/aliases         unit.alias
  POST /units/:id/changes         unit.manage
  POST /unit-list                 unit.manage
  POST /unit-list/preview         unit.manage
  POST /unit-changes/:id/cancel   unit.manage
  POST /unplaced-parts/:id/unit   part.place`;

/** Routes that only a clerk may use. */
const CLERKS_ONLY = /report\.|draft\.|unit\.alias|accuracy\./u;

describe('the routes', () => {
  let office: Office;
  let routes: Route[];
  const isPublic = ({ rule }: Route) => rule?.public === true;
  const askedBy = (rule: Route['rule']) => (!rule || rule.public ? 'public' : rule.permission);
  const send = (route: Route, cookies: Record<string, string>) =>
    office.app.inject({
      method: route.method as 'GET',
      url: `/api/v1${route.path.replace(':id', UNKNOWN_ID)}`,
      cookies,
      ...(route.method === 'GET' || route.method === 'DELETE' ? {} : { payload: {} }),
    });

  beforeAll(async () => {
    office = await openOffice();
    const check = office.app.select(RouteCheckModule).select(DiscoveryModule);
    routes = routesOf(check.get(DiscoveryService), new MetadataScanner());
  });
  afterAll(() => office.close());

  it('ask for these permissions', () => {
    const lines = routes.map(({ method, path, rule }) => `${`${method} ${path}`.padEnd(31)} ${askedBy(rule)}`);
    expect(lines.sort()).toEqual(
      TABLE.trim()
        .split('\n')
        .map((line) => line.trim())
        .sort(),
    );
  });

  it('are the ones that the committed description of the API has, and none beside them', () => {
    const { paths } = JSON.parse(readFileSync('docs/api/openapi.json', 'utf8')) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = routes
      .filter(({ path }) => path !== '/openapi.json')
      .map(({ method, path }) => `${method} /api/v1${path.replace(':id', '{id}')}`);
    expect(described.sort()).toEqual(served.sort());
  });

  it('answer 401 to a stranger unless they are public', async () => {
    for (const route of routes.filter((one) => !isPublic(one))) {
      const { statusCode, json } = await send(route, {});
      expect([route.handler, statusCode, json<{ code: string }>().code]).toEqual([
        route.handler,
        401,
        'session/required',
      ]);
    }
  });

  it('answer 403 to a liaison where only a clerk may go', async () => {
    const liaison = await office.signIn('shuiwu');
    const forbidden = routes.filter(({ rule }) => CLERKS_ONLY.test(askedBy(rule)));
    expect(forbidden.length).toBeGreaterThan(15);
    for (const route of forbidden) {
      const { statusCode, json } = await send(route, { duban_session: liaison.token });
      expect([route.handler, statusCode, json<{ code: string }>().code]).toEqual([route.handler, 403, 'access/denied']);
    }
  });

  it('are not reached by another spelling of their path', async () => {
    for (const path of [
      '/api/v1/%74asks/',
      '/api/v1//tasks',
      '/api/v1/./x/../tasks/',
      '/API/v1/tasks',
      '/api/v1/tasks;a',
      '/api/v1/tasks%2f',
    ]) {
      const { statusCode } = await office.app.inject({ url: path });
      expect([path, [401, 404].includes(statusCode)]).toEqual([path, true]);
    }
  });

  it('do not answer methods that they do not have', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
      expect((await office.app.inject({ method, url: '/api/v1/tasks' })).statusCode).toBe(404);
    }
  });
});
