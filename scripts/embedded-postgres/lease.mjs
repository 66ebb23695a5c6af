// Several processes may use one embedded server: the last to leave stops it. A lease is a shared lock on a session of the
// server, so that a process which is killed loses it without having to say so.

const KEY = 'duban lease';

/** Takes a lease on the connection's session. */
export async function takeLease(client) {
  await client.query('select pg_advisory_lock_shared(hashtext($1))', [KEY]);
}

/** Whether nobody holds a lease any more; then nobody gets one either while this connection lives. */
export async function isUnused(client) {
  const { rows } = await client.query('select pg_try_advisory_lock(hashtext($1)) as unused', [KEY]);
  return rows[0].unused;
}
