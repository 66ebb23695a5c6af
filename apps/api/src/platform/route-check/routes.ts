import { type Type, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from '../auth/access-rule';

/** One parameter of a route's handler, as its decorators say. */
export interface RouteArgument {
  /** A RouteParamtypes value, or `custom` for a decorator of our own. */
  from: number | 'custom';
  /** The field that is picked out, where one is. */
  field: string | undefined;
  /** The class that TypeScript wrote down for it. */
  type: unknown;
  pipes: number;
}

export interface Route {
  /** `ReportsController.importText` */
  handler: string;
  method: string;
  path: string;
  rule: AccessRule | undefined;
  arguments: RouteArgument[];
}

type ArgumentMetadata = Record<string, { index: number; data?: unknown; pipes: unknown[] }>;

const argumentsOf = (controller: Type, handler: string): RouteArgument[] => {
  const metadata = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as ArgumentMetadata;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) ?? []) as unknown[];
  return Object.entries(metadata).map(([key, { index, data, pipes }]) => ({
    from: key.includes('__customRouteArgs__') ? 'custom' : Number(key.split(':', 1)[0]),
    field: typeof data === 'string' ? data : undefined,
    type: types[index],
    pipes: pipes.length,
  }));
};

const join = (...parts: string[]): string =>
  `/${parts
    .map((part) => part.replace(/^\/|\/$/gu, ''))
    .filter((part) => part !== '')
    .join('/')}`;

/** Every route that Nest serves, with what its decorators declare. */
export const routesOf = (discovery: DiscoveryService, scanner: MetadataScanner): Route[] =>
  discovery.getControllers().flatMap(({ metatype }) => {
    const controller = metatype as Type;
    const prototype = controller.prototype as Record<string, unknown>;
    const base = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
    return scanner.getAllMethodNames(prototype).flatMap((name): Route[] => {
      const handler = prototype[name] as object;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const path = String(Reflect.getMetadata(PATH_METADATA, handler));
      return [
        {
          handler: `${controller.name}.${name}`,
          method: RequestMethod[method],
          path: join(base, path),
          rule: Reflect.getMetadata(ACCESS_RULE, handler) as AccessRule | undefined,
          arguments: argumentsOf(controller, name),
        },
      ];
    });
  });
