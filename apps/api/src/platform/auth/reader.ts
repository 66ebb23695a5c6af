import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role, Scope } from '@duban/supervision';
import type { FastifyRequest } from 'fastify';

/** What a person has to do before anything else: choose a password of their own, set up one-time codes. */
export const PENDING_STEPS = ['password', 'second_factor'] as const;
export type PendingStep = (typeof PENDING_STEPS)[number];

/** The account that a request comes from, as the database knew it when the request began. */
export interface Reader {
  id: string;
  account: string;
  name: string;
  /** In the order of `ROLES`; empty where all were taken away. */
  roles: readonly Role[];
  unitId: string | null;
  /** How much of the business data this reader sees. */
  scope: Scope;
  sessionId: string;
  ip: string;
  /** Until it is done, only what concerns the own account is open. */
  pending?: PendingStep | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    reader?: Reader;
  }
}

/** The reader of this request. Only routes with `@RequirePermission` have one. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const { reader } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!reader) throw new Error('A public route has no reader');
  return reader;
});
