import { createHash, randomBytes } from 'node:crypto';
import type { Secrets } from '../platform/secrets/secrets';

/** How long a session lives: without use, and however much it is used; how long one of its access tokens does. */
export const SESSION_LIFE = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000, accessMs: 15 * 60_000 } as const;

/**
 * For so long a used refresh token still gives what it gave: two windows of a browser, or a program whose answer was lost,
 * come with the same one. After it, somebody else has a copy.
 */
export const REFRESH_GRACE_MS = 30_000;

/** What a browser or a program holds of a session. Handed out once; only the hashes are kept. */
export interface TokenPair {
  access: string;
  refresh: string;
}

const newToken = (): string => randomBytes(32).toString('base64url');

/** The tokens of a sign-in: 256 random bits each. */
export const firstTokens = (): TokenPair => ({ access: newToken(), refresh: newToken() });

/**
 * The tokens that follow a refresh token. They can be made again for whoever comes with it once more, and are kept nowhere:
 * it takes the token itself, the salt in the database, and the secret of the installation.
 */
export const nextTokens = (secrets: Secrets, refresh: string, salt: string): TokenPair => {
  const next = (use: string) => secrets.derive('session tokens', use, refresh, salt).toString('base64url');
  return { access: next('access'), refresh: next('refresh') };
};

/** SHA-256 of a token, as the session table knows it. Random bits need no slow hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
