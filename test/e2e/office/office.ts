import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { AccountsRepository, hashPassword } from '../../../apps/api/src/accounts';
import { createApplication } from '../../../apps/api/src/application';
import { readConfig } from '../../../apps/api/src/platform/config/app-config';
import { Database } from '../../../apps/api/src/platform/database';
import { UnitTreeRepository } from '../../../apps/api/src/units';
import { type FreshDatabase, freshDatabase } from '../../support/database';
import { ACCOUNTS, PASSWORD, UNITS } from './people';
import { Visitor } from './visitor';

// Several processes share the machine while everything is tested; a story that hangs is still ended.
jest.setTimeout(120_000);

/** A small office for one story: the application in this process, on a database of its own. */
export interface Office {
  app: NestFastifyApplication;
  database: FreshDatabase;
  /** The id of a unit by its name. */
  unitId: (name: string) => string;
  /** Somebody who is signed in. */
  signIn: (account: keyof typeof ACCOUNTS) => Promise<Visitor>;
  /** Somebody who is not. */
  stranger: () => Visitor;
  /** What the process has logged so far. */
  logged: () => string;
  close: () => Promise<void>;
}

const populate = async (app: NestFastifyApplication): Promise<Map<string, string>> => {
  const passwordHash = await hashPassword(PASSWORD);
  return app.get(Database).transaction(async (tx) => {
    const ids = await app.get(UnitTreeRepository, { strict: false }).addTree(tx, UNITS);
    for (const [account, { name, roles, unit, fields }] of Object.entries(ACCOUNTS)) {
      const unitId = unit === null ? null : (ids.get(unit) ?? null);
      const accounts = app.get(AccountsRepository);
      const id = await accounts.create(tx, { account, name, roles, unitId, passwordHash });
      await accounts.addFields(
        tx,
        id,
        fields.map((field) => ids.get(field) ?? ''),
      );
    }
    return ids;
  });
};

/** Opens an office with its units and people, and no report yet. */
export const openOffice = async (environment: Record<string, string> = {}): Promise<Office> => {
  const office = await openEmptyOffice(environment);
  const ids = await populate(office.app);
  return { ...office, unitId: (name) => ids.get(name) ?? '' };
};

/** Opens an office into which nobody has moved yet. */
export const openEmptyOffice = async (environment: Record<string, string> = {}): Promise<Office> => {
  const database = await freshDatabase();
  let logged = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  const config = readConfig({ ...database.environment, WEB_FOLDER: 'nowhere', ...environment });
  const app = await createApplication(config, pino({ level: 'debug' }, sink));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const stranger = () => new Visitor(app);
  return {
    app,
    database,
    unitId: () => '',
    stranger,
    signIn: async (account) => {
      const visitor = stranger();
      await visitor.signIn(account, PASSWORD);
      return visitor;
    },
    logged: () => logged,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
};
