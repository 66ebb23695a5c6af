import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Refusal } from '@duban/supervision';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeFault } from '../logging/describe-fault';
import { asRefusal } from './as-refusal';
import { internalProblem, PROBLEM_TYPE, toProblem } from './problem';

const RETRY_AFTER_SECONDS = 5;

/** The one filter: whatever was thrown leaves as problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** A route may name its own refusal of a body that is too large: the framework refuses it before the route is asked. */
const nearerRefusal = (refusal: Refusal | undefined, request: FastifyRequest): Refusal | undefined => {
  const { tooLarge } = request.routeOptions.config as { tooLarge?: () => Refusal };
  return refusal?.code === 'request/too_large' && tooLarge ? tooLarge() : refusal;
};

/** Answers with the problem that fits what was thrown; also for what is thrown outside Nest's routes. */
export const answerProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const refusal = nearerRefusal(asRefusal(error), request);
  const problem = refusal ? toProblem(refusal, request.id) : internalProblem(request.id);
  if (problem.status >= 500) request.log.error({ fault: describeFault(error) }, problem.code);
  if (reply.sent) return;
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  if (problem.status === 503) reply.header('retry-after', String(RETRY_AFTER_SECONDS));
  const retryAfter = refusal?.facts.retryAfter;
  if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
  // Headers that the route set for its answer are no headers of the problem.
  reply.removeHeader('etag');
  void reply.code(problem.status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(problem));
};
