import { dayOf, DUE_SOON_WORKDAYS, lightDays, lightOf } from './light';

const DAYS = { today: '2026-03-11', soonUntil: '2026-03-16' };

describe('the light of a task', () => {
  it('is red from the day after it was due', () => {
    expect(lightOf({ due: '2026-03-10' }, DAYS)).toBe('red');
  });

  it('is yellow on the due day itself and up to the last day that counts as soon', () => {
    expect(lightOf({ due: '2026-03-11' }, DAYS)).toBe('yellow');
    expect(lightOf({ due: '2026-03-16' }, DAYS)).toBe('yellow');
  });

  it('is green when there is more time', () => {
    expect(lightOf({ due: '2026-03-17' }, DAYS)).toBe('green');
  });

  it('is grey without a day', () => {
    expect(lightOf(null, DAYS)).toBe('grey');
    expect(lightOf({}, DAYS)).toBe('grey');
  });

  it('goes by the next day of a recurring duty, and accuses nobody once that has passed', () => {
    expect(lightOf({ next: '2026-03-12' }, DAYS)).toBe('yellow');
    expect(lightOf({ next: '2026-04-12' }, DAYS)).toBe('green');
    expect(lightOf({ next: '2026-03-10' }, DAYS)).toBe('grey');
  });
});

describe('the days of the lights', () => {
  it('reach as many working days ahead as the office says, three if it says nothing', () => {
    const calendar = jest.fn((from: string, workdays: number) => `${from}+${workdays}`);
    expect(lightDays('2026-03-11', calendar).soonUntil).toBe(`2026-03-11+${DUE_SOON_WORKDAYS}`);
    expect(lightDays('2026-03-11', calendar, 5)).toEqual({ today: '2026-03-11', soonUntil: '2026-03-11+5' });
  });
});

describe('the day that counts', () => {
  it('is the due day, else the next day of a recurring duty, else none', () => {
    expect(dayOf({ due: '2026-05-01', next: '2026-04-01' })).toBe('2026-05-01');
    expect(dayOf({ next: '2026-04-05' })).toBe('2026-04-05');
    expect(dayOf({})).toBeNull();
    expect(dayOf(null)).toBeNull();
  });
});
