import { hashPassword, passwordFits } from './passwords';

describe('a password', () => {
  it('is kept as argon2id with 19 MiB, two passes and one lane, and never twice the same', async () => {
    const [one, other] = await Promise.all([hashPassword('青禾 2026'), hashPassword('青禾 2026')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(one).not.toBe(other);
  });

  it('fits to the letter, whole and untrimmed', async () => {
    const long = '督'.repeat(100);
    const stored = await hashPassword(`${long}办`);
    await expect(passwordFits(stored, `${long}办`)).resolves.toBe(true);
    for (const wrong of [long, `${long}办 `, `${long}督`])
      await expect(passwordFits(stored, wrong)).resolves.toBe(false);
  });

  it('never fits where there is no account', async () => {
    await expect(passwordFits(null, 'x')).resolves.toBe(false);
  });
});
