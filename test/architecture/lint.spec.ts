import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './repository';

/** The names of the rules that a text breaks when it stands in this spec file. */
function brokenRules(text: string): string[] {
  const program = join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const args = ['--stdin', '--stdin-filename', 'test/architecture/lint.spec.ts', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string | null; message: string }[] }[];
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const SOUND = `
describe('a unit', () => {
  it('should have a name', () => {
    expect('教育局').toHaveLength(3);
  });
});
`;

const UNSOUND = `
type Light = 'red' | 'green';
const send = async () => Promise.resolve();
export function show(light: Light, text: any) {
  void text;
  send();
  switch (light) {
    case 'red':
      return 1;
  }
  return /(?:\\d+)*前/.test(light) == true;
}
it.only('should run alone', () => { expect(show('red', 1)).toBe(1); });
it.skip('should wait', () => { expect(show('red', 1)).toBe(1); });
it('should be empty', () => {});
${'export const one = 1;\n'.repeat(301)}
`;

describe('the lint', () => {
  it('should let a sound spec pass', () => {
    expect(brokenRules(SOUND)).toEqual([]);
  });

  it('should refuse lone, left-out and empty tests, floating promises, open switches, any, explosive patterns and files of two subjects', () => {
    expect(brokenRules(UNSOUND)).toEqual(
      expect.arrayContaining([
        'jest/no-focused-tests',
        'jest/no-disabled-tests',
        'jest/expect-expect',
        '@typescript-eslint/no-floating-promises',
        '@typescript-eslint/switch-exhaustiveness-check',
        '@typescript-eslint/no-explicit-any',
        'regexp/no-super-linear-backtracking',
        'eqeqeq',
        'max-lines',
      ]),
    );
  });
});
