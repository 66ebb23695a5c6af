// Prisma's own command takes seconds to find out that there is nothing to do: asking the table first takes none.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT, runPackage } from '../command.mjs';

/** Applies the migrations that the database lacks, as its owner. */
export async function migrate(environment) {
  if (await hasAll(environment.DATABASE_URL)) return;
  await runPackage('prisma', ['migrate', 'deploy'], { env: environment });
}

async function hasAll(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    );
    const applied = new Set(rows.map(({ name }) => name));
    return migrations().every((name) => applied.has(name));
  } catch {
    return false; // no such database or table yet; whatever else is wrong, Prisma says
  } finally {
    await client.end().catch(() => undefined);
  }
}

function migrations() {
  const entries = readdirSync(join(ROOT, 'prisma', 'migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
