import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from './accounts';
import { AccuracyModule } from './accuracy';
import { AuditModule } from './audit';
import { DraftsModule } from './drafts';
import { AccessGuard } from './platform/auth/access.guard';
import { ClockModule } from './platform/clock/clock.module';
import { type AppConfig } from './platform/config/app-config';
import { AttemptsModule } from './platform/attempts/attempts.module';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database';
import { HealthModule } from './platform/health/health.module';
import { IdempotencyModule } from './platform/idempotency/idempotency.module';
import { JobsModule } from './platform/jobs';
import { OpenApiModule } from './platform/http/open-api.module';
import { RouteCheckModule } from './platform/route-check/route-check.module';
import { SecretsModule } from './platform/secrets/secrets.module';
import { ReportsModule } from './reports';
import { RolesModule } from './roles';
import { SecondReadingModule } from './second-reading';
import { TasksModule } from './tasks';
import { UnitChangesModule } from './unit-changes';
import { UnitListsModule } from './unit-lists';
import { UnitsModule } from './units';

/** The list of modules: read this first. */
@Module({
  imports: [
    ClockModule,
    DatabaseModule,
    JobsModule,
    SecretsModule,
    AttemptsModule,
    IdempotencyModule,
    AuditModule,
    AccountsModule,
    RolesModule,
    UnitsModule,
    UnitChangesModule,
    UnitListsModule,
    TasksModule,
    DraftsModule,
    SecondReadingModule,
    ReportsModule,
    AccuracyModule,
    HealthModule,
    OpenApiModule,
    RouteCheckModule,
  ],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
})
export class AppModule {
  /** The whole application with these settings. */
  static of(config: AppConfig): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.of(config)] };
  }
}
