import { setTimeout as pause } from 'node:timers/promises';
import { createApplication } from './application';
import { readConfig } from './platform/config/app-config';
import { Lifecycle } from './platform/health/lifecycle';
import { JobRunner } from './platform/jobs';
import { describeFault } from './platform/logging/describe-fault';
import { openLog } from './platform/logging/process-log';

/** Starts the server. SIGTERM and SIGINT let it answer what has begun and then end it. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const app = await createApplication(config, log);
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    app.get(Lifecycle).beginStop();
    await pause(config.drainMs);
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  await app.listen(config.port, config.host);
  if (!config.jobs) return;
  // Without its queue the server still answers; jobs that were missed are made up for later.
  await app
    .get(JobRunner)
    .start(log)
    .catch((error: unknown) => log.warn({ fault: describeFault(error) }, 'no scheduled jobs in this process'));
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
