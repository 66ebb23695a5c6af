// Who may do what in the embedded server. The superuser is used here and nowhere else.
import pg from 'pg';

const OWNER = 'duban_owner';
const APP = 'duban_app';

/**
 * Sees to the two roles and the database: the owner migrates, the runtime role only reads and writes rows.
 * The owner may make databases (shadow and test databases) and roles (the first migration makes the runtime role where a
 * real server has none), and may give away the runtime role's rights.
 */
export async function prepareRoles(client, { passwords, database }) {
  await client.query('select pg_advisory_lock(hashtext($1))', ['duban roles']); // two processes may start at once
  try {
    await login(client, OWNER, passwords.owner, 'createdb createrole');
    await login(client, APP, passwords.app, 'nocreatedb nocreaterole');
    await client.query(`grant ${APP} to ${OWNER} with admin true, inherit false, set true`);
    // To drop a database, the owner has to end the sessions of the runtime role in it.
    await client.query(`grant pg_signal_backend to ${OWNER}`);
    if (!(await exists(client, 'select 1 from pg_database where datname = $1', database)))
      await client.query(`create database ${pg.escapeIdentifier(database)} owner ${OWNER}`);
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', ['duban roles']);
  }
}

/** The address of a database for each of the two roles. */
export function addresses({ passwords, database, port }) {
  const address = (role, password) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  return { ownerUrl: address(OWNER, passwords.owner), appUrl: address(APP, passwords.app) };
}

async function login(client, role, password, rights) {
  const verb = (await exists(client, 'select 1 from pg_roles where rolname = $1', role)) ? 'alter' : 'create';
  await client.query(`${verb} role ${role} login ${rights} password ${pg.escapeLiteral(password)}`);
}

async function exists(client, query, name) {
  return (await client.query(query, [name])).rowCount > 0;
}
