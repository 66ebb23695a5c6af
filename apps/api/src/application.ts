import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import type { AppConfig } from './platform/config/app-config';
import { ProblemFilter } from './platform/errors/problem.filter';
import { validationRefusal } from './platform/errors/validation-problem';
import { ApiDescription } from './platform/http/api-description';
import { CleanTextPipe } from './platform/http/clean-text';
import { EntityTagInterceptor } from './platform/http/entity-tag.interceptor';
import { equipHttpServer, openHttpServer } from './platform/http/http-server';
import { serveWebApplication } from './platform/http/web-application';
import { nestLogger } from './platform/logging/process-log';
import { FILE_BYTES } from './reports';

/** The prefix of every route of the API. */
export const API_PREFIX = 'api/v1';

/** Builds the whole application without listening: for the server, the tests and the description of the API. */
export const createApplication = async (config: AppConfig, log: Logger): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), openHttpServer(config, log), {
    logger: nestLogger(log),
    abortOnError: false,
    // Fastify reads JSON by itself; forms of other kinds, which any page may send without asking, are not read at all.
    bodyParser: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new EntityTagInterceptor());
  app.useGlobalPipes(
    new CleanTextPipe(),
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      validationError: { target: false, value: false },
      exceptionFactory: validationRefusal,
    }),
  );
  app.get(ApiDescription).of(app);
  await equipHttpServer(app, FILE_BYTES);
  await serveWebApplication(app, config.webFolder);
  return app;
};
