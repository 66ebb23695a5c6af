import { readConfig } from '../config/app-config';
import { Secrets } from './secrets';

const secrets = (DUBAN_SECRET: string) =>
  new Secrets(readConfig({ DUBAN_SECRET, DATABASE_URL: 'postgresql://db/duban' }));

describe('what is sealed', () => {
  const ours = secrets('k8Zq2w7Lm4Xv9Tr1Yb6Nc3Hs5Pd0Gf-a');
  const sealed = ours.seal('codes', 'account 1', 'JBSWY3DPEHPK3PXP');

  it('opens for its owner and purpose, and never looks the same twice', () => {
    expect(ours.open('codes', 'account 1', sealed)).toBe('JBSWY3DPEHPK3PXP');
    expect(ours.seal('codes', 'account 1', 'JBSWY3DPEHPK3PXP')).not.toEqual(sealed);
    expect(sealed.toString('latin1')).not.toContain('JBSWY3DP');
  });

  it('does not open for another owner, purpose or secret, nor with a bit changed', () => {
    expect(() => ours.open('codes', 'account 2', sealed)).toThrow();
    expect(() => ours.open('sessions', 'account 1', sealed)).toThrow();
    expect(() => secrets('x8Zq2w7Lm4Xv9Tr1Yb6Nc3Hs5Pd0Gf-a').open('codes', 'account 1', sealed)).toThrow();
    const changed = Buffer.from(sealed);
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(() => ours.open('codes', 'account 1', changed)).toThrow();
  });

  it('follows from all of its words, each apart', () => {
    expect(ours.derive('x', 'a', 'bc')).toEqual(ours.derive('x', 'a', 'bc'));
    expect(ours.derive('x', 'a', 'bc')).not.toEqual(ours.derive('x', 'ab', 'c'));
    expect(ours.derive('x', 'a')).not.toEqual(ours.derive('y', 'a'));
  });
});
