import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether an origin is the address under which the request came in; a port that the scheme implies may be left out. */
const isOrigin = (origin: string, host: string | undefined): boolean => {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const address = `${protocol}//${host ?? ''}`;
  return URL.canParse(address) && new URL(address).host === originHost;
};

/**
 * Whether a request that would change something was made by another site's page. Browsers say so themselves
 * (Sec-Fetch-Site, else Origin); what sends neither is no browser, and has no cookie that somebody else could borrow.
 */
export const isCrossSite = (
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  publicOrigins: readonly string[],
): boolean => {
  if (SAFE.has(method)) return false;
  const { origin, host } = headers;
  if (origin !== undefined && publicOrigins.includes(origin)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && !isOrigin(origin, host);
};
