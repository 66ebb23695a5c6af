import { getYearLeapMonth, monthDays } from 'chinese-days';
import { leapMonthOf, lunarMonthDays, solarDateOf } from './lunar';

const YEARS = Array.from({ length: 110 }, (_, n) => 1990 + n);
const MONTHS = Array.from({ length: 12 }, (_, n) => n + 1);

describe('the lunar calendar', () => {
  it('should have the months of the package in every year', () => {
    const own = YEARS.map((year) => MONTHS.map((month) => lunarMonthDays(year, month)));
    expect(own).toEqual(YEARS.map((year) => MONTHS.map((month) => monthDays(year, month))));
  });

  it('should double the months that the package doubles', () => {
    const theirs = YEARS.map((year) => {
      const { leapMonth, days } = getYearLeapMonth(year);
      return leapMonth === undefined ? undefined : { month: leapMonth, days };
    });
    expect(YEARS.map(leapMonthOf)).toEqual(theirs);
  });

  it('should begin the year on the days that the almanac gives', () => {
    expect([1990, 2000, 2012, 2020, 2024, 2027, 2030, 2050].map((year) => solarDateOf(year, 1, 1))).toEqual([
      '1990-01-27',
      '2000-02-05',
      '2012-01-23',
      '2020-01-25',
      '2024-02-10',
      '2027-02-06',
      '2030-02-03',
      '2050-01-23',
    ]);
  });

  it('should put the months after a doubled month where they belong', () => {
    expect(solarDateOf(2023, 3, 1)).toBe('2023-04-20');
    expect(solarDateOf(2020, 5, 1)).toBe('2020-06-21');
  });

  it('should know no day outside its years or beyond a month', () => {
    expect([
      solarDateOf(1989, 1, 1),
      solarDateOf(2100, 1, 1),
      solarDateOf(2023, 13, 1),
      solarDateOf(2023, 1, 31),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
