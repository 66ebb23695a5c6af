import {
  COUNTED_UP_TO,
  isDayPlace,
  isIdPlace,
  isIndexPlace,
  isTextPlace,
  readCursor,
  totalOf,
  writeCursor,
} from './page-cursor';

const ID = '01a20cbd-e24e-7af5-848e-9e006087249f';

describe('the cursor of a list', () => {
  it('comes back as it was written', () => {
    const cursor = writeCursor('tasks', '2026-03-01', ID);
    expect(cursor).toMatch(/^[\w-]+$/u);
    expect(readCursor<[string, string]>('tasks', cursor, [isDayPlace, isIdPlace])).toEqual(['2026-03-01', ID]);
    expect(readCursor<[number]>('drafts', writeCursor('drafts', 7), [isIndexPlace])).toEqual([7]);
    expect(readCursor<[string]>('units', writeCursor('units', '桥头镇'), [isTextPlace])).toEqual(['桥头镇']);
  });

  it('is none on the first page', () => {
    expect(readCursor<[number]>('drafts', undefined, [isIndexPlace])).toBeUndefined();
  });

  it.each([
    writeCursor('reports', '2026-03-01', ID),
    writeCursor('tasks', '2026-02-31', ID),
    writeCursor('tasks', '2026-03-01', 'x'),
    writeCursor('tasks', '2026-03-01'),
    writeCursor('tasks', '2026-03-01', ID, 1),
    Buffer.from('{"0":"tasks"}').toString('base64url'),
    Buffer.from('null').toString('base64url'),
    'nonsense',
  ])('is refused where it is of another list or made by hand: %s', (cursor) => {
    const read = () => readCursor<[string, string]>('tasks', cursor, [isDayPlace, isIdPlace]);
    expect(read).toThrow(expect.objectContaining({ code: 'request/invalid' }) as Error);
  });

  it.each([-1, 1.5, 2 ** 31, '7', null])('has no place %p in the order of a text', (place) => {
    expect(isIndexPlace(place)).toBe(false);
  });
});

describe('the total of a list', () => {
  it('is exact up to ten thousand, and then said to be more', () => {
    expect(totalOf(0)).toEqual({ count: 0, exact: true });
    expect(totalOf(COUNTED_UP_TO)).toEqual({ count: 10_000, exact: true });
    expect(totalOf(COUNTED_UP_TO + 1)).toEqual({ count: 10_000, exact: false });
  });
});
