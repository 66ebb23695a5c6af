import { credentialOf } from './credential';

const TOKEN = 'Ab3-_'.repeat(9).slice(0, 43);

describe('the token of a request', () => {
  it('is the one of the cookie', () => {
    expect(credentialOf({ headers: {}, cookies: { duban_session: TOKEN } })).toEqual({ kind: 'cookie', token: TOKEN });
  });

  it('is the one of the Authorization header before that of the cookie', () => {
    const cookies = { duban_session: 'x'.repeat(43) };
    for (const scheme of ['Bearer', 'bearer']) {
      const headers = { authorization: `${scheme} ${TOKEN}` };
      expect(credentialOf({ headers, cookies })).toEqual({ kind: 'token', token: TOKEN });
    }
  });

  it('is none where the header says something else, even beside a good cookie', () => {
    for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${TOKEN}`, `Bearer ${TOKEN} x`, `Bearer ${TOKEN}x`]) {
      expect(credentialOf({ headers: { authorization }, cookies: { duban_session: TOKEN } })).toBeNull();
    }
  });

  it('is none where there is neither', () => {
    expect(credentialOf({ headers: {}, cookies: {} })).toBeNull();
    expect(credentialOf({ headers: {}, cookies: { duban_session: '' } })).toBeNull();
  });
});
