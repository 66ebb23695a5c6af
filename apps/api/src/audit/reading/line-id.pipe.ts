import { Injectable, type PipeTransform } from '@nestjs/common';
import { AUDIT_ERRORS } from '@duban/supervision';

const LINE_ID = /^[1-9]\d{0,17}$/u;

/** Whether this is written as the number of a line is. */
export const isLineId = (value: unknown): value is string => typeof value === 'string' && LINE_ID.test(value);

/** The number of a line in the path. Whatever is no number is the number of no line. */
@Injectable()
export class LineIdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isLineId(value)) throw AUDIT_ERRORS.entry_not_found();
    return value;
  }
}
