import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../../..');
const SOURCES = ['libs/extraction/src', 'libs/workdays/src'];
const SHOWN = 12;

const isCode = (name: string): boolean => /\.(?:ts|js)$/u.test(name) && !/\.(?:spec|d)\.ts$/u.test(name);

/** The files of code below a folder, in an order that is the same everywhere. What only measures the reading is no rule. */
const codeBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'measure' ? [] : codeBelow(path);
      return isCode(entry.name) ? [path] : [];
    });

const readVersion = (): string => {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(codeBelow)) hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, SHOWN);
};

/**
 * The version of the rules by which reports are read here: a hash over the very code that runs, the holidays that it counts by
 * among it. Nobody has to remember to raise it.
 */
export const RULES_VERSION = readVersion();
