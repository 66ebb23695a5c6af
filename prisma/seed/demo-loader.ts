import type { INestApplicationContext } from '@nestjs/common';
import { Refusal } from '@duban/supervision';
import { AccountsRepository, hashPassword } from '../../apps/api/src/accounts';
import { AuditTrail } from '../../apps/api/src/audit';
import type { Reader } from '../../apps/api/src/platform/auth/reader';
import { Database } from '../../apps/api/src/platform/database';
import { ImportReport } from '../../apps/api/src/reports';
import { UnitsRepository, UnitTreeRepository } from '../../apps/api/src/units';
import { demoAccounts, demoReports, demoUnits } from './demo-data';

// Nobody signed in to load the demo; the trail says so in place of an address.
const FROM = 'seed';

/** Loads the demo. Every step looks first, so a run that was cut off is finished by the next. */
export class DemoLoader {
  constructor(
    private readonly database: Database,
    private readonly units: UnitsRepository,
    private readonly tree: UnitTreeRepository,
    private readonly accounts: AccountsRepository,
    private readonly audit: AuditTrail,
    private readonly importReport: ImportReport,
  ) {}

  static of(app: INestApplicationContext): DemoLoader {
    const find = { strict: false };
    return new DemoLoader(
      app.get(Database, find),
      app.get(UnitsRepository, find),
      app.get(UnitTreeRepository, find),
      app.get(AccountsRepository, find),
      app.get(AuditTrail, find),
      app.get(ImportReport, find),
    );
  }

  async load(): Promise<void> {
    if ((await this.units.count(undefined)) === 0) await this.loadUnitsAndAccounts();
    const reader = await this.importer();
    if (reader) await this.importReports(reader);
  }

  /** Units and accounts in one transaction: where there is a unit, the demo or an office has been here before. */
  async loadUnitsAndAccounts(): Promise<void> {
    const { password, accounts } = demoAccounts();
    const hashes = await Promise.all(accounts.map(() => hashPassword(password)));
    await this.database.transaction(async (tx) => {
      const ids = await this.tree.addTree(tx, demoUnits());
      const idOf = (unit: string, account: string): string => {
        const id = ids.get(unit);
        if (id === undefined) throw new Error(`The unit ${unit} of ${account} is not in units.json`);
        return id;
      };
      for (const [at, { account, name, roles, unit, fields = [] }] of accounts.entries()) {
        const unitId = idOf(unit, account);
        const id = await this.accounts.create(tx, { account, name, roles, unitId, passwordHash: hashes[at] ?? null });
        await this.accounts.addFields(
          tx,
          id,
          fields.map((field) => idOf(field, account)),
        );
      }
      await this.audit.record(tx, {
        actor: { id: null, account: null, roles: [], ip: FROM },
        action: 'demo.load',
        result: 'done',
        object: { type: 'demo', id: null },
        facts: { units: ids.size, accounts: accounts.length },
      });
    });
  }

  /** The demo's first account, which imports its reports; null on a system of an office's own. */
  private async importer(): Promise<Reader | null> {
    const [first] = demoAccounts().accounts;
    const found = first && (await this.accounts.findByName(first.account));
    if (!found) return null;
    const { id, account, name, roles } = found;
    return { id, account, name, roles, unitId: null, scope: { kind: 'all' }, sessionId: '', ip: FROM };
  }

  private async importReports(reader: Reader): Promise<void> {
    for (const { fileName, bytes } of demoReports()) {
      // A report that somebody has withdrawn does not come back with the next start.
      if (await this.importReport.wasEverImported(bytes)) continue;
      await this.importReport.import(reader, null, { bytes, fileName }).catch((error: unknown) => {
        if (!(error instanceof Refusal && error.code === 'report/already_imported')) throw error;
      });
    }
  }
}
