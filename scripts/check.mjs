// npm run check: everything that reads the code and runs no test. All checks run; the first failure does not hide the next.
import { runPackage } from './command.mjs';
import { dependenciesAreInstalled, installDependencies } from './dependencies.mjs';
import { buildIsFresh } from './sources.mjs';

if (!dependenciesAreInstalled()) await installDependencies();
const { allComplaints } = await import('./check/lock-file.mjs');
const { checkApiDescription, checkMigrations } = await import('./check/generated-files.mjs');
const { build, generateDatabaseClient } = await import('./build.mjs');

const CHECKS = {
  lint: () => runPackage('eslint', ['--max-warnings', '0', '.']),
  'types of the server': () => runPackage('typescript', ['--noEmit', '-p', 'tsconfig.json']),
  'types of the web': () => runPackage('typescript', ['--noEmit', '-p', 'apps/web/tsconfig.json']),
  format: () => runPackage('prettier', ['--check', '--log-level', 'warn', '.']),
  arrows: () => runPackage('dependency-cruiser', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'prisma']),
  'migrations and schema': checkMigrations,
  'API description': checkApiDescription,
  'lock file': checkLockFile,
};

let failed = 0;
// First and alone: it writes the database client, which types and lint read.
await check('build', () => (buildIsFresh() ? generateDatabaseClient() : build()));
const waiting = Object.entries(CHECKS);
await Promise.all([workThrough(), workThrough()]);
if (failed > 0) process.exitCode = 1;

/** One of two lanes: most checks use one processor each. */
async function workThrough() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
}

async function check(name, run) {
  const begun = performance.now();
  try {
    await run();
    console.log(`ok      ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.printed ?? ''}\n${error.message}`);
  }
}

function checkLockFile() {
  const complaints = allComplaints();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
