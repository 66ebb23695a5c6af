import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const current = new AsyncLocalStorage<string>();

/** The number of the request that this work is done for, as answers and the log have it; null outside of any. */
export const currentRequestId = (): string | null => current.getStore() ?? null;

/** Makes the number of a request known to whatever is done for it. After the body: reading it loses what was known before. */
export const rememberRequests = (fastify: FastifyInstance): void => {
  fastify.addHook('preHandler', (request, _reply, done) => current.run(request.id, done));
};
