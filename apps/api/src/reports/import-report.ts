import { Injectable } from '@nestjs/common';
import { unitMatcher, type UnitMatcher } from '@duban/directory';
import {
  type CalendarDate,
  decodeText,
  type DecodingRefusal,
  findSecrecyMarking,
  type ParsedReport,
  type TextEncoding,
} from '@duban/extraction';
import type { Refusal } from '@duban/supervision';
import { createHash } from 'node:crypto';
import { actorOf, AuditTrail } from '../audit';
import { DraftsService, type NewDraft } from '../drafts';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { UnitsService } from '../units';
import { ReportParser } from './parsing/report-parser';
import { REPORT_ERRORS } from './report-errors';
import { reportTitle } from './report-title';
import { ReportTwins } from './report-twins';
import { ReportTwinsRepository } from './report-twins.repository';
import { ReportsRepository } from './reports.repository';
import { textHashOf } from './same-text';
import { REPORT_BYTES } from './uploaded-report';

/** What somebody hands in. */
export interface ReportToImport {
  bytes: Buffer;
  /** Null where the text was pasted. */
  fileName: string | null;
  encoding?: TextEncoding | undefined;
  date?: CalendarDate | undefined;
  title?: string | undefined;
  /** Take it in although a report with the same text stands. */
  allowSameText?: boolean | undefined;
}

interface ReadableReport extends ReportToImport {
  text: string;
  encoding: TextEncoding;
  sha256: string;
  textSha256: string;
}

const REFUSAL_OF = { empty: 'empty', binary: 'not_text', encoding_unknown: 'encoding_unknown' } as const;

/** Where the caller insisted on an encoding, the refusal says which one the bytes seem to have. */
const refusalOf = ({ reason, seems }: DecodingRefusal, forced: TextEncoding | undefined): Refusal => {
  if (reason !== 'encoding_unknown' || forced === undefined) return REPORT_ERRORS[REFUSAL_OF[reason]]();
  const sentence =
    seems === undefined
      ? `按 ${forced.toUpperCase()} 读出的不是文字，请核对编码后重试`
      : `文件不是 ${forced.toUpperCase()} 编码，看来是 ${seems.toUpperCase()}，请改选后重试`;
  return REPORT_ERRORS.wrong_encoding({ encoding: forced, seems: seems ?? null }, sentence);
};

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Takes a report in: refuses what must not be stored, reads the rest, and stores report, articles and drafts together. */
@Injectable()
export class ImportReport {
  constructor(
    private readonly database: Database,
    private readonly repository: ReportsRepository,
    private readonly twins: ReportTwins,
    private readonly twinsRepository: ReportTwinsRepository,
    private readonly parser: ReportParser,
    private readonly drafts: DraftsService,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the stored report. */
  async import(reader: Reader, key: string | null, given: ReportToImport): Promise<string> {
    const report = await this.makeReadable(reader, given);
    const { sha256, date = null, title = null, fileName, encoding } = report;
    const asked = [sha256, date, title, fileName, encoding, ...(report.allowSameText ? ['same text'] : [])];
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

  /** Size, text, secrecy, in this order; nothing has been stored or logged when one of them refuses. */
  private async makeReadable(reader: Reader, given: ReportToImport): Promise<ReadableReport> {
    const { bytes, encoding, title, fileName } = given;
    if (bytes.length > REPORT_BYTES) throw REPORT_ERRORS.too_large();
    const decoded = decodeText(bytes, encoding);
    if (!decoded.ok) throw refusalOf(decoded, encoding);
    if ([decoded.text, title, fileName].some((words) => words && findSecrecyMarking(words))) {
      await this.recordClassified(reader);
      throw REPORT_ERRORS.classified();
    }
    const { text, encoding: found } = decoded;
    return { ...given, text, encoding: found, sha256: hashOf(bytes), textSha256: textHashOf(text) };
  }

  private async store(
    tx: Transaction,
    reader: Reader,
    given: ReadableReport,
    { report, articles, dropped }: ParsedReport,
    matchUnit: UnitMatcher,
  ): Promise<{ reportId: string }> {
    await this.twins.refuseTwin(tx, reader, given);
    const { bytes, text, encoding, fileName, title, sha256, textSha256 } = given;
    const reportId = await this.repository.create(tx, {
      title: title ?? reportTitle(report.title, fileName, text, report.date ?? null),
      date: report.date ?? null,
      dateSource: report.dateSource,
      sha256,
      textSha256,
      fileName,
      encoding,
      original: bytes,
      text,
      dropped,
      importedAt: this.clock.now(),
      importedById: reader.id,
    });
    const articleIds = await this.repository.createArticles(tx, reportId, articles);
    const found = articles.flatMap(({ directives }, at) =>
      directives.map((answer) => ({ articleId: articleIds[at] ?? '', answer })),
    );
    const drafts = found.map(({ articleId, answer }, index): NewDraft => {
      return { reportId, articleId, index, answer, ownerUnits: answer.owners.map(({ name }) => matchUnit(name)) };
    });
    await this.drafts.putOnDesk(tx, drafts);
    await this.audit.record(tx, {
      actor: actorOf(reader),
      action: 'report.import',
      result: 'done',
      object: { type: 'report', id: reportId },
      facts: { sha256, bytes: bytes.length, articles: articles.length, drafts: drafts.length },
    });
    return { reportId };
  }

  private recordClassified(reader: Reader): Promise<void> {
    return this.audit.recordAlone({
      actor: actorOf(reader),
      action: 'report.refused',
      result: 'refused',
      object: { type: 'report', id: null },
      facts: { code: 'report/classified' },
    });
  }
}
