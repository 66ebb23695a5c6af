import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isToken, refreshCookieOf, REFRESH_PATH, sessionCookieOf } from '../platform/auth/credential';
import type { TokenPair } from './session-token';

const attributes = (reply: FastifyReply) => ({
  httpOnly: true,
  sameSite: 'strict' as const,
  // An office's server may be reached by plain http; over https the cookies never leave it.
  secure: reply.request.protocol === 'https',
});

/** Gives the browser its session. Scripts cannot read it and other sites cannot make it be sent. */
export const setSessionCookies = (reply: FastifyReply, { access, refresh }: TokenPair, expiresAt: string): void => {
  const { protocol } = reply.request;
  const kept = { ...attributes(reply), expires: new Date(expiresAt) };
  reply.setCookie(sessionCookieOf(protocol), access, { ...kept, path: '/' });
  // Sent to the one route that takes it, and to no other.
  reply.setCookie(refreshCookieOf(protocol), refresh, { ...kept, path: REFRESH_PATH });
};

/** Takes the session out of the browser. */
export const clearSessionCookies = (reply: FastifyReply): void => {
  const { protocol } = reply.request;
  reply.clearCookie(sessionCookieOf(protocol), { ...attributes(reply), path: '/' });
  reply.clearCookie(refreshCookieOf(protocol), { ...attributes(reply), path: REFRESH_PATH });
};

/** The refresh token of a browser; null where it sends none, or something else. */
export const RefreshCookie = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const { cookies, protocol } = context.switchToHttp().getRequest<FastifyRequest>();
  const token = cookies[refreshCookieOf(protocol)];
  return token !== undefined && isToken(token) ? token : null;
});
