import { HttpException } from '@nestjs/common';
import { Refusal } from '@duban/supervision';
import { isUnavailable } from '../database';
import { REQUEST_ERRORS, SERVER_ERRORS } from './request-errors';

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
};

const BY_STATUS = new Map([
  [404, REQUEST_ERRORS.unknown_route],
  [413, REQUEST_ERRORS.too_large],
  [415, REQUEST_ERRORS.unsupported_media],
  [503, SERVER_ERRORS.unavailable],
]);

/**
 * What the framework or the database threw, as a refusal; undefined where it is a fault of our own.
 * Their words are not passed on: they name versions, columns and paths.
 */
export const asRefusal = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  if (isUnavailable(error)) return SERVER_ERRORS.unavailable();
  const status = statusOf(error);
  if (status === undefined) return undefined;
  const known = BY_STATUS.get(status);
  if (known) return known();
  return status >= 400 && status < 500 ? REQUEST_ERRORS.malformed() : undefined;
};
