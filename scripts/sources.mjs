// Tells whether what was built is still what the sources say.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.mjs';

const FOLDERS = ['apps', 'libs', 'prisma'];
const FILES = [
  'nest-cli.json',
  'package-lock.json',
  'prisma.config.ts',
  'tsconfig.base.json',
  'tsconfig.build.json',
  'tsconfig.json',
];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'generated']);
const STAMP = join(ROOT, 'dist', '.built-from');

/** Whether `dist` was built from the present content of the sources. */
export const buildIsFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digestOfSources();

/** Remembers what `dist` was built from; `digest` is that of the moment before the build. */
export function rememberBuild(digest) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, digest);
}

/** A digest of the content, not of times: another branch and back again needs no build. */
export function digestOfSources() {
  const hash = createHash('sha256');
  for (const path of [...FILES, ...FOLDERS.flatMap(sourcesBelow)])
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

function sourcesBelow(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter(({ name }) => !NOT_SOURCES.has(name) && !/\.(?:db-)?spec\.tsx?$/.test(name))
    .flatMap((entry) => (entry.isDirectory() ? sourcesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}
