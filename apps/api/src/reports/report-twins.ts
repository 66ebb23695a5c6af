import { Injectable } from '@nestjs/common';
import type { Refusal } from '@duban/supervision';
import type { Reader } from '../platform/auth/reader';
import type { Transaction } from '../platform/database';
import { Idempotency, type NamedRequest } from '../platform/idempotency/idempotency';
import { REPORT_ERRORS } from './report-errors';
import { type ReportHashes, type ReportTwin, ReportTwinsRepository } from './report-twins.repository';

/** What is handed in, and whether the same text in other bytes may stand beside it. */
export interface KnownReport extends ReportHashes {
  allowSameText?: boolean | undefined;
}

const refusalOf = ({ id, title, date, sameBytes }: ReportTwin): Refusal => {
  if (sameBytes) return REPORT_ERRORS.already_imported({ reportId: id });
  const day = date === null ? '' : `（${date}）`;
  const sentence = `同样的正文已经导入过：《${title}》${day}。如确需再导入一份，请确认后重新提交`;
  return REPORT_ERRORS.same_text({ reportId: id, reportTitle: title, reportDate: date }, sentence);
};

/** Keeps one paper from being read twice: neither the same bytes nor, unless somebody insists, the same text. */
@Injectable()
export class ReportTwins {
  constructor(
    private readonly repository: ReportTwinsRepository,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Refuses what is stored already; gives the report's id where this same request, sent twice at once, stored it just
   * now, and null where there is no twin.
   */
  async storedBefore(reader: Reader, report: KnownReport, request: NamedRequest | null): Promise<string | null> {
    const twin = await this.find(reader, report);
    if (!twin) return null;
    const kept = await this.idempotency.before<{ reportId: string }>(request);
    if (!kept) throw refusalOf(twin);
    return kept.reportId;
  }

  /** The last look before it is stored: of two who hand the same text in at once, the second waits here and is refused. */
  async refuseTwin(tx: Transaction, reader: Reader, report: KnownReport): Promise<void> {
    await this.repository.holdText(tx, report);
    const twin = await this.find(reader, report, tx);
    if (twin) throw refusalOf(twin);
  }

  private async find({ scope }: Reader, report: KnownReport, tx?: Transaction): Promise<ReportTwin | null> {
    const twin = await this.repository.find(scope, report, tx);
    return twin && (twin.sameBytes || !report.allowSameText) ? twin : null;
  }
}
