import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, textOf } from './repository';

/** Runs the check of lock file and manifests on a folder; what it complains of, a line each. */
function complaints(folder: string): string[] {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/check/lock-file.mjs', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const lines = stderr.split('\n').filter((line) => line !== '');
  expect(status).toBe(lines.length > 0 ? 1 : 0);
  return lines;
}

describe('the manifests', () => {
  it('should pin every version, and lock every optional platform package', () => {
    expect(complaints(ROOT)).toEqual([]);
  });

  it('should be refused for a range, a missing platform package and the name of a registry', () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-manifests-'));
    const write = (path: string, content: object) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(content));
    };
    write('package.json', { dependencies: { swift: '^1.2.3', exact: '1.2.3-beta.4' } });
    write('apps/web/package.json', { devDependencies: { latest: '*' } });
    write('libs/api-client/package.json', {});
    write('package-lock.json', {
      packages: {
        '': {},
        'node_modules/swift': { optionalDependencies: { 'swift-linux': '1.2.3', 'swift-mac': '1.2.3' } },
        'node_modules/swift/node_modules/swift-linux': { resolved: 'https://one.example/swift-linux.tgz' },
      },
    });
    const found = complaints(folder);
    rmSync(folder, { recursive: true });
    expect(found).toEqual([
      expect.stringContaining('swift wants swift-mac'),
      expect.stringContaining('names one registry'),
      expect.stringContaining('swift is "^1.2.3"'),
      expect.stringContaining('latest is "*"'),
    ]);
  });

  it('should offer at most 14 npm scripts, build, start, test and check among them', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(14);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'start', 'test', 'check']));
  });
});
