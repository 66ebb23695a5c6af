import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import { publishedYearCalendars } from './workday-calendar';

const inOrder = (dates: readonly string[]): string[] => [...dates].sort();

describe('the notices on holidays', () => {
  it('should give the days off of the package, each under its feast', () => {
    const own = publishedYearCalendars().flatMap(({ daysOff }) => daysOff.map(({ date, feast }) => `${date} ${feast}`));
    const theirs = Object.entries(holidays).map(([date, names]) => `${date} ${names.split(',')[1] ?? ''}`);
    expect(inOrder(own)).toEqual(inOrder(theirs));
  });

  it('should give the make-up days of the package', () => {
    const own = publishedYearCalendars().flatMap(({ makeUpDays }) => makeUpDays);
    expect(inOrder(own)).toEqual(inOrder(Object.keys(workdays)));
  });

  it('should put each day under the year of its date', () => {
    for (const { year, daysOff, makeUpDays } of publishedYearCalendars()) {
      const dates = [...daysOff.map(({ date }) => date), ...makeUpDays];
      expect(new Set(dates.map((date) => Number(date.slice(0, 4))))).toEqual(new Set([year]));
    }
  });
});
