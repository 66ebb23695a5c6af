import { feastDate, holidayOf, PUBLIC_HOLIDAYS } from './feasts';
import { publishedYears } from './workday-calendar';
import { isWorkday } from './workdays';

describe('feasts', () => {
  it('should be days off in every year whose notice is published', () => {
    const worked = publishedYears()
      .filter((year) => year >= 2008)
      .flatMap((year) => PUBLIC_HOLIDAYS.map((feast) => ({ feast, day: feastDate(feast, year) ?? '' })))
      .filter(({ day }) => isWorkday(day));
    expect(worked).toEqual([]);
  });

  it('should tell the lunar ones', () => {
    expect(feastDate('春节', 2024)).toBe('2024-02-10');
    expect(feastDate('除夕', 2025)).toBe('2025-01-28');
    expect(feastDate('元宵', 2023)).toBe('2023-02-05');
    expect(feastDate('端午', 2026)).toBe('2026-06-19');
    expect(feastDate('中秋', 2021)).toBe('2021-09-21');
    expect(feastDate('重阳', 2022)).toBe('2022-10-04');
  });

  it('should tell those of the twelfth lunar month in the New Year that follows, and 冬至 by its formula', () => {
    expect(feastDate('腊八', 2024)).toBe('2024-01-18');
    expect(feastDate('小年', 2025)).toBe('2025-01-22');
    expect([2020, 2021, 2022, 2023, 2024].map((year) => feastDate('冬至', year))).toEqual([
      '2020-12-21',
      '2021-12-21',
      '2022-12-22',
      '2023-12-22',
      '2024-12-21',
    ]);
    expect(feastDate('冬至', 1999)).toBeUndefined();
  });

  it('should say nothing beyond the lunar tables', () => {
    expect(feastDate('春节', 2150)).toBeUndefined();
    expect(feastDate('清明', 1999)).toBeUndefined();
  });

  it('should give the whole holiday of a published year and none of another', () => {
    expect(holidayOf('国庆', 2024)).toEqual({ start: '2024-10-01', end: '2024-10-07' });
    expect(holidayOf('中秋', 2023)).toEqual({ start: '2023-09-29', end: '2023-10-06' });
    expect(holidayOf('国庆', 2098)).toBeUndefined();
  });
});
