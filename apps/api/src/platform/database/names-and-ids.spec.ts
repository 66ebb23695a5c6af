import { dayDate, dayText } from './calendar-days';
import { poolConfig } from './connection-pool';
import { newId } from './new-id';
import { statementNames } from './statement-name';

describe('a new id', () => {
  it('is a UUID of version 7', () => {
    expect(newId()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });

  it('sorts by the time at which it was made, and is never made twice', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => newId(1_700_000_000_000 + at));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 1000 }, () => newId(5))).size).toBe(1000);
  });
});

describe('the name of a statement', () => {
  it('is the same for the same text and another for another', () => {
    const nameOf = statementNames();
    expect(nameOf('select 1')).toBe(nameOf('select 1'));
    expect(nameOf('select 1')).not.toBe(nameOf('select 2'));
    expect(nameOf('select 1').length).toBeLessThan(64);
  });

  it('is none for a long text, and for new texts once there are too many', () => {
    const nameOf = statementNames();
    expect(nameOf(`select ${'1, '.repeat(2000)}1`)).toBe('');
    const names = Array.from({ length: 500 }, (_, at) => nameOf(`select ${at}`));
    expect(names.filter((name) => name !== '')).toHaveLength(400);
    expect(nameOf('select 0')).toBe(names[0]);
  });
});

describe('a day of the database', () => {
  it('goes there and back unchanged, whatever the zone of the machine', () => {
    for (const day of ['2026-01-01', '2026-12-31', '9999-12-31']) expect(dayText(dayDate(day))).toBe(day);
  });
});

describe('the connections of the pool', () => {
  it('take on the runtime role before their first statement, and speak in UTC', () => {
    const { options, max } = poolConfig({ url: 'postgresql://o@db/d', role: 'duban_app', poolSize: 7 });
    expect(options).toMatch(/^-c role=duban_app -c timezone=UTC /u);
    expect(max).toBe(7);
  });

  it('keep the options that the address brings, and add theirs', () => {
    const url = 'postgresql://o@db/d?options=-c%20role%3Dduban_app&sslmode=require';
    const { options, connectionString } = poolConfig({ url, role: null, poolSize: 2 });
    expect(options).toMatch(/^-c role=duban_app -c timezone=UTC /u);
    expect(connectionString).toBe('postgresql://o@db/d?sslmode=require');
  });
});
