import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { readConfig } from './platform/config/app-config';
import { JobRunner } from './platform/jobs';
import { nestLogger, openLog } from './platform/logging/process-log';

/** Starts a process that does scheduled jobs and serves nobody. SIGTERM lets it finish the one in hand. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const logger = nestLogger(log);
  const app = await NestFactory.createApplicationContext(AppModule.of(config), { logger, abortOnError: false });
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  await app.get(JobRunner).start(log);
  log.info('the worker is ready');
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
