import { createHash, randomBytes } from 'node:crypto';

/** How long a session lives: without use, and however much it is used. */
export const SESSION_LIFE = { idleMs: 30 * 60_000, absoluteMs: 12 * 3_600_000 } as const;

/** 256 random bits. They are handed out once; only their hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a token, as the session table knows it. Random bits need no slow hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
