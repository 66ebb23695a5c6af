import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from '../platform/auth/credential';

const attributes = (reply: FastifyReply) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  // An office's server may be reached by plain http; over https the cookie never leaves it.
  secure: reply.request.protocol === 'https',
});

/** Gives the browser its session. Scripts cannot read it and other sites cannot make it be sent. */
export const setSessionCookie = (reply: FastifyReply, token: string, expiresAt: string): void => {
  reply.setCookie(SESSION_COOKIE, token, { ...attributes(reply), expires: new Date(expiresAt) });
};

/** Takes the session out of the browser. */
export const clearSessionCookie = (reply: FastifyReply): void => {
  reply.clearCookie(SESSION_COOKIE, attributes(reply));
};
