import { Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { routeProblems } from './check-routes';
import { routesOf } from './routes';

/** Stops the start-up while a route declares no access or takes an unchecked shape. */
@Module({ imports: [DiscoveryModule] })
export class RouteCheckModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const problems = routeProblems(routesOf(this.discovery, this.scanner));
    if (problems.length > 0) throw new Error(`Routes that must not be served:\n${problems.join('\n')}`);
  }
}
