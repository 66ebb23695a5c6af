import type { Role } from '@duban/supervision';
import type { Transaction } from '../database';
import type { Reader } from './reader';

/** A token as it came in, and by which way. */
export interface Credential {
  kind: 'cookie' | 'token';
  token: string;
}

/** Finds who a token belongs to, in the database, at every request. The accounts module is the one that knows. */
export abstract class SessionReader {
  abstract read(credential: Credential, ip: string): Promise<Reader | null>;
}

/** Somebody asked for a route that no role of theirs has, or from another site. */
export interface AccessRefusal {
  reader: Reader;
  /** The permission that was missing, or `cross-site`. */
  asked: string;
  route: string;
}

/** Who signs in or tries to: only what is known. */
export interface SigningPerson {
  id: string | null;
  account: string | null;
  roles: readonly Role[];
  ip: string;
}

/** Is told of every sign-in, sign-out and refusal, and keeps it. The audit module is the one that does. */
export abstract class AccessWitness {
  abstract signedIn(
    tx: Transaction,
    person: SigningPerson,
    session: { id: string; kind: Credential['kind']; method: 'password' | 'oidc' },
  ): Promise<void>;
  /** `code`: that of the refusal. */
  abstract signInRefused(person: SigningPerson, code: string): Promise<void>;
  /** From one address, or from anywhere, nobody may try this name any more for a while. */
  abstract locked(person: SigningPerson, where: 'address' | 'account'): Promise<void>;
  abstract signedOut(tx: Transaction, reader: Reader): Promise<void>;
  abstract refused(refusal: AccessRefusal): Promise<void>;
}
