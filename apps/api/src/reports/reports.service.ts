import { Injectable } from '@nestjs/common';
import { personsShownTo } from '../platform/auth/persons-shown';
import type { Reader } from '../platform/auth/reader';
import { REQUEST_ERRORS } from '../platform/errors/request-errors';
import { isIdPlace, readCursor, totalOf, writeCursor } from '../platform/http/page-cursor';
import { ImportText } from './dto/import-report.dto';
import { ReportQuery } from './dto/report-query.dto';
import { ReportDetail, ReportPage } from './dto/report.dto';
import { WithdrawReport } from './dto/withdraw-report.dto';
import { ImportReport } from './import-report';
import type { OriginalFile } from './original-file';
import { RULES_VERSION } from './readings/rules-version';
import { REPORT_ERRORS } from './report-errors';
import { ReportWithdrawal } from './report-withdrawal';
import { ReportsRepository } from './reports.repository';
import type { UploadedReport } from './uploaded-report';

const oneOfBoth = () => REQUEST_ERRORS.invalid({ errors: [{ field: 'text', message: '请给出 text 或 html 之一' }] });

@Injectable()
export class ReportsService {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly importReport: ImportReport,
    private readonly withdrawal: ReportWithdrawal,
  ) {}

  async importText(reader: Reader, key: string | null, { text, html, ...asked }: ImportText): Promise<ReportDetail> {
    const pasted = html === undefined ? 'text' : 'page';
    const words = text ?? html;
    if (words === undefined || (text !== undefined && html !== undefined)) throw oneOfBoth();
    const bytes = Buffer.from(words, 'utf8');
    const given = { bytes, fileName: null, pasted, encoding: 'utf-8', ...asked } as const;
    const id = await this.importReport.import(reader, key, given);
    return this.get(reader, id);
  }

  async importFile(
    reader: Reader,
    key: string | null,
    { bytes, fileName, fields }: UploadedReport,
  ): Promise<ReportDetail> {
    const id = await this.importReport.import(reader, key, { bytes, fileName, ...fields });
    return this.get(reader, id);
  }

  /** Takes a report back, while none of its drafts is accepted. */
  async withdraw(
    reader: Reader,
    id: string,
    version: number,
    key: string | null,
    { reason }: WithdrawReport,
  ): Promise<ReportDetail> {
    await this.withdrawal.withdraw(reader, id, version, key, reason);
    return this.get(reader, id);
  }

  /** The reports, newest first; those that stand, unless asked otherwise. */
  async list(reader: Reader, { cursor, limit, state = 'standing' }: ReportQuery): Promise<ReportPage> {
    const list = `reports ${state}`;
    const [after] = readCursor<[string]>(list, cursor, [isIdPlace]) ?? [null];
    const [rows, counted] = await Promise.all([
      this.repository.page(reader.scope, state, after, limit),
      this.repository.count(reader.scope, state),
    ]);
    const items = personsShownTo(reader, rows.slice(0, limit));
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && rows.length > limit ? writeCursor(list, last.id) : null,
      total: totalOf(counted),
    };
  }

  async get(reader: Reader, id: string): Promise<ReportDetail> {
    const report = await this.repository.find(reader.scope, id);
    if (!report) throw REPORT_ERRORS.not_found();
    const { reading } = report;
    return personsShownTo(reader, { ...report, reading: { ...reading, outdated: reading.rules !== RULES_VERSION } });
  }

  /** The bytes that were handed in. */
  async getOriginal({ scope }: Reader, id: string): Promise<OriginalFile> {
    const original = await this.repository.findOriginal(scope, id);
    if (!original) throw REPORT_ERRORS.not_found();
    return original;
  }
}
