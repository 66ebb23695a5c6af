// What can be set from outside: the environment, and a file `.env` for what the environment does not say.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../command.mjs';
import { Refusal } from './refusal.mjs';

/** Reads the settings of a start; refuses what cannot be meant. */
export function readSettings() {
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const { PORT, HOST, DATA_DIR, DATABASE_URL = '', DATABASE_APP_URL = '', DEMO = '' } = process.env;
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Refusal(`PORT 应为 1 到 65535 之间的整数，现为“${PORT}”。`);
  if (!['', 'on', 'off'].includes(DEMO)) throw new Refusal(`DEMO 应为 on 或 off，现为“${DEMO}”。`);
  return {
    port,
    host: HOST || '127.0.0.1',
    dataFolder: resolve(ROOT, DATA_DIR || '.data'),
    databaseUrl: DATABASE_URL,
    runtimeUrl: DATABASE_APP_URL,
    // Accounts with known passwords belong on a server of one's own only where somebody asked for them.
    demo: DEMO ? DEMO === 'on' : !DATABASE_URL,
  };
}
