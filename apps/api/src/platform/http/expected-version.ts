import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { REQUEST_ERRORS, VERSION_ERRORS } from '../errors/request-errors';

const STRONG_TAG = /^"(?<version>[1-9]\d{0,8})"$/u;

/** Reads `If-Match: "3"`. Lists, weak tags and `*` name no single version and are refused. */
export const readExpectedVersion = (header: string | undefined): number => {
  if (header === undefined || header.trim() === '') throw VERSION_ERRORS.missing();
  const version = STRONG_TAG.exec(header.trim())?.groups?.version;
  if (!version) {
    throw REQUEST_ERRORS.invalid({ errors: [{ field: 'If-Match', message: '应为读取时得到的 ETag，例如 "3"' }] });
  }
  return Number(version);
};

/** The version that the writer has seen. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  readExpectedVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The route asks for `If-Match`. */
export const NeedsVersion = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: '读取时得到的 ETag',
      schema: { type: 'string', example: '"1"' },
    }),
  );
