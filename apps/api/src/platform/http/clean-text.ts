import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { REQUEST_ERRORS } from '../errors/request-errors';

const DEEPEST = 20;

// With the u flag a pair is one character, so this finds only halves.
const HALF_PAIR = /\p{Surrogate}/u;
const isClean = (text: string): boolean => !text.includes('\0') && !HALF_PAIR.test(text);

/** The path of the first string that no text can hold (a half surrogate pair, or NUL), or that is nested absurdly deep. */
export const uncleanField = (value: unknown, path: readonly string[] = []): string | null => {
  if (path.length > DEEPEST) return path.join('.');
  if (typeof value === 'string') return isClean(value) ? null : path.join('.');
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (!isClean(key)) return [...path, '?'].join('.');
    const found = uncleanField(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
};

/** Refuses characters that PostgreSQL cannot store, and those that it would silently replace. */
@Injectable()
export class CleanTextPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const field = uncleanField(value);
    if (field === null) return value;
    const errors = [{ field: field || (data ?? type), message: '含有无法保存的字符' }];
    throw REQUEST_ERRORS.invalid({ errors });
  }
}
