// What Jest wrote of a run.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../command.mjs';

/** Where Jest writes its results; outside the sources. */
export const RESULTS = join(ROOT, '.cache', 'test-results.json');

/** Takes the results of an earlier run away, so that they are never taken for this one's. */
export function forgetResults() {
  rmSync(RESULTS, { force: true });
  mkdirSync(dirname(RESULTS), { recursive: true });
}

export const readResults = () => JSON.parse(readFileSync(RESULTS, 'utf8'));

/** Passed and failed over all kinds: a spec file that could not run is a failure, and so is a test left out by its author. */
export function sumUp(exitCode) {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const results = readResults();
  const failed =
    results.numFailedTests + results.numRuntimeErrorTestSuites + results.numPendingTests + results.numTodoTests;
  // Jest may also fail as a whole, for instance when the throw-away database cannot be stopped.
  return { passed: results.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
