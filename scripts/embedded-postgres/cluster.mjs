// The data folder of the embedded server: made once, whole or not at all.
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresFailure } from './failure.mjs';
import { run } from './run.mjs';

// pg_trgm and LIKE indexes drop every Chinese character under the plain C locale, and the machine's own locale is unknown.
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];

const newPassword = () => randomBytes(24).toString('base64url');

/**
 * Makes the data folder where there is none; gives the passwords of the three roles, which are kept inside it.
 * Fails with `other_version` where the data belong to another major version of PostgreSQL.
 */
export async function openCluster({ native, folder, account, environment, durable }) {
  const data = join(folder, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) await makeCluster({ native, folder, account, environment, durable, data });
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const program = (await run(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' })).match(
    /\d+/,
  )?.[0];
  if (version !== program)
    throw new EmbeddedPostgresFailure(
      'other_version',
      `the data are of PostgreSQL ${version}, the programs of ${program}`,
      {
        path: data,
      },
    );
  return { data, passwords: JSON.parse(readFileSync(join(data, 'duban-passwords.json'), 'utf8')) };
}

async function makeCluster({ native, folder, account, environment, durable, data }) {
  const unfinished = `${data}.${process.pid}`;
  const superuserFile = join(folder, `superuser.${process.pid}`);
  const passwords = { superuser: newPassword(), owner: newPassword(), app: newPassword() };
  const writeSecret = (path, content) => {
    writeFileSync(path, content, { mode: 0o600 });
    if (account.uid !== undefined) chownSync(path, account.uid, account.gid);
  };
  rmSync(unfinished, { recursive: true, force: true });
  try {
    writeSecret(superuserFile, passwords.superuser);
    const login = ['-U', 'postgres', '--pwfile', superuserFile, '-A', 'scram-sha-256'];
    const safety = ['--data-checksums', ...(durable ? [] : ['--no-sync'])];
    await run(join(native, 'bin', 'initdb'), ['-D', unfinished, ...login, ...LOCALE, ...safety], {
      ...account,
      env: environment,
      cwd: folder,
    });
    writeSecret(join(unfinished, 'duban-passwords.json'), JSON.stringify(passwords));
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(data, 'PG_VERSION'))) throw error; // else another process was first
  } finally {
    rmSync(superuserFile, { force: true });
  }
}
