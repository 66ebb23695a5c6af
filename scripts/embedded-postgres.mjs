// A private PostgreSQL of real server programs, on a folder of its own and a random port of this machine only.
import { resolve } from 'node:path';
import { openCluster } from './embedded-postgres/cluster.mjs';
import { EmbeddedPostgresFailure, reasonIn } from './embedded-postgres/failure.mjs';
import { isUnused, takeLease } from './embedded-postgres/lease.mjs';
import { placeServer } from './embedded-postgres/placement.mjs';
import { addresses, prepareRoles } from './embedded-postgres/roles.mjs';
import { serverOf } from './embedded-postgres/server.mjs';

// For databases that are thrown away: several times faster, and a power cut may destroy them.
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * Starts the server on `folder`, or joins it where it runs already, and sees to its roles and its database.
 *
 * Gives `ownerUrl` (migrates) and `appUrl` (the runtime role), `pid`, `port`, the `folder` really used, `reused`, and
 * `stop()`, which stops the server unless another process still uses it. Fails with an EmbeddedPostgresFailure.
 */
export async function startEmbeddedPostgres({ folder, database = 'duban', durable = true, settings = [] }) {
  try {
    const place = placeServer(resolve(folder));
    const environment = { PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC', HOME: place.folder };
    const { data, passwords } = await openCluster({ ...place, environment, durable });
    const server = serverOf({ ...place, environment, data, superuserPassword: passwords.superuser });
    const started = await server.start([...(durable ? [] : NOT_DURABLE), ...settings]);
    await takeLease(started.client);
    await prepareRoles(started.client, { passwords, database });
    return {
      ...addresses({ passwords, database, port: started.port }),
      pid: started.pid,
      port: started.port,
      folder: place.folder,
      reused: started.reused,
      stop: (mode = 'fast') => leave(server, started.client, mode),
    };
  } catch (cause) {
    if (cause instanceof EmbeddedPostgresFailure) throw cause;
    const reason = reasonIn(`${cause.code} ${cause.message}`) ?? 'failed';
    throw new EmbeddedPostgresFailure(reason, cause.message, { path: folder, cause });
  }
}

async function leave(server, lease, mode) {
  await lease.end().catch(() => undefined);
  try {
    const client = await server.connect();
    const unused = await isUnused(client);
    if (unused) await server.stop(mode);
    await client.end().catch(() => undefined);
  } catch {
    // It was killed, or another process stopped it: nothing is left to stop.
  }
}
