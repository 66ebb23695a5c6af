// npm run check: everything that reads the code and runs no test. All checks run; the first failure does not hide the next.
import { runPackage } from './command.mjs';
import { dependenciesAreInstalled, installDependencies } from './dependencies.mjs';

if (!dependenciesAreInstalled()) await installDependencies();
const { lockFileComplaints } = await import('./check/lock-file.mjs');
const { checkApiDescription, checkMigrations, generateDatabaseClient } = await import('./check/generated-files.mjs');

const CHECKS = {
  'lock file': checkLockFile,
  format: () => runPackage('prettier', ['--check', '--log-level', 'warn', '.']),
  'database client': generateDatabaseClient,
  'types of the server': () => runPackage('typescript', ['--noEmit', '-p', 'tsconfig.json']),
  'types of the web': () => runPackage('typescript', ['--noEmit', '-p', 'apps/web/tsconfig.json']),
  lint: () => runPackage('eslint', ['--max-warnings', '0', '.']),
  arrows: () => runPackage('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'prisma']),
  'migrations and schema': checkMigrations,
  'API description': checkApiDescription,
};

let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  const begun = performance.now();
  try {
    await check();
    console.log(`ok      ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.printed ?? ''}\n${error.message}`);
  }
}
if (failed > 0) process.exitCode = 1;

function checkLockFile() {
  const complaints = lockFileComplaints();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
