import type { RefusalKind } from '@duban/supervision';

/** The one place where a kind of refusal becomes a status. A kind that is missing here does not compile. */
export const STATUS_OF: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  version_stale: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  version_missing: 428,
  too_many: 429,
  unavailable: 503,
};
