// npm run build: generates the database client, compiles the API with the CLI and the libraries, bundles the web application.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressWeb } from './build/compress-web.mjs';
import { CommandFailed, ROOT, runPackage, runQuietly, binaryOf } from './command.mjs';
import { digestOfSources, rememberBuild } from './sources.mjs';

/** Writes the typed database client from prisma/schema.prisma. */
export const generateDatabaseClient = () => runPackage('prisma', ['generate']);

/** Builds everything into `dist`; rejects with a CommandFailed that holds what the compiler said. */
export async function build() {
  const digest = digestOfSources();
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  await Promise.all([buildServer(), buildWeb()]);
  rememberBuild(digest);
}

async function buildServer() {
  await generateDatabaseClient();
  await runPackage('@nestjs/cli', ['build', 'api']);
}

async function buildWeb() {
  const vite = binaryOf('vite');
  await runQuietly(process.execPath, [vite, 'build', 'apps/web', '--config', 'apps/web/vite.config.ts'], {
    env: { NODE_ENV: 'production' },
  });
  await compressWeb(join(ROOT, 'dist/apps/web'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(`${error.printed}\n${error.message}`);
    process.exitCode = 1;
  }
}
