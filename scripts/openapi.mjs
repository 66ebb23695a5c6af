// Writes docs/api/openapi.json and the types of libs/api-client from the code; with --check it only compares.
// The server is compiled aside (in .cache), because only the Nest compiler's plugin sees the types of the DTO classes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const aside = path.join('.cache', 'openapi');
const header = '// Generated from docs/api/openapi.json by `npm run openapi`. Do not edit.\n\n';

const run = (script, args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${path.basename(script)} ${args.join(' ')} failed\n${stdout}${stderr}`);
  return stdout;
};

const compileServer = () => {
  const config = path.join(aside, 'tsconfig.json');
  fs.mkdirSync(path.join(root, aside), { recursive: true });
  fs.writeFileSync(
    path.join(root, config),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { noEmit: false, outDir: './dist', rootDir: '../..', types: ['node'], sourceMap: false },
      include: ['../../apps/api/src', '../../prisma/seed'],
      exclude: ['../../**/*.spec.ts'],
    }),
  );
  run(require.resolve('@nestjs/cli/bin/nest.js'), ['build', 'api', '-p', config]);
};

const generate = async () => {
  compileServer();
  const file = path.join(root, aside, 'openapi.json');
  run(path.join(aside, 'dist/apps/api/src/openapi.js'), [file]);
  const text = fs.readFileSync(file, 'utf8');
  const types = astToString(await openapiTypescript(JSON.parse(text), { alphabetize: true }));
  return { 'docs/api/openapi.json': text, 'libs/api-client/src/schema.ts': header + types };
};

const files = await generate();
if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([name, text]) => {
    const file = path.join(root, name);
    return !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text;
  });
  if (stale.length > 0) {
    console.error(`${stale.map(([name]) => name).join(', ')}: out of date. Run: npm run openapi`);
    process.exit(1);
  }
} else {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
}
