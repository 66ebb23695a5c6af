import { isCrossSite } from './cross-site';

const request = (method: string, headers: Record<string, string>) => ({ method, headers });

describe('a request from another site', () => {
  it('is no danger where it only reads', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      expect(isCrossSite(request(method, { 'sec-fetch-site': 'cross-site' }), [])).toBe(false);
    }
  });

  it('is known by what the browser says of the site', () => {
    expect(isCrossSite(request('POST', { 'sec-fetch-site': 'same-origin' }), [])).toBe(false);
    expect(isCrossSite(request('POST', { 'sec-fetch-site': 'none' }), [])).toBe(false);
    expect(isCrossSite(request('DELETE', { 'sec-fetch-site': 'same-site' }), [])).toBe(true);
    expect(isCrossSite(request('PATCH', { 'sec-fetch-site': 'cross-site' }), [])).toBe(true);
  });

  it('is known by its origin where the browser says no more', () => {
    const host = 'duban.local:3000';
    expect(isCrossSite(request('POST', { host, origin: 'http://duban.local:3000' }), [])).toBe(false);
    expect(isCrossSite(request('POST', { host: 'Duban.local', origin: 'https://duban.local' }), [])).toBe(false);
    expect(isCrossSite(request('POST', { host: 'duban.local:443', origin: 'https://duban.local' }), [])).toBe(false);
    for (const origin of [
      'null',
      '',
      'http://duban.local',
      'http://duban.local:3001',
      'http://duban.local:3000.evil',
      'x',
    ]) {
      expect(isCrossSite(request('POST', { host, origin }), [])).toBe(true);
    }
    expect(isCrossSite(request('POST', { origin: 'http://duban.local' }), [])).toBe(true);
  });

  it('is let in where the settings name its origin, and is no browser where it has none', () => {
    const headers = { host: 'inside:3000', origin: 'https://duban.example', 'sec-fetch-site': 'cross-site' };
    expect(isCrossSite(request('POST', headers), ['https://duban.example'])).toBe(false);
    expect(isCrossSite(request('POST', { host: 'inside:3000' }), [])).toBe(false);
  });
});
