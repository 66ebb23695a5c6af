import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Refusal } from '@duban/supervision';
import { type FastifyInstance, LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { AppConfig } from '../config/app-config';
import { answerProblem } from '../errors/problem.filter';
import { Lifecycle } from '../health/lifecycle';
import { logRequests } from '../logging/request-log';
import { rememberRequests } from './current-request';
import { addSecurityHeaders } from './security-headers';
import { answerUnreadable } from './unreadable-request';

/** Bodies of ordinary routes: forms that a person fills in. */
const BODY_LIMIT = 256 * 1024;

/** What a route may say about its body with `@RouteConfig`. */
export interface BodyConfig {
  /** In bytes, as it comes over the wire. */
  bodyLimit: number;
  /** The refusal of a body that is larger. */
  tooLarge: () => Refusal;
}

const hasBodyLimit = (config: unknown): config is BodyConfig =>
  typeof config === 'object' && config !== null && 'bodyLimit' in config && typeof config.bodyLimit === 'number';

/** The Fastify server under Nest, with its limits. */
export const openHttpServer = (config: AppConfig, log: Logger): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    // One line for each request, in our own words: see logRequests.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 120_000,
    connectionTimeout: 150_000,
    // Longer than a proxy's, so that it is never the server that closes a connection in use.
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: answerProblem,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 200 },
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRoute', (route) => {
    const routeConfig: unknown = route.config;
    if (hasBodyLimit(routeConfig)) route.bodyLimit = routeConfig.bodyLimit;
  });
  return adapter;
};

/** Cookies, uploads, security headers and the request log. */
export const equipHttpServer = async (app: NestFastifyApplication, uploadLimit: number): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  const lifecycle = app.get(Lifecycle);
  logRequests(fastify);
  rememberRequests(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    // Whoever holds a connection open is to take a new one, which leads to another process.
    if (lifecycle.isStopping) reply.header('connection', 'close');
    done();
  });
  await app.register(cookie);
  const parts = { files: 1, fields: 5, parts: 6, fieldSize: 1000, fieldNameSize: 100, headerPairs: 50 };
  await app.register(multipart, { limits: { fileSize: uploadLimit, ...parts } });
  await addSecurityHeaders(app);
};
