import fc from 'fast-check';
import { isProvisional, publishedYears, workdayCalendar } from './workday-calendar';
import { addWorkdays, isWorkday, lastWorkdayBefore, workdayFrom, workdaysBetween } from './workdays';
import { addDays } from './calendar-date';

const days = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2005-01-01', n));

describe('working days', () => {
  it('should count a make-up Sunday and leave out a feast on a Tuesday', () => {
    expect(isWorkday('2024-09-29')).toBe(true);
    expect(isWorkday('2024-10-01')).toBe(false);
    expect(isWorkday('2024-09-28')).toBe(false);
    expect(isWorkday('2024-09-27')).toBe(true);
  });

  it('should step over the long holidays with their make-up days', () => {
    expect(addWorkdays('2024-09-26', 3)).toBe('2024-09-30');
    expect(addWorkdays('2024-09-30', 5)).toBe('2024-10-12');
    expect(addWorkdays('2023-01-19', 2)).toBe('2023-01-28');
    expect(addWorkdays('2024-10-12', -5)).toBe('2024-09-30');
    expect(addWorkdays('2024-09-28', 0)).toBe('2024-09-28');
  });

  it('should say the last workday before a feast and the first one from a day on', () => {
    expect(lastWorkdayBefore('2023-01-22')).toBe('2023-01-20');
    expect(workdayFrom('2023-01-22')).toBe('2023-01-28');
    expect(workdayFrom('2023-01-28')).toBe('2023-01-28');
  });

  it('should count back what it added, in both directions', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (date, n) => {
        expect(workdaysBetween(date, addWorkdays(date, n))).toBe(n);
      }),
    );
  });

  it('should land on a workday whatever the start', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (date, n) => {
        expect(isWorkday(addWorkdays(date, n))).toBe(true);
      }),
    );
  });

  it('should refuse a number of workdays that is none', () => {
    expect(() => addWorkdays('2024-01-01', 1.5)).toThrow(RangeError);
    expect(() => addWorkdays('2024-01-01', 1e9)).toThrow(RangeError);
  });
});

describe('the calendar of a year', () => {
  it('should know its published years and call every other one provisional', () => {
    expect(publishedYears()).toEqual(expect.arrayContaining([2008, 2021, 2026]));
    expect(isProvisional('2025-12-20', '2026-01-10')).toBe(false);
    expect(isProvisional('2026-12-20', '2099-01-10')).toBe(true);
  });

  it('should count an unpublished year by its weekdays', () => {
    expect(isWorkday('2098-10-01')).toBe(true);
    expect(isWorkday('2098-10-04')).toBe(false);
  });

  it('should take the notice of the office in place of the package', () => {
    const calendar = workdayCalendar([
      {
        year: 2098,
        daysOff: [{ date: '2098-10-01', feast: '国庆节' }],
        makeUpDays: ['2098-10-04'],
      },
    ]);
    expect(publishedYears(calendar)).toEqual([2098]);
    expect(isProvisional('2098-01-01', '2098-12-31', calendar)).toBe(false);
    expect(isWorkday('2098-10-01', calendar)).toBe(false);
    expect(isWorkday('2098-10-04', calendar)).toBe(true);
    expect(addWorkdays('2098-09-30', 1, calendar)).toBe('2098-10-02');
  });
});
