import { CleanTextPipe, uncleanField } from './clean-text';

describe('text that can be stored', () => {
  it('may hold any whole character', () => {
    expect(uncleanField({ a: '督办', b: ['👍𬭚', { c: '\u3000\n\t' }], d: null, e: 5, f: true })).toBeNull();
  });

  it.each([
    [{ a: '\ud83d' }, 'a'],
    [{ a: { b: ['x', 'y\udc4d'] } }, 'a.b.1'],
    [{ a: 'x\0' }, 'a'],
    [{ 'a\0': 'x' }, '?'],
    [{ a: { '\ud83d': 1 } }, 'a.?'],
  ])('holds no half characters and no NUL: %j', (value, field) => {
    expect(uncleanField(value)).toBe(field);
  });

  it('is not nested without end', () => {
    const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });
    expect(uncleanField(nested(15))).toBeNull();
    expect(uncleanField(nested(5000))).not.toBeNull();
  });

  it('is asked for in bodies, queries and paths, and refused with the name of the field', () => {
    const pipe = new CleanTextPipe();
    expect(pipe.transform({ a: 'x' }, { type: 'body' })).toEqual({ a: 'x' });
    expect(() => pipe.transform('\0', { type: 'param', data: 'id' })).toThrow(
      expect.objectContaining({
        code: 'request/invalid',
        facts: { errors: [expect.objectContaining({ field: 'id' })] },
      }) as Error,
    );
  });
});
