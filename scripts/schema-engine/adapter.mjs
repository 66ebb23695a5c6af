// Prisma's PostgreSQL adapter, mended where the schema engine needs more of it than the client does.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { create, driverAddress, drop } from './database.mjs';

// The adapter knows no types of the system catalogue (prisma/orm#27403): [type it can read, type the engine expects].
const CATALOGUE_TYPES = {
  18: [25, ColumnTypeEnum.Character], // "char"
  1003: [1009, ColumnTypeEnum.TextArray], // name[]
  24: [25, ColumnTypeEnum.Text], // regproc
  194: [25, ColumnTypeEnum.Text], // pg_node_tree
  705: [25, ColumnTypeEnum.Text], // unknown
};

const mended = new WeakSet();

/** Teaches the class behind all connections and transactions to return columns of catalogue types. */
function readCatalogueTypes(adapter) {
  const queryable = Object.getPrototypeOf(Object.getPrototypeOf(adapter));
  if (mended.has(queryable)) return;
  mended.add(queryable);
  const { performIO, queryRaw } = queryable;
  const columnsOf = new WeakMap();
  queryable.performIO = async function (query) {
    const answer = await performIO.call(this, query);
    const columns = [];
    for (const [index, field] of (answer.fields ?? []).entries()) {
      const known = CATALOGUE_TYPES[field.dataTypeID];
      if (!known) continue;
      field.dataTypeID = known[0];
      columns.push([index, known[1]]);
    }
    columnsOf.set(query, columns);
    return answer;
  };
  queryable.queryRaw = async function (query) {
    const answer = await queryRaw.call(this, query);
    for (const [index, type] of columnsOf.get(query) ?? []) answer.columnTypes[index] = type;
    return answer;
  };
}

async function connect(address) {
  const adapter = await new PrismaPg({ connectionString: driverAddress(address), max: 1 }).connect();
  readCatalogueTypes(adapter);
  // The adapter splits scripts at every semicolon and runs the pieces outside a transaction: send the script whole.
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

/** Opens the connections of one engine, its shadow databases included, and closes them all. */
export class SchemaEngineAdapterFactory extends PrismaPg {
  #address;
  #shadowAddress;
  #open = [];

  constructor(address, shadowAddress) {
    super({ connectionString: driverAddress(address) });
    this.#address = address;
    this.#shadowAddress = shadowAddress;
  }

  async connect() {
    const adapter = await connect(this.#address);
    this.#open.push(adapter.underlyingDriver());
    return adapter;
  }

  // The adapter's own would replay migrations in the main database when it was given a connection string.
  async connectToShadowDb() {
    if (this.#shadowAddress) return connect(this.#shadowAddress);
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await create(this.#address, name);
    const adapter = await connect(driverAddress(this.#address, name));
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await drop(this.#address, name);
    };
    return adapter;
  }

  async close() {
    for (const pool of this.#open.splice(0)) if (!pool.ended) await pool.end();
  }
}
