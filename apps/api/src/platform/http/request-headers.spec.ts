import { readExpectedVersion } from './expected-version';
import { readIdempotencyKey } from './idempotency-key';

describe('If-Match', () => {
  it('names one version', () => {
    expect(readExpectedVersion('"3"')).toBe(3);
    expect(readExpectedVersion(' "120" ')).toBe(120);
  });

  it('is asked for where it is missing', () => {
    for (const header of [undefined, '', ' ']) {
      expect(() => readExpectedVersion(header)).toThrow(expect.objectContaining({ code: 'version/missing' }) as Error);
    }
  });

  it.each(['3', '*', 'W/"3"', '"3", "4"', '"03"', '"0"', '"-1"', '"1e3"', '"99999999999"', '"a"'])(
    'cannot be %s',
    (header) => {
      expect(() => readExpectedVersion(header)).toThrow(expect.objectContaining({ code: 'request/invalid' }) as Error);
    },
  );
});

describe('Idempotency-Key', () => {
  it('is up to 200 visible ASCII characters, or left out', () => {
    expect(readIdempotencyKey('0b5c-1')).toBe('0b5c-1');
    expect(readIdempotencyKey('x'.repeat(200))).toHaveLength(200);
    expect(readIdempotencyKey(undefined)).toBeNull();
  });

  it.each(['', ' ', 'a b', '钥匙', 'x'.repeat(201)])('cannot be «%s»', (header) => {
    expect(() => readIdempotencyKey(header)).toThrow(expect.objectContaining({ code: 'request/invalid' }) as Error);
  });
});
