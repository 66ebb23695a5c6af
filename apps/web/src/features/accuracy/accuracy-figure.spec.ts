import { daysOf, isSettled, percentOf } from './accuracy-figure';

describe('the figures of the accuracy', () => {
  it('should be a whole percentage where enough was settled', () => {
    expect(percentOf({ right: 41, settled: 44 })).toBe(93);
    expect(percentOf({ right: 5, settled: 10 })).toBe(50);
  });

  it('should be no percentage of a few', () => {
    expect(percentOf({ right: 9, settled: 9 })).toBeUndefined();
    expect(percentOf({ right: 0, settled: 0 })).toBeUndefined();
  });

  it('should not say all of nearly all, nor nothing of a few', () => {
    expect(percentOf({ right: 999, settled: 1000 })).toBe(99);
    expect(percentOf({ right: 1000, settled: 1000 })).toBe(100);
    expect(percentOf({ right: 1, settled: 1000 })).toBe(1);
    expect(percentOf({ right: 0, settled: 1000 })).toBe(0);
  });

  it('should be those of thirty days unless the address names another stretch that can be chosen', () => {
    expect([null, '7', '366', '8', '30x', ''].map(daysOf)).toEqual([30, 7, 366, 30, 30, 30]);
  });

  it('should count as there once anything is settled', () => {
    expect(isSettled([{ right: 0, settled: 0 }])).toBe(false);
    expect(
      isSettled([
        { right: 0, settled: 0 },
        { right: 0, settled: 1 },
      ]),
    ).toBe(true);
  });
});
