import { Problem } from './http';
import { isRefusal, newRequestKey, requestKeys } from './request-key';

describe('the name of an intended request', () => {
  it('should be one that the server takes, and never the same', () => {
    const names = Array.from({ length: 50 }, newRequestKey);
    expect(names.filter((name) => !/^[\x21-\x7E]{1,200}$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(50);
  });

  it('should stay until the answer has come', () => {
    const keys = requestKeys();
    const first = keys.keyOf('accept d 1');
    expect(keys.keyOf('accept d 1')).toBe(first);
    expect(keys.keyOf('accept d 2')).not.toBe(first);
    keys.settle('accept d 1');
    expect(keys.keyOf('accept d 1')).not.toBe(first);
  });
});

describe('a failed request', () => {
  it('should count as refused only where the server said no', () => {
    expect(isRefusal(new Problem(409, { code: 'draft/already_decided' }))).toBe(true);
    expect(isRefusal(new Problem(503, {}))).toBe(false);
    expect(isRefusal(new TypeError('failed to fetch'))).toBe(false);
  });
});
