import { Client } from 'pg';
import { readKeepDays } from '../../apps/api/src/platform/config/audit-config';

/** Writes down, as the owner, how long the trail is kept: the runtime role can read it and cannot shorten it. */
export const keepRetention = async (ownerUrl: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const days = readKeepDays(env);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into audit_retention (keep_days) values ($1) on conflict ("only") do update set keep_days = excluded.keep_days`,
      [days],
    );
  } finally {
    await client.end();
  }
};
