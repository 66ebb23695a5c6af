import type { Digest, SealScheme } from '@duban/supervision';
import { createHash, createHmac } from 'node:crypto';
import type { AuditConfig } from '../../platform/config/audit-config';

/** A seal was made with a key, and this process has none. */
export class SealKeyMissing extends Error {
  constructor() {
    super('The trail was sealed with a key, and AUDIT_KEY is not set');
  }
}

const HASH_OF: Readonly<Record<SealScheme, 'sha256' | 'sm3'>> = {
  sha256: 'sha256',
  'hmac-sha256': 'sha256',
  sm3: 'sm3',
  'hmac-sm3': 'sm3',
};

/** How new lines are sealed. */
export const schemeOf = ({ hash, key }: AuditConfig): SealScheme => (key === null ? hash : `hmac-${hash}`);

/** The hash functions, with the key of this process; throws SealKeyMissing for a keyed one where there is none. */
export const digestsOf =
  ({ key }: AuditConfig) =>
  (scheme: SealScheme): Digest => {
    const hash = HASH_OF[scheme];
    if (!scheme.startsWith('hmac-')) return (text) => createHash(hash).update(text, 'utf8').digest('hex');
    if (key === null) throw new SealKeyMissing();
    return (text) => createHmac(hash, key).update(text, 'utf8').digest('hex');
  };
