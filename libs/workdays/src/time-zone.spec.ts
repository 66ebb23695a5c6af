import { addDays, feastDate, holidayOf, isWorkday, weekdayOf, addWorkdays } from '.';

const everything = () => ({
  days: addDays('2024-03-10', 1),
  weekday: weekdayOf('2024-03-10'),
  workday: isWorkday('2024-10-12'),
  tenth: addWorkdays('2024-09-20', 10),
  newYears: [2022, 2023, 2025, 2027, 2030].map((year) => feastDate('春节', year)),
  brightness: feastDate('清明', 2024),
  holiday: holidayOf('国庆', 2025),
});

describe('the zone of the machine', () => {
  const RealDate = globalThis.Date;
  const zone = process.env.TZ;

  afterEach(() => {
    globalThis.Date = RealDate;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])('should change nothing in %s', (name) => {
    process.env.TZ = name;
    expect(everything()).toEqual({
      days: '2024-03-11',
      weekday: 7,
      workday: true,
      tenth: '2024-10-10',
      newYears: ['2022-02-01', '2023-01-22', '2025-01-29', '2027-02-06', '2030-02-03'],
      brightness: '2024-04-04',
      holiday: { start: '2025-10-01', end: '2025-10-08' },
    });
  });

  it('should not be asked at all: no Date takes part', () => {
    const expected = everything();
    globalThis.Date = class {
      constructor() {
        throw new Error('a clock or a zone was asked');
      }
    } as unknown as DateConstructor;
    expect(everything()).toEqual(expected);
  });
});
