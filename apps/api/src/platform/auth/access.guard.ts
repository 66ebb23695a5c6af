import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { kindOf, mayDo } from '@duban/supervision';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config';
import { REQUEST_ERRORS } from '../errors/request-errors';
import { ACCESS_ERRORS, SESSION_REQUIRED } from './access-errors';
import { ACCESS_RULE, type AccessRule } from './access-rule';
import { credentialOf } from './credential';
import { isCrossSite } from './cross-site';
import type { Reader } from './reader';
import { AccessWitness, SessionReader } from './session-reader';

/**
 * The one global guard, so that its steps have one order: the route's rule, who it is, from where, whether it is allowed.
 * A route without a rule is refused; the start-up check makes sure that there is none.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly witness: AccessWitness,
    private readonly config: AppConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    const crossSite = isCrossSite(request, this.config.publicOrigins);
    if (rule?.public) {
      if (crossSite) throw REQUEST_ERRORS.cross_site();
      return true;
    }
    const reader = await this.readerOf(request);
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    if (crossSite && request.headers.authorization === undefined) {
      await this.witness.refused({ reader, asked: 'cross-site', route });
      throw REQUEST_ERRORS.cross_site();
    }
    if (!rule || !mayDo(reader.roles, rule.permission)) {
      await this.witness.refused({ reader, asked: rule?.permission ?? 'undeclared', route });
      throw ACCESS_ERRORS.denied();
    }
    if (reader.pending && kindOf(rule.permission) !== 'own') throw ACCESS_ERRORS[`${reader.pending}_pending`]();
    request.reader = reader;
    return true;
  }

  private async readerOf(request: FastifyRequest): Promise<Reader> {
    const credential = credentialOf(request);
    const reader = credential && (await this.sessions.read(credential, request.ip));
    if (!reader) throw SESSION_REQUIRED();
    return reader;
  }
}
