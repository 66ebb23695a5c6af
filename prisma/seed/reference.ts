import { installJobQueue } from '../../apps/api/src/platform/jobs';
import { keepRetention } from './retention';
import { openLog } from '../../apps/api/src/platform/logging/process-log';

/**
 * What every installation needs beside its migrations, made or updated at every start, by the owner: the tables of the
 * job queue, which bring migrations of their own. Roles and permissions are code; no row of business is made here.
 */
const prepare = async (): Promise<void> => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: it should be the address of the owner');
  await installJobQueue(url, openLog('warn'));
  await keepRetention(url, process.env);
};

prepare().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
