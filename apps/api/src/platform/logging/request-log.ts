import type { FastifyInstance } from 'fastify';

/** Writes one line for each answered request: who, what, how it went; the path without its query. */
export const logRequests = (fastify: FastifyInstance): void => {
  fastify.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?', 1)[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ip: request.ip,
        account: request.reader?.id,
      },
      'answered',
    );
    done();
  });
};
