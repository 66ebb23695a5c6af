import { daysBetween, formatDay, formatInstant } from './dates';

describe('days and instants in words', () => {
  it('should name a day with its weekday', () => {
    expect(formatDay('2026-03-20', 'zh-CN')).toBe('2026年3月20日 (周五)');
    expect(formatDay('2026-03-20', 'en')).toBe('Fri 20 Mar 2026');
  });

  it('should leave what is no day as it is', () => {
    expect(formatDay('soon', 'zh-CN')).toBe('soon');
  });

  it('should show the clock of Shanghai wherever the machine stands', () => {
    expect(formatInstant('2026-03-19T18:05:00Z', 'zh-CN')).toBe('2026年3月20日 02:05');
    expect(formatInstant('2026-03-19T16:00:00Z', 'en')).toBe('2026-03-20 00:00');
  });

  it('should count days over a month’s end, and backwards', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });
});
