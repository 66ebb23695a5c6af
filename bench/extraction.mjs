import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const page = readFileSync(new URL('../prisma/seed/demo/yunxi-2026-11-18.txt', import.meta.url), 'utf8');

/** The bare test that people start with: a sentence that holds one of the words of command. */
const bareTest = (text) =>
  text.split(/[。！？\n]/u).filter((sentence) => /[要须]|必须|务必|确保/u.test(sentence)).length;

/** The best of several rounds, in milliseconds: the least disturbed one. */
const best = (work, rounds) => {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
};

/**
 * Extraction on the demo's page beside the bare test, and how its time grows when the text does: `growth` is the time for
 * eight pages over eight times the time for one (1 is linear).
 */
export const measureExtraction = () => {
  const { parseReport } = require('../dist/libs/extraction/src/index.js');
  const eight = page.repeat(8);
  const parse = (text) => parseReport(text, { date: '2026-11-18' });
  best(() => parse(page), 5);
  const one = best(() => parse(page), 15);
  const bare = best(() => bareTest(page), 50);
  return {
    charactersPerMillisecond: Math.round(page.length / one),
    timesTheBareTest: Math.round(one / bare),
    growth: Number((best(() => parse(eight), 8) / (8 * one)).toFixed(2)),
  };
};
