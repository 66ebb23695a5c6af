import { plainToInstance } from 'class-transformer';
import { IsString, validate } from 'class-validator';
import { IfPresent, IfPresentAndNotNull, isCalendarDate, NotBlank, Trimmed } from './validation';

class Form {
  @IfPresent()
  @Trimmed()
  @IsString()
  @NotBlank('空')
  word?: string;

  @IfPresentAndNotNull()
  @IsString()
  note?: string | null;
}

const wrongFields = async (plain: object): Promise<string[]> =>
  (await validate(plainToInstance(Form, plain))).map(({ property }) => property);

describe('a day', () => {
  it.each(['2026-02-28', '2024-02-29', '1949-10-01', '2199-12-31'])('exists: %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '1949-09-30',
    '2200-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    20_260_101,
    null,
  ])('does not exist, or is not written as one: %p', (day) => {
    expect(isCalendarDate(day)).toBe(false);
  });
});

describe('a field that may be left out', () => {
  it('is checked once it is there', async () => {
    expect(await wrongFields({})).toEqual([]);
    expect(await wrongFields({ word: ' 好 ' })).toEqual([]);
    expect(await wrongFields({ word: ' \u3000 ' })).toEqual(['word']);
    expect(await wrongFields({ word: { not: 'x' } })).toEqual(['word']);
  });

  it('is not null, unless null says something of its own', async () => {
    expect(await wrongFields({ word: null })).toEqual(['word']);
    expect(await wrongFields({ note: null })).toEqual([]);
    expect(await wrongFields({ note: 5 })).toEqual(['note']);
  });

  it('is taken without the blanks around it', () => {
    expect(plainToInstance(Form, { word: ' 好\n' }).word).toBe('好');
  });
});
