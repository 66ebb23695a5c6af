// The stories that a browser plays: whether they can be, how many there are, how many were.
// As a command it fails where fewer ran than there are: .ci/run asks it after `npm test`.
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../command.mjs';
import { readResults } from './results.mjs';

const FOLDER = join(ROOT, 'test', 'browser');

/** Debian's Chromium: the one without windows draws the same and starts less beside it. */
const BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Said where the stories cannot be played. */
export const LEFT_OUT =
  'browser stories left out: no Chromium (apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk)';

const isThere = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser that CHROMIUM_PATH names, else Debian's; undefined where there is none. */
export const findBrowser = () => (process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : BROWSERS).find(isThere);

/** The stories that each file holds, by the file's path. */
function storiesWritten() {
  if (!existsSync(FOLDER)) return [];
  const specs = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
  return specs
    .map((name) => join(FOLDER, name))
    .map((path) => ({ path, written: (readFileSync(path, 'utf8').match(/^\s*(?:it|test)[.(]/gm) ?? []).length }));
}

/** The stories of a file that ran to a good end; a story told with several cases counts once for each. */
function storiesRun(path) {
  const results = readResults().testResults.filter(({ name }) => name === path);
  return results.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = storiesWritten().map((file) => ({ ...file, run: storiesRun(file.path) }));
  const total = (key) => files.reduce((sum, file) => sum + file[key], 0);
  console.log(`browser stories: ${total('written')} written, ${total('run')} cases of them ran to a good end`);
  for (const { path, written, run } of files.filter(({ run, written }) => run < written)) {
    console.log(`${relative(ROOT, path)}: ${run} ran of ${written}`);
    process.exitCode = 1;
  }
}
