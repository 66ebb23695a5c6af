import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { REQUEST_ERRORS } from '../errors/request-errors';

/** An id in the path: a UUID and nothing else, in lower case. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (typeof value === 'string' && isUUID(value)) return value.toLowerCase();
    throw REQUEST_ERRORS.invalid({ errors: [{ field: 'id', message: '编号无效' }] });
  }
}
