import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const LONGEST = 200;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** From where a person signs in, as far as the request tells. Anybody can say anything there: it is shown, never believed. */
export interface Origin {
  ip: string;
  /** What the browser calls itself. */
  device: string;
}

/** What a browser or program calls itself, cut to what can be shown. */
export const deviceName = (userAgent: string | undefined): string =>
  (userAgent ?? '').replace(UNSEEN, '').slice(0, LONGEST);

/** From where this request comes. */
export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin => {
  const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return { ip, device: deviceName(headers['user-agent']) };
});
