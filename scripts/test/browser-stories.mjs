// The stories that a browser plays: whether they can be, how many there are, how many were.
// As a command it fails where fewer ran than there are: .ci/run asks it after `npm test`.
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../command.mjs';
import { readResults } from './results.mjs';

const FOLDER = join(ROOT, 'test', 'browser');

/** Said where the stories cannot be played. */
export const LEFT_OUT =
  'browser stories left out: no Chromium (apt-get install -y --no-install-recommends chromium fonts-noto-cjk)';

/** Whether Debian's Chromium, or the one that CHROMIUM_PATH names, is there. */
export function hasBrowser() {
  try {
    accessSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function storiesWritten() {
  if (!existsSync(FOLDER)) return 0;
  const specs = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
  const stories = specs.flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').match(/^\s*(?:it|test)\(/gm) ?? []);
  return stories.length;
}

function storiesRun() {
  const ofBrowser = readResults().testResults.filter(({ name }) => name.startsWith(FOLDER + sep));
  return ofBrowser.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed')
    .length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [run, written] = [storiesRun(), storiesWritten()];
  console.log(`browser stories: ${run} of ${written} ran to a good end`);
  if (run < written) process.exitCode = 1;
}
