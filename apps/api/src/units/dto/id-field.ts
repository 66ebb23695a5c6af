import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';

const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** One id of another thing, in lower case as the database gives it. */
export const IdField = (message: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => lower(value)),
    IsUUID('all', { message }),
  );

/** A list of ids. */
export const IdList = (most: number, message: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lower) : value)),
    IsArray({ message }),
    ArrayMaxSize(most, { message: `最多 ${most} 项` }),
    IsUUID('all', { each: true, message }),
  );
