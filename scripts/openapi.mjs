// npm run openapi: writes docs/api/openapi.json from the built code, and from it the types of libs/api-client.
// With --check it only compares with what is committed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, runPackage, runQuietly } from './command.mjs';
import { buildIsFresh } from './sources.mjs';

const DOCUMENT = 'docs/api/openapi.json';
const TYPES = 'libs/api-client/src/schema.ts';
const HEADER = '// Generated from docs/api/openapi.json by `npm run openapi`. Do not edit.\n\n';
const ASIDE = join(ROOT, '.cache', 'openapi');

/** The content of both files, by path. */
async function generate() {
  // Only the Nest compiler's plugin sees the types of the body classes, so the description comes from what it built.
  if (!buildIsFresh()) await build();
  rmSync(ASIDE, { recursive: true, force: true });
  mkdirSync(ASIDE, { recursive: true });
  const [document, types] = [join(ASIDE, 'openapi.json'), join(ASIDE, 'schema.ts')];
  await runQuietly(process.execPath, ['dist/apps/api/src/openapi.js', document]);
  await runPackage('openapi-typescript', [document, '--output', types, '--alphabetize']);
  return { [DOCUMENT]: readFileSync(document, 'utf8'), [TYPES]: HEADER + withoutHeader(readFileSync(types, 'utf8')) };
}

/** The generator's own first comment does not say where the file comes from. */
const withoutHeader = (text) => text.replace(/^\/\*\*.*?\*\/\s*/s, '');

function isStale([path, text]) {
  const file = join(ROOT, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

function write([path, text]) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

try {
  const files = Object.entries(await generate());
  if (process.argv.includes('--check')) {
    const stale = files.filter(isStale).map(([path]) => path);
    if (stale.length > 0) throw new Error(`${stale.join(', ')}: not what the code says. Run: npm run openapi`);
  } else files.forEach(write);
} catch (error) {
  console.error(`${error.printed ?? ''}${error.message}`);
  process.exitCode = 1;
}
