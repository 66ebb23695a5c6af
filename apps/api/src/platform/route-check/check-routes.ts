import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { bodyShapeProblems } from './body-shape';
import type { Route, RouteArgument } from './routes';

const argumentProblems = ({ from, field, type, pipes }: RouteArgument): string[] => {
  switch (from) {
    // A decorator of our own checks what it hands over.
    case 'custom':
    case RouteParamtypes.RESPONSE:
    case RouteParamtypes.IP:
      return [];
    case RouteParamtypes.PARAM:
      if (field === undefined) return ['takes all path parameters at once: name one'];
      return pipes > 0 ? [] : [`path parameter ${field} goes through no pipe`];
    case RouteParamtypes.BODY:
    case RouteParamtypes.QUERY:
      if (field !== undefined) return [`picks «${field}» out: such a value is not validated, take a class`];
      return bodyShapeProblems(type);
    default:
      return ['takes the raw request, its headers or files: write a parameter decorator that checks them'];
  }
};

/** Everything about the routes for which the application must not start. */
export const routeProblems = (routes: readonly Route[]): string[] =>
  routes.flatMap(({ handler, rule, arguments: args }) => [
    ...(rule ? [] : [`${handler} declares no access: add @RequirePermission or @Public`]),
    ...args.flatMap(argumentProblems).map((problem) => `${handler} ${problem}`),
  ]);
