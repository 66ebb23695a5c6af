import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Refusal } from '@duban/supervision';
import { AppModule } from '../../apps/api/src/app.module';
import { readConfig } from '../../apps/api/src/platform/config/app-config';
import { demoAccounts, demoGreeting } from './demo-data';
import { DemoLoader } from './demo-loader';

/** Loads the demo on the first run, and prints how to sign in on every run. */
const loadDemo = async (): Promise<void> => {
  const config = readConfig(process.env);
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    await DemoLoader.of(app).load();
  } finally {
    await app.close();
  }
  console.log(demoGreeting(demoAccounts()));
};

loadDemo().catch((error: unknown) => {
  console.error(error instanceof Refusal ? `${error.code}: ${error.message}` : error);
  process.exit(1);
});
