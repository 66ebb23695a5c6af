import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth } from '@nestjs/swagger';
import type { Permission } from '@duban/supervision';

export const ACCESS_RULE = 'duban:access-rule';

/** Who may use a route: anybody, or whoever has this permission. */
export type AccessRule = { public: true } | { public: false; permission: Permission };

/** The route asks for this permission. */
export const RequirePermission = (permission: Permission): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCESS_RULE, { public: false, permission } satisfies AccessRule),
    ApiCookieAuth(),
    ApiBearerAuth(),
  );

/** The route is open to anybody. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS_RULE, { public: true } satisfies AccessRule);
