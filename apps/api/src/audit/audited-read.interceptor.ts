import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { concatMap, type Observable } from 'rxjs';
import type { ReadFacts } from './audit-facts';
import { AUDITED_READ, type ReadRule } from './audited-read';
import { actorOf, AuditTrail } from './audit.service';

type Texts = Record<string, string | undefined>;

const factsOf = (query: Texts, names: readonly string[]): ReadFacts => ({
  filters: Object.fromEntries(
    names.flatMap((name) => {
      const value = query[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  ...(query.cursor === undefined ? {} : { further: true }),
});

/** Writes the line of a read before its answer leaves. Where it cannot be written, nothing is shown. */
@Injectable()
export class AuditedReadInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditTrail,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rule = this.reflector.get<ReadRule | undefined>(AUDITED_READ, context.getHandler());
    if (!rule) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await this.record(rule, request);
        return answer;
      }),
    );
  }

  private async record(
    { action, object, filters }: ReadRule,
    { reader, query, params }: FastifyRequest,
  ): Promise<void> {
    if (!reader) throw new Error('A public route reads nothing that is audited');
    await this.audit.recordAlone({
      actor: actorOf(reader),
      action,
      result: 'done',
      object: { type: object, id: (params as Texts).id?.toLowerCase() ?? null },
      facts: factsOf(query as Texts, filters),
    });
  }
}
