// What the schema engine does to whole databases: reach one, make one, drop one.
import pg from 'pg';

/** An error that carries one of Prisma's own codes, so that its CLI explains it. */
const prismaError = (code, message) => Object.assign(new Error(message), { error_code: code });

/** The name of the database in a connection address. */
export const databaseName = (address) => decodeURIComponent(new URL(address).pathname.slice(1)) || 'postgres';

/** The address without Prisma's own parameters, which the driver would send on to the server; another database if named. */
export function driverAddress(address, database) {
  const url = new URL(address);
  for (const name of ['schema', 'connection_limit', 'pool_timeout', 'connect_timeout', 'pgbouncer'])
    url.searchParams.delete(name);
  if (database) url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

async function onMaintenanceDatabase(address, statement) {
  const client = new pg.Client({ connectionString: driverAddress(address, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Resolves when the database answers; throws P1000 (password), P1001 (server) or P1003 (no such database). */
export async function reach(address) {
  const client = new pg.Client({ connectionString: driverAddress(address) });
  const { hostname, port } = new URL(address);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    if (error.code === '3D000') throw prismaError('P1003', `Database \`${databaseName(address)}\` does not exist`);
    if (error.code === '28P01' || error.code === '28000')
      throw prismaError('P1000', `Authentication failed against database server at \`${hostname}\``);
    throw prismaError(
      'P1001',
      `Can't reach database server at \`${hostname}:${port || 5432}\` (${error.code ?? error.message})`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates the database of the address; another process that was first is no error. */
export async function create(address, database = databaseName(address)) {
  try {
    await onMaintenanceDatabase(address, `create database ${pg.escapeIdentifier(database)}`);
  } catch (error) {
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  }
}

/** Drops the database of the address, with the sessions that still use it. */
export async function drop(address, database = databaseName(address)) {
  await onMaintenanceDatabase(address, `drop database if exists ${pg.escapeIdentifier(database)} with (force)`);
}
