#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which cannot be downloaded on an intranet: the same JSON-RPC over standard
// input and output, answered by Prisma's own WebAssembly build of that engine. prisma.config.ts switches it on.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { create, databaseName, drop, reach } from './schema-engine/database.mjs';
import { describeFailure, withEngine } from './schema-engine/wasm.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
    version: { type: 'boolean' },
  },
});
const datasource = options.datasource ? JSON.parse(options.datasource) : {};
const engineSetup = {
  schemaFiles: options.datamodels ?? [],
  address: datasource.url,
  shadowAddress: datasource.shadowDatabaseUrl,
};

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

function log(level, message, extra = {}) {
  const entry = { timestamp: new Date().toISOString(), level, fields: { message, ...extra }, target: 'schema_engine' };
  process.stderr.write(`${JSON.stringify(entry)}\n`);
}

/** `schema-engine cli <command>`: one act on a whole database, told by exit code and log lines. */
async function runCommand(name) {
  const commands = { 'can-connect-to-database': reach, 'create-database': create, 'drop-database': drop };
  log('INFO', 'Starting schema engine CLI'); // Prisma's CLI drops the first line
  try {
    await commands[name](datasource.url);
    log('INFO', 'ok');
    return 0;
  } catch (error) {
    log('ERROR', error.message, { ...describeFailure(error), error_code: error.error_code ?? 'P1001' });
    return 1;
  }
}

async function answer({ method, params }) {
  switch (method) {
    case 'createDatabase': {
      const address = params.datasource?.url ?? datasource.url;
      await create(address);
      return { databaseName: databaseName(address) };
    }
    case 'ensureConnectionValidity':
      await reach(datasource.url);
      return {};
    case 'getDatabaseVersion':
      return withEngine(engineSetup, (engine) => engine.version(params));
    case 'diff': {
      const { stdout, exitCode } = await withEngine(engineSetup, (engine) => engine.diff(params));
      if (typeof stdout === 'string') send({ id: 'diff', method: 'print', params: { content: stdout } });
      return { exitCode };
    }
    case 'evaluateDataLoss':
    case 'createMigration':
      return withEngine(engineSetup, async (engine) => {
        // The WebAssembly build replays migrations in a shadow database only in this call, and keeps the result for the next.
        const { migrationsList, filters } = params;
        await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true });
        return engine[method](params);
      });
    default:
      return (await withEngine(engineSetup, (engine) => engine[method](params))) ?? {};
  }
}

async function serve() {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = line.trim() ? JSON.parse(line) : {};
    if (!request.method) continue; // the client's answer to a print request
    try {
      send({ id: request.id, result: await answer(request) });
    } catch (error) {
      send({ id: request.id, error: { code: 4466, message: error.message, data: describeFailure(error) } });
    }
  }
}

if (positionals[0] === '--version' || options.version) console.log('schema-engine-cli wasm');
else if (positionals[0] === 'cli') process.exitCode = await runCommand(positionals[1]);
else await serve();
