// duban audit …: gives the server's own program its database, the one that is set or the embedded one, and runs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runAloud } from './command.mjs';
import { readSettings } from './start/settings.mjs';

const UNABLE = 2;
const PROGRAM = 'dist/apps/api/src/audit-command.js';

async function runOnDatabase(args) {
  const { databaseUrl, runtimeUrl, dataFolder } = readSettings();
  const env = { DATA_DIR: dataFolder };
  if (databaseUrl || runtimeUrl) return runAloud(process.execPath, [PROGRAM, ...args], { env });
  const folder = join(dataFolder, 'postgres');
  if (!existsSync(folder)) {
    console.error(`${dataFolder} 里没有督办的数据库：请设置 DATABASE_URL，或用 DATA_DIR 指明数据文件夹。`);
    return UNABLE;
  }
  const { startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
  const server = await startEmbeddedPostgres({ folder });
  try {
    const urls = { DATABASE_URL: server.ownerUrl, DATABASE_APP_URL: server.appUrl };
    return await runAloud(process.execPath, [PROGRAM, ...args], { env: { ...env, ...urls } });
  } finally {
    await server.stop();
  }
}

if (existsSync(join(ROOT, PROGRAM))) {
  process.exitCode = await runOnDatabase(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    return UNABLE;
  });
} else {
  console.error('督办还没有编译：请先运行 npm run build。');
  process.exitCode = UNABLE;
}
