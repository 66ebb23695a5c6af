import { Pool, type PoolConfig } from 'pg';
import type { DatabaseConfig } from '../config/app-config';

// In UTC, for Prisma's adapter drops the offset of a timestamp and takes it for UTC.
const SESSION = ['timezone=UTC', 'statement_timeout=30000', 'idle_in_transaction_session_timeout=60000'];

/** How the one pool of the process connects. `-c role=` takes on the runtime role before the first statement. */
export const poolConfig = ({ url, role, poolSize }: DatabaseConfig): PoolConfig => {
  const settings = role === null ? SESSION : [`role=${role}`, ...SESSION];
  const address = new URL(url);
  // An address may bring options of its own (-c role=…); `pg` would let them replace ours.
  const own = address.searchParams.get('options');
  address.searchParams.delete('options');
  return {
    connectionString: address.href,
    options: [...(own ? [own] : []), ...settings.map((setting) => `-c ${setting}`)].join(' '),
    max: poolSize,
    // A request that cannot get a connection is answered 503 within these three seconds.
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    application_name: 'duban',
  };
};

/** The pool. `onError` hears of connections that broke while nobody used them; without it they would end the process. */
export const openPool = (config: DatabaseConfig, onError: (error: Error) => void): Pool =>
  new Pool(poolConfig(config)).on('error', onError);
