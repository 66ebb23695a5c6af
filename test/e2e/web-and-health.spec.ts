import type { Schemas } from '@duban/api-client';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Lifecycle } from '../../apps/api/src/platform/health/lifecycle';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Office, openOffice } from './office/office';

const PAGE = '<!doctype html><title>督办</title><div id="root"></div>';

describe('the one address of web and API', () => {
  let office: Office;
  let folder: string;
  const get = (url: string) => office.app.inject({ url });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'document.title = "x"');
    writeFileSync(join(folder, 'assets', 'app-1a2b.js.gz'), gzipSync('document.title = "x"'));
    writeFileSync(join(folder, 'index.html.gz'), gzipSync(PAGE));
    office = await openOffice({ WEB_FOLDER: folder });
  });
  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true });
  });

  it('answers every deep link with the page, which a browser asks for anew each time', async () => {
    for (const url of ['/', '/index.html', '/tasks', '/tasks/0197?tab=1', '/reports/x/drafts', '/apiary']) {
      const { statusCode, headers, body } = await get(url);
      expect([url, statusCode, body]).toEqual([url, 200, PAGE]);
      expect(headers['content-type']).toContain('text/html');
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('answers the files of a build, which a browser keeps', async () => {
    const { headers, body } = await get('/assets/app-1a2b.js');
    expect(body).toBe('document.title = "x"');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('answers in small where the browser says that it can read that and the build has it', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate' };
    for (const [url, type] of [
      ['/assets/app-1a2b.js', 'application/javascript'],
      ['/tasks', 'text/html'],
    ] as const) {
      const { rawPayload, ...answer } = await office.app.inject({ url, headers });
      expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual(['gzip', 'accept-encoding']);
      expect(answer.headers['content-type']).toContain(type);
      expect(gunzipSync(rawPayload).toString()).toBe((await get(url)).body);
    }
    expect((await get('/assets/app-1a2b.js')).headers).not.toHaveProperty('content-encoding');
  });

  it('answers an unknown address below /api with a problem and no page', async () => {
    for (const url of ['/api', '/api/', '/api/v1/nothing', '/api?x=1']) {
      const { statusCode, headers } = await get(url);
      expect([url, statusCode, headers['content-type']]).toEqual([url, 404, 'application/problem+json; charset=utf-8']);
    }
  });

  it('does not leave the folder of the web', async () => {
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.env']) {
      expect((await get(url)).body).not.toMatch(/"dependencies"|DATABASE_URL/u);
    }
  });

  it('sends the headers that keep a browser safe, with pages, answers and problems', async () => {
    for (const url of ['/', '/api/v1/health/live', '/api/v1/tasks']) {
      const { headers } = await get(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain(`script-src 'self'`);
      expect(policy).toContain(`frame-ancestors 'none'`);
      expect(policy).not.toMatch(/script-src[^;]*unsafe|upgrade-insecure-requests/u);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    expect((await get('/api/v1/tasks')).headers['cache-control']).toBe('no-store');
  });

  it('describes itself', async () => {
    const { statusCode, json } = await get('/api/v1/openapi.json');
    expect(statusCode).toBe(200);
    expect(Object.keys(json<{ paths: object }>().paths)).toContain('/api/v1/drafts/{id}/accept');
  });

  it('says that it is alive and ready, and no longer ready once it has been told to stop', async () => {
    expect((await get('/api/v1/health/ready')).json()).toEqual({ status: 'ok' });
    office.app.get(Lifecycle).beginStop();
    const { statusCode, headers, json } = await get('/api/v1/health/ready');
    expect([statusCode, headers['retry-after']]).toEqual([503, '5']);
    expect(json<Schemas['Problem']>().code).toBe('server/unavailable');
    expect((await get('/api/v1/health/live')).statusCode).toBe(200);
  });
});
