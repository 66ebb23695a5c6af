// Installs the packages of the lock file. Node's own modules only: it runs before anything is installed.
import { accessSync, constants, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runQuietly } from './command.mjs';

const DONE = 'node_modules/.package-lock.json';
const changedAt = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the last installation came to its end (npm writes that file last) and is not older than the lock. */
export const dependenciesAreInstalled = () => changedAt(DONE) >= changedAt('package-lock.json');

/** Lets the next start install once more. */
export const forgetInstallation = () => rmSync(join(ROOT, DONE), { force: true });

/** Installs exactly what the lock file says, development packages included: the build needs them. */
export async function installDependencies() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', ...cacheOption()];
  // Inside `npm start` this is npm's own program; the one on the PATH may belong to another Node.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) await runQuietly(process.execPath, [npm, ...args]);
  else await runQuietly('npm', args);
}

/** npm keeps its cache in the home folder: where there is none to write to, in the checkout. */
function cacheOption() {
  try {
    accessSync(homedir(), constants.W_OK);
    return [];
  } catch {
    return ['--cache', join(ROOT, '.cache', 'npm')];
  }
}
