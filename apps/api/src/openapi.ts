import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createApplication } from './application';
import { readConfig } from './platform/config/app-config';
import { ApiDescription } from './platform/http/api-description';
import { openLog } from './platform/logging/process-log';

// No connection is opened before a request needs one, so any address will do.
// Nobody signs in either.
const NO_DATABASE = {
  DUBAN_SECRET: randomBytes(32).toString('hex'),
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  LOG_LEVEL: 'error',
};

/** Writes the description of the API to the file that the command line names. */
const describe = async (): Promise<void> => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('Usage: node openapi.js FILE');
  const config = readConfig(NO_DATABASE);
  const app = await createApplication(config, openLog(config.logLevel));
  writeFileSync(file, `${JSON.stringify(app.get(ApiDescription).document(), null, 2)}\n`);
  process.exit(0);
};

describe().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
