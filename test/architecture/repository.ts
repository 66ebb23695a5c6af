import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The top folder of the repository. */
export const ROOT = resolve(__dirname, '../..');

/** Every file of the repository, from its top, committed or about to be; what git ignores is not among them. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const removed = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return listed.split('\0').filter((path) => path !== '' && !removed.includes(path));
}

/** The text of one file of the repository. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The folders directly below `folder` that hold a file of the repository. */
export function foldersBelow(folder: string): string[] {
  const below = repositoryFiles()
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length).split('/'))
    .filter((segments) => segments.length > 1);
  return [...new Set(below.map(([first]) => first ?? ''))].sort();
}
