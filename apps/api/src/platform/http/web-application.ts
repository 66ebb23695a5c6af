import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerProblem } from '../errors/problem.filter';
import { REQUEST_ERRORS } from '../errors/request-errors';

const isApi = (url: string): boolean => /^\/api(?:[/?]|$)/u.test(url);
// Vite names these files by their content.
const HASHED = /[/\\]assets[/\\]/u;

/**
 * Serves the built web application and answers every deep link with its index.html.
 * Real routes win over the catch-all; an unknown address below /api is a problem and no page.
 */
export const serveWebApplication = async (app: NestFastifyApplication, folder: string): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await fastify.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      // The build lays each file beside itself in small: see scripts/build/compress-web.mjs.
      preCompressed: true,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
  }
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    // A page of before an upgrade asks for files that are gone: HTML in their place would be run as a program.
    if (!built || isApi(request.url) || request.url.startsWith('/assets/'))
      return answerProblem(REQUEST_ERRORS.unknown_route(), request, reply);
    return reply.sendFile('index.html');
  });
};
