import type { FastifyRequest } from 'fastify';
import type { Credential } from './session-reader';

export const SESSION_COOKIE = 'duban_session';
// 256 bits in base64url.
const TOKEN = /^[\w-]{43}$/u;
const BEARER = /^Bearer +(?<token>\S+)$/iu;

/** The token of a request: the Authorization header goes before the cookie. */
export const credentialOf = ({ headers, cookies }: Pick<FastifyRequest, 'headers' | 'cookies'>): Credential | null => {
  const { authorization } = headers;
  const token = authorization === undefined ? cookies[SESSION_COOKIE] : BEARER.exec(authorization)?.groups?.token;
  if (token === undefined || !TOKEN.test(token)) return null;
  return { kind: authorization === undefined ? 'cookie' : 'token', token };
};
