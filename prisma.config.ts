import { join } from 'node:path';
import { defineConfig } from 'prisma/config';

// The native schema engine would be downloaded from the internet; the stand-in answers from Prisma's own WebAssembly build.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(__dirname, 'scripts/schema-engine.mjs');
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';
process.env.CHECKPOINT_DISABLE ??= '1';

// `generate` and `validate` need no server; whatever else runs without DATABASE_URL fails with this name in its message.
const NO_DATABASE = 'postgresql://duban_owner@database-url-is-not-set.invalid:5432/duban';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? NO_DATABASE },
});
