// Where the server's programs and data stand, and as whom it runs.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findBinaries } from './binaries.mjs';
import { EmbeddedPostgresFailure } from './failure.mjs';

// Where the account of the server cannot enter the checkout: see placeServer.
const SYSTEM_FOLDER = '/var/lib/duban';

/**
 * Settles where the server lives: its programs, its folder (0700) and the account it runs as.
 *
 * PostgreSQL refuses to run as root, so root hands it to an account that owns nothing else. That account cannot enter a
 * folder which only root may enter (a checkout in root's home): then what it needs stands in a folder of the system.
 */
export function placeServer(wanted) {
  const { native, version } = findBinaries();
  const account = serverAccount();
  const folder = settleFolder(wanted, account);
  const usable = account.uid === undefined || reaches(account, join(native, 'bin', 'postgres'), ['--version']);
  return { native: usable ? native : copyPrograms(native, version), folder, account };
}

/** The folder itself, or the one in the system's folder that stands in for it: a link says which, and moves with it. */
function settleFolder(wanted, account) {
  makeFolder(wanted, account);
  const folder = realpathSync(wanted);
  if (account.uid === undefined || reaches(account, 'test', ['-w', folder])) return folder;
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const substitute = mkdtempSync(join(SYSTEM_FOLDER, 'postgres-'));
  try {
    rmdirSync(wanted);
    symlinkSync(substitute, wanted);
  } catch (error) {
    rmdirSync(substitute);
    if (!lstatSync(wanted).isSymbolicLink()) throw error; // else another process was first
  }
  return settleFolder(wanted, account);
}

function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const uid = accountNumber('-u', name);
    if (uid !== undefined) return { uid, gid: accountNumber('-g', name) };
  }
  throw new EmbeddedPostgresFailure('no_account', 'PostgreSQL does not run as root, and there is no account for it');
}

function accountNumber(flag, name) {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

function makeFolder(folder, { uid, gid }) {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined) chownSync(folder, uid, gid);
}

function reaches(account, program, args) {
  try {
    execFileSync(program, args, { ...account, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

/** One copy serves every data folder of this version. It appears whole or not at all. */
function copyPrograms(native, version) {
  const copy = join(SYSTEM_FOLDER, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(unfinished, { recursive: true, force: true }); // another process was first
  }
  return copy;
}

/** Undoes a strict umask of the installation: the programs hold no secret. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
