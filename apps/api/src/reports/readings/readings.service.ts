import { Injectable } from '@nestjs/common';
import { RereadDrafts } from '../../drafts';
import type { Reader } from '../../platform/auth/reader';
import { REPORT_ERRORS } from '../report-errors';
import { ReadingList } from './dto/reading.dto';
import { ApplyRereading, Rereading, RereadingPreview, RereadReport } from './dto/rereading.dto';
import { ReadingsRepository } from './readings.repository';
import { ReportRereading } from './report-rereading';
import { RULES_VERSION } from './rules-version';

/** As many directives as a preview tells one by one; nobody reads more, and the counts are of all. */
const MOST_ITEMS = 1000;

/** The readings of a report, and another one. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly repository: ReadingsRepository,
    private readonly rereading: ReportRereading,
    private readonly drafts: RereadDrafts,
  ) {}

  /** Every reading of a report, the last first. */
  async list({ scope }: Reader, reportId: string): Promise<ReadingList> {
    const items = await this.repository.ofReport(scope, reportId);
    if (!items) throw REPORT_ERRORS.not_found();
    return { items, rules: RULES_VERSION };
  }

  /** What another reading would do, without doing it. */
  async preview(reader: Reader, reportId: string, { date }: RereadReport): Promise<RereadingPreview> {
    const { report, parsed, drafts, counts, differs, fingerprint } = await this.rereading.preview(
      reader,
      reportId,
      date,
    );
    return {
      version: report.version,
      preview: fingerprint,
      differs,
      date: parsed.report.date ?? null,
      dateSource: parsed.report.dateSource,
      rules: RULES_VERSION,
      counts,
      items: await this.drafts.show(drafts, MOST_ITEMS),
    };
  }

  /** Reads the report again, and lets the desk follow. */
  async reread(
    reader: Reader,
    reportId: string,
    version: number,
    key: string | null,
    asked: ApplyRereading,
  ): Promise<Rereading> {
    const { differs } = await this.rereading.apply(reader, reportId, version, key, asked);
    const [report, { items }] = await Promise.all([
      this.repository.report(reader.scope, reportId),
      this.list(reader, reportId),
    ]);
    const [reading] = items;
    if (!report || !reading) throw REPORT_ERRORS.not_found();
    return { version: report.version, differs, reading };
  }
}
