import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// The stub is committed and linked as `duban`; it runs before anything is built.
describe('the stub behind duban', () => {
  const home = mkdtempSync(join(tmpdir(), 'duban-stub-'));
  const stub = join(home, 'apps', 'cli', 'bin', 'duban.js');
  const built = join(home, 'dist', 'apps', 'cli', 'src', 'main.js');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  beforeAll(() => {
    mkdirSync(dirname(stub), { recursive: true });
    copyFileSync(join(__dirname, '..', 'bin', 'duban.js'), stub);
    write(join(home, 'package.json'), '{"version":"7.7.7"}');
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('should say what to run where nothing is built', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [stub, 'parse', 'x'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('npm run build');
  });

  it('should hand the version of the package to the built program', () => {
    write(built, 'exports.main = (version) => { process.stdout.write(version); process.exitCode = 3; };');
    const { status, stdout } = spawnSync(process.execPath, [stub], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '7.7.7' });
  });
});
