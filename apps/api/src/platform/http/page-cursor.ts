import { isUUID } from 'class-validator';
import { REQUEST_ERRORS } from '../errors/request-errors';

/** Beyond this a total is said to be more and not counted. */
export const COUNTED_UP_TO = 10_000;

/** The total of a list that was counted up to one more than `COUNTED_UP_TO`. */
export const totalOf = (counted: number): { count: number; exact: boolean } => ({
  count: Math.min(counted, COUNTED_UP_TO),
  exact: counted <= COUNTED_UP_TO,
});

/** Writes the place after which a page goes on; the first part names the list, so that a cursor fits no other. */
export const writeCursor = (list: string, ...place: (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url');

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

type PlaceReader<Place> = (value: unknown) => value is Place;

export const isIdPlace: PlaceReader<string> = (value): value is string => isUUID(value);
export const isTextPlace: PlaceReader<string> = (value): value is string => typeof value === 'string';
export const isDayPlace: PlaceReader<string> = (value): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
export const isIndexPlace: PlaceReader<number> = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;

/** Reads a cursor of this list; one of another list, or made by hand, is refused. Undefined on the first page. */
export const readCursor = <Place extends unknown[]>(
  list: string,
  cursor: string | undefined,
  readers: { [At in keyof Place]: PlaceReader<Place[At]> },
): Place | undefined => {
  if (cursor === undefined) return undefined;
  const parts = parse(cursor);
  if (Array.isArray(parts) && parts.length === readers.length + 1 && parts[0] === list) {
    const place: unknown[] = parts.slice(1);
    if (place.every((part, at) => readers[at]?.(part))) return place as Place;
  }
  throw REQUEST_ERRORS.invalid({ errors: [{ field: 'cursor', message: '翻页标记无效' }] });
};
