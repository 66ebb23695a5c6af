import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { REQUEST_ERRORS } from '../errors/request-errors';

const KEY = /^[\x21-\x7E]{1,200}$/u;

/** Reads `Idempotency-Key`: up to 200 visible ASCII characters, or none. */
export const readIdempotencyKey = (header: string | string[] | undefined): string | null => {
  if (header === undefined) return null;
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw REQUEST_ERRORS.invalid({
    errors: [{ field: 'Idempotency-Key', message: '应为 1 至 200 个可见的 ASCII 字符' }],
  });
};

/** The name that the caller gave this request, so that it may be sent again without being done twice. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null =>
  readIdempotencyKey(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);

/** The route takes an `Idempotency-Key`. */
export const TakesIdempotencyKey = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: '同一键与同一内容重复提交，得到同一答复；内容不同则为 422',
      schema: { type: 'string', maxLength: 200 },
    }),
  );
