// What is generated from something else must be what that says now.
import { binaryOf, CommandFailed, runQuietly } from '../command.mjs';

/** Rejects where docs/api/openapi.json or the client's types are not what the code says. */
export const checkApiDescription = () => runQuietly(process.execPath, ['scripts/openapi.mjs', '--check']);

/** Rejects where the migrations do not lead to prisma/schema.prisma. */
export async function checkMigrations() {
  const diff = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
  const command = [process.execPath, binaryOf('prisma'), ...diff, '--exit-code'];
  try {
    await runQuietly(process.execPath, ['scripts/scratch-database.mjs', '--', ...command]);
  } catch (error) {
    if (!(error instanceof CommandFailed) || error.code !== 2) throw error;
    throw new Error(`${error.printed}\nthe schema says more than the migrations: npx prisma migrate dev`, {
      cause: error,
    });
  }
}
