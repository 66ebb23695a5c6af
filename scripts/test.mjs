// npm test: every kind of test on a throw-away database of its own. The last line is the sum over all of them.
import { createRequire } from 'node:module';
import { binaryOf, runAloud } from './command.mjs';
import { dependenciesAreInstalled, installDependencies } from './dependencies.mjs';
import { buildIsFresh } from './sources.mjs';
import { findBrowser, LEFT_OUT } from './test/browser-stories.mjs';
import { forgetResults, RESULTS, sumUp } from './test/results.mjs';

const { passed, failed } = await run();
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

async function run() {
  try {
    await prepare();
    return await runJest();
  } catch (error) {
    console.error(`${error.printed ?? ''}\n${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

async function prepare() {
  if (!dependenciesAreInstalled()) {
    console.log('installing dependencies…');
    await installDependencies();
  }
  if (!buildIsFresh()) {
    console.log('building…');
    const { build } = await import('./build.mjs');
    await build();
  }
}

async function runJest() {
  forgetResults();
  const all = createRequire(import.meta.url)('../jest.config.js').projects.map(({ displayName }) => displayName);
  const browser = findBrowser();
  const selected = browser ? all : all.filter((name) => name !== 'browser');
  const args = ['--ci', '--json', '--outputFile', RESULTS, '--selectProjects', ...selected];
  if (browser) process.env.CHROMIUM_PATH = browser;
  const code = await runAloud(process.execPath, [binaryOf('jest'), ...args]);
  if (!browser) console.log(LEFT_OUT);
  return sumUp(code);
}
