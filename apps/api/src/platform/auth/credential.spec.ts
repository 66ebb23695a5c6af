import { credentialOf } from './credential';

const TOKEN = 'Ab3-_'.repeat(9).slice(0, 43);

describe('the token of a request', () => {
  it('is the one of the cookie', () => {
    expect(credentialOf({ headers: {}, cookies: { duban_session: TOKEN }, protocol: 'http' })).toEqual({
      kind: 'cookie',
      token: TOKEN,
    });
  });

  it('is the one of the Authorization header before that of the cookie', () => {
    const cookies = { duban_session: 'x'.repeat(43) };
    for (const scheme of ['Bearer', 'bearer']) {
      const headers = { authorization: `${scheme} ${TOKEN}` };
      expect(credentialOf({ headers, cookies, protocol: 'http' })).toEqual({ kind: 'token', token: TOKEN });
    }
  });

  it('is none where the header says something else, even beside a good cookie', () => {
    for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${TOKEN}`, `Bearer ${TOKEN} x`, `Bearer ${TOKEN}x`]) {
      expect(
        credentialOf({ headers: { authorization }, cookies: { duban_session: TOKEN }, protocol: 'http' }),
      ).toBeNull();
    }
  });

  it('is none where there is neither', () => {
    expect(credentialOf({ headers: {}, cookies: {}, protocol: 'http' })).toBeNull();
    expect(credentialOf({ headers: {}, cookies: { duban_session: '' }, protocol: 'http' })).toBeNull();
  });

  it('is over https only that of a cookie which no other host and no plain http can have planted', () => {
    const cookies = { duban_session: TOKEN };
    expect(credentialOf({ headers: {}, cookies, protocol: 'https' })).toBeNull();
    expect(credentialOf({ headers: {}, cookies: { '__Host-duban_session': TOKEN }, protocol: 'https' })).toEqual({
      kind: 'cookie',
      token: TOKEN,
    });
  });
});
