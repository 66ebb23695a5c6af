import type { FastifyRequest } from 'fastify';
import type { Credential } from './session-reader';

/** Where a browser's refresh token is sent. */
export const REFRESH_PATH = '/api/v1/sessions';

// A browser takes a cookie with these prefixes only over https, from this very host: nobody beside it can plant one.
export const sessionCookieOf = (protocol: string): string =>
  protocol === 'https' ? '__Host-duban_session' : 'duban_session';
export const refreshCookieOf = (protocol: string): string =>
  protocol === 'https' ? '__Secure-duban_refresh' : 'duban_refresh';

// 256 bits in base64url. A token of another kind, such as a signed one that says who it is for, is none.
const TOKEN = /^[\w-]{43}$/u;
const BEARER = /^Bearer +(?<token>\S+)$/iu;

export const isToken = (value: string): boolean => TOKEN.test(value);

/** The token of a request: the Authorization header goes before the cookie. */
export const credentialOf = ({
  headers,
  cookies,
  protocol,
}: Pick<FastifyRequest, 'headers' | 'cookies' | 'protocol'>): Credential | null => {
  const { authorization } = headers;
  const token =
    authorization === undefined ? cookies[sessionCookieOf(protocol)] : BEARER.exec(authorization)?.groups?.token;
  if (token === undefined || !isToken(token)) return null;
  return { kind: authorization === undefined ? 'cookie' : 'token', token };
};
