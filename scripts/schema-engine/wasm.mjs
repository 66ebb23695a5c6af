// Loads Prisma's WebAssembly build of the schema engine and runs one piece of work on it.
import { readFileSync } from 'node:fs';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SchemaEngineAdapterFactory } from './adapter.mjs';

let lastPanic = '';
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  get: () => lastPanic,
  set_message: (message) => (lastPanic = `RuntimeError: ${message}`),
};

function load() {
  const binary = new URL('./schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(binary)), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

let loaded = false;

/** Runs `work` on a new engine over the schema files and the database, and frees both afterwards. */
export async function withEngine({ schemaFiles, address, shadowAddress }, work) {
  if (!loaded) load();
  loaded = true;
  const datamodels = schemaFiles.map((file) => [file, readFileSync(file, 'utf8')]);
  const factory = new SchemaEngineAdapterFactory(address, shadowAddress);
  const ignoreLog = () => undefined;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await factory.close();
  }
}

/** What Prisma's CLI wants to know of a failure; a panic of the engine is told from an ordinary error. */
export function describeFailure(error) {
  const panicked = error instanceof WebAssembly.RuntimeError;
  return {
    is_panic: panicked,
    error_code: error.error_code ?? error.code,
    message: panicked ? lastPanic : error.message,
    meta: error.meta ?? null,
  };
}
