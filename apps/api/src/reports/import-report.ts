import { Injectable } from '@nestjs/common';
import { unitMatcher, type UnitMatcher } from '@duban/directory';
import type { ParsedReport } from '@duban/extraction';
import { Refusal } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import { DraftsService, type NewDraft } from '../drafts';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, newId, type Transaction } from '../platform/database';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { SecondReadingService } from '../second-reading';
import { UnitsService } from '../units';
import { mediaTypeOf } from './original-file';
import { placeArticles } from './readings/place-articles';
import { ReadingsRepository } from './readings/readings.repository';
import { RULES_VERSION } from './readings/rules-version';
import { ReportParser } from './parsing/report-parser';
import { REPORT_ERRORS } from './report-errors';
import { hashOf, type ReadableReport, ReportIntake, type ReportToImport } from './report-intake';
import { reportTitle } from './report-title';
import { ReportTwins } from './report-twins';
import { ReportTwinsRepository } from './report-twins.repository';
import { ReportsRepository } from './reports.repository';

const CLASSIFIED = REPORT_ERRORS.classified().code;

/** Takes a report in: refuses what must not be stored, reads the rest, and stores report, articles and drafts together. */
@Injectable()
export class ImportReport {
  constructor(
    private readonly database: Database,
    private readonly repository: ReportsRepository,
    private readonly twins: ReportTwins,
    private readonly twinsRepository: ReportTwinsRepository,
    private readonly readings: ReadingsRepository,
    private readonly intake: ReportIntake,
    private readonly parser: ReportParser,
    private readonly drafts: DraftsService,
    private readonly secondReading: SecondReadingService,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the stored report. */
  async import(reader: Reader, key: string | null, given: ReportToImport): Promise<string> {
    const report = await this.makeReadable(reader, given);
    const { sha256, date = null, title = null, fileName, encoding, format } = report;
    const asked = [sha256, date, title, fileName, encoding, format, ...(report.allowSameText ? ['same text'] : [])];
    const request = key === null ? null : namedRequest(reader, key, 'report.import', asked);
    const before = await this.idempotency.before<{ reportId: string }>(request);
    if (before) return before.reportId;
    const twin = await this.twins.storedBefore(reader, report, request);
    if (twin !== null) return twin;
    const units = await this.units.allNames();
    const options = { sha256, units: units.map(({ name, aliases }) => ({ name, aliases: [...aliases] })) };
    const parsed = await this.parser.parse(report.text, date === null ? options : { ...options, date });
    try {
      const { reportId } = await this.database.transaction((tx) =>
        this.idempotency.once(tx, request, () => this.store(tx, reader, report, parsed, unitMatcher(units))),
      );
      return reportId;
    } catch (error) {
      const twin = this.twinsRepository.isDuplicate(error)
        ? await this.twins.storedBefore(reader, report, request)
        : null;
      if (twin === null) throw error;
      return twin;
    }
  }

  /** Whether a report was ever made of these bytes, be it withdrawn since. */
  wasEverImported(bytes: Buffer): Promise<boolean> {
    return this.twinsRepository.wasEverStored(hashOf(bytes));
  }

  /** Nothing has been stored or logged when it is refused, but that a marking of secrecy was found. */
  private async makeReadable(reader: Reader, given: ReportToImport): Promise<ReadableReport> {
    try {
      return await this.intake.makeReadable(given);
    } catch (error) {
      if (error instanceof Refusal && error.code === CLASSIFIED) await this.recordClassified(reader);
      throw error;
    }
  }

  private async store(
    tx: Transaction,
    reader: Reader,
    given: ReadableReport,
    { report, articles, dropped }: ParsedReport,
    matchUnit: UnitMatcher,
  ): Promise<{ reportId: string }> {
    await this.twins.refuseTwin(tx, reader, given);
    const { bytes, text, format, warnings, encoding, fileName, title, sha256, textSha256 } = given;
    const [date, at] = [report.date ?? null, this.clock.now()];
    const reportId = await this.repository.create(tx, {
      title: title ?? reportTitle(report.title, fileName, text, date),
      date,
      dateSource: report.dateSource,
      sha256,
      textSha256,
      fileName,
      format,
      mediaType: mediaTypeOf(format, fileName),
      encoding,
      original: bytes,
      text,
      warnings,
      importedAt: at,
      importedById: reader.id,
    });
    const placed = placeArticles(articles, [], newId);
    await this.readings.createArticles(tx, reportId, placed);
    const found = placed.flatMap(({ id: articleId, directives }) =>
      directives.map((answer) => ({ articleId, answer })),
    );
    const readingId = await this.readings.create(tx, {
      reportId,
      index: 1,
      at,
      byId: reader.id,
      date,
      dateSource: report.dateSource,
      rules: RULES_VERSION,
      articleIds: placed.map(({ id }) => id),
      dropped,
      ...{ added: found.length, changed: 0, gone: 0, kept: 0 },
    });
    const drafts = found.map(({ articleId, answer }, index): NewDraft => {
      return {
        reportId,
        articleId,
        index,
        origin: 'rules',
        readingId,
        answer,
        ownerUnits: answer.owners.map(({ name }) => matchUnit(name)),
      };
    });
    await this.drafts.putOnDesk(tx, drafts);
    await this.audit.record(tx, {
      actor: actorOf(reader),
      action: 'report.import',
      result: 'done',
      object: { type: 'report', id: reportId },
      facts: { sha256, bytes: bytes.length, articles: articles.length, drafts: drafts.length },
    });
    await this.secondReading.request(tx, reader, reportId);
    return { reportId };
  }

  private recordClassified(reader: Reader): Promise<void> {
    return this.audit.recordAlone({
      actor: actorOf(reader),
      action: 'report.refused',
      result: 'refused',
      object: { type: 'report', id: null },
      facts: { code: CLASSIFIED },
    });
  }
}
