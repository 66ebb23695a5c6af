import { applyDecorators } from '@nestjs/common';
import { type ClassConstructor, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  Matches,
  registerDecorator,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

/** The field may be left out. Unlike `IsOptional` it does not let `null` through. */
export const IfPresent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** The field may be left out, or be `null` where that says something of its own. */
export const IfPresentAndNotNull = (): PropertyDecorator =>
  ValidateIf((_, value) => value !== undefined && value !== null);

/** Takes blanks off both ends of a string before it is checked. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

// Blanks, zero-width characters and fillers, which the eye takes for nothing.
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/u;

/** At least one character that can be seen. */
export const NotBlank = (message: string): PropertyDecorator => Matches(SEEN, { message });

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether this is a day that exists, as `yyyy-mm-dd`, in a century in which the office could have met. */
export const isCalendarDate = (value: unknown): boolean => {
  if (typeof value !== 'string' || !DATE.test(value) || value < '1949-10-01' || value > '2199-12-31') return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** A day that exists, written `yyyy-mm-dd`. */
export const IsCalendarDate =
  (options: ValidationOptions = {}): PropertyDecorator =>
  (target, propertyName) => {
    registerDecorator({
      name: 'isCalendarDate',
      target: target.constructor,
      propertyName: String(propertyName),
      options: { message: '日期应为 yyyy-mm-dd，且确有其日', ...options },
      validator: { validate: isCalendarDate },
    });
  };

/** One object of this class. An array of them, which `ValidateNested` alone would let through, is refused. */
export const NestedObject = (type: () => ClassConstructor<object>, message: string): PropertyDecorator =>
  applyDecorators(IsObject({ message }), ValidateNested(), Type(type));

/** A list of objects of this class, and no list of lists. */
export const NestedList = (type: () => ClassConstructor<object>, most: number, message: string): PropertyDecorator =>
  applyDecorators(
    IsArray({ message }),
    ArrayMaxSize(most, { message: `最多 ${most} 项` }),
    IsObject({ each: true, message }),
    ValidateNested({ each: true }),
    Type(type),
  );
