import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

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
  return origin !== undefined && hostOf(origin) !== host?.toLowerCase();
};
