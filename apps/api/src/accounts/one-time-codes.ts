import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
const SEED_BYTES = 20;
const RECOVERY_CODES = 10;
// Without those that the eye confuses.
const RECOVERY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const RECOVERY_LENGTH = 12;

const generator = (seed: string, account = '') =>
  new TOTP({
    issuer: '督办',
    label: account,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(seed),
  });

/** 160 random bits in base32, as authenticators on telephones take them (RFC 6238). */
export const newSeed = (): string => new Secret({ size: SEED_BYTES }).base32;

/** The address that a telephone reads from the picture on the screen. */
export const seedAddress = (seed: string, account: string): string => generator(seed, account).toString();

/** The code that is right at this moment. */
export const codeAt = (seed: string, now: Date): string => generator(seed).generate({ timestamp: now.getTime() });

/** The step whose code this is: the present one, the one before or the one after, and later than the last used; else null. */
export const stepOfCode = (seed: string, code: string, now: Date, lastStep: bigint): number | null => {
  if (!/^\d{6}$/u.test(code)) return null;
  const delta = generator(seed).validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
  return BigInt(step) > lastStep ? step : null;
};

/** Ten codes of 59 bits to be written down, for the day on which the telephone is lost. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_LETTERS[randomInt(RECOVERY_LETTERS.length)])
      .join('')
      .replace(/(.{4})(?=.)/gu, '$1-'),
  );

/** SHA-256 of a recovery code, however its parts are set off. Random letters need no slow hash. */
export const recoveryHash = (accountId: string, code: string): Buffer =>
  createHash('sha256')
    .update(`${accountId} ${code.toLowerCase().replace(/[^a-z\d]/gu, '')}`)
    .digest();
