import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateOf,
  dayExists,
  daysBetween,
  daysInMonth,
  isCalendarDate,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
} from './calendar-date';

const days = fc
  .date({ min: new Date('1600-03-01T00:00:00Z'), max: new Date('2400-01-01T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('days as strings', () => {
  it('should agree with the UTC calendar of the runtime on every step of days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        const expected = new Date(Date.parse(`${date}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(date, n)).toBe(expected);
        expect(daysBetween(date, expected)).toBe(n);
      }),
    );
  });

  it('should tell the weekday from Monday 1 to Sunday 7', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(weekdayOf(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
    expect(weekdayOf('2021-12-05')).toBe(7);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  it('should keep the last day of a shorter month when months are added', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2021-12-04', 1)).toBe('2022-01-04');
  });

  it('should know leap years by the rule of 400', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2024, 4)).toBe('2024-04-30');
  });

  it('should refuse a day that does not exist', () => {
    expect(dayExists(2021, 9, 31)).toBe(false);
    expect(dayExists(2021, 13, 1)).toBe(false);
    expect(dayExists(2021, 6, 0)).toBe(false);
    expect(() => dateOf(2021, 2, 29)).toThrow(RangeError);
    expect(() => addDays('2021-02-30', 1)).toThrow('2021-02-30');
    expect(() => partsOf('2021-1-5')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('should take no other writing of a day', () => {
    expect(isCalendarDate('2021-12-04')).toBe(true);
    expect(['2021-12-32', '2021-12-4', '2021/12/04', '', '2021-12-04T00:00:00Z'].some(isCalendarDate)).toBe(false);
  });
});
