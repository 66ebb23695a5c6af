import { Injectable } from '@nestjs/common';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { VERSION_ERRORS } from '../platform/errors/request-errors';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { REPORT_ERRORS } from './report-errors';
import { type LockedReport, ReportsRepository } from './reports.repository';

/** Takes a report back that was read with a wrong date or encoding: it stays to be read, and its bytes may come again. */
@Injectable()
export class ReportWithdrawal {
  constructor(
    private readonly database: Database,
    private readonly repository: ReportsRepository,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  async withdraw(reader: Reader, id: string, version: number, key: string | null, reason: string): Promise<void> {
    const request = key === null ? null : namedRequest(reader, key, 'report.withdraw', [id, version, reason]);
    await this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const { sha256, drafts } = await this.takeStanding(tx, reader, id, version);
        const at = this.clock.now();
        await this.repository.withdraw(tx, id, { at, byId: reader.id, reason });
        await this.audit.record(tx, {
          actor: actorOf(reader),
          action: 'report.withdraw',
          result: 'done',
          object: { type: 'report', id },
          facts: { version: version + 1, sha256, drafts, reason },
          change: { before: { withdrawn: false }, after: { withdrawn: true } },
        });
        return { reportId: id };
      }),
    );
  }

  /** Takes the report into the hand until the transaction ends: nobody decides one of its drafts meanwhile. */
  private async takeStanding(tx: Transaction, { scope }: Reader, id: string, version: number): Promise<LockedReport> {
    const report = await this.repository.lock(tx, scope, id);
    if (!report) throw REPORT_ERRORS.not_found();
    const { withdrawnAt, withdrawnByName, accepted } = report;
    if (withdrawnAt) {
      const by = withdrawnByName ?? '';
      const withdrawal = { withdrawnBy: { name: by }, withdrawnAt: withdrawnAt.toISOString() };
      throw REPORT_ERRORS.already_withdrawn(withdrawal, `这份报告已由${by}撤回`);
    }
    if (report.version !== version) throw VERSION_ERRORS.stale({ version: report.version });
    if (accepted > 0) {
      throw REPORT_ERRORS.drafts_accepted({ accepted }, `报告中已有 ${accepted} 项被采纳，请先撤销采纳，再撤回报告`);
    }
    return report;
  }
}
