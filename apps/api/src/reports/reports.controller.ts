import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import { AuditedRead } from '../audit';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { ImportFileForm, ImportText } from './dto/import-report.dto';
import { ReportQuery } from './dto/report-query.dto';
import { ReportDetail, ReportPage } from './dto/report.dto';
import { WithdrawReport } from './dto/withdraw-report.dto';
import { savedAs, servedAs } from './original-file';
import { ReportsService } from './reports.service';
import { IMPORT_ROUTE, type UploadedReport, UploadedReportFile } from './uploaded-report';

@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Imports a report that was pasted, as text or as a page. */
  @Post()
  @RouteConfig(IMPORT_ROUTE)
  @TakesIdempotencyKey()
  @RequirePermission('report.import')
  importText(
    @CurrentReader() reader: Reader,
    @IdempotencyKey() key: string | null,
    @Body() dto: ImportText,
  ): Promise<ReportDetail> {
    return this.reports.importText(reader, key, dto);
  }

  /** Imports a report as a file: plain text, .docx, .doc, .wps, .pdf or .html. */
  @Post('files')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFileForm })
  @TakesIdempotencyKey()
  @RequirePermission('report.import')
  importFile(
    @CurrentReader() reader: Reader,
    @IdempotencyKey() key: string | null,
    @UploadedReportFile() upload: UploadedReport,
  ): Promise<ReportDetail> {
    return this.reports.importFile(reader, key, upload);
  }

  /** The reports, newest first; those that stand, unless asked otherwise. */
  @Get()
  @RequirePermission('report.read')
  list(@CurrentReader() reader: Reader, @Query() query: ReportQuery): Promise<ReportPage> {
    return this.reports.list(reader, query);
  }

  /** One report with its text and its articles. */
  @Get(':id')
  @RequirePermission('report.read')
  get(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<ReportDetail> {
    return this.reports.get(reader, id);
  }

  /** The file as it was handed in, to be saved. */
  @Get(':id/original')
  @ApiProduces('application/octet-stream')
  @Header('content-security-policy', 'sandbox')
  @RequirePermission('report.original')
  @AuditedRead('report.download', 'report')
  async getOriginal(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const original = await this.reports.getOriginal(reader, id);
    return new StreamableFile(original.bytes, { type: servedAs(original), disposition: savedAs(original) });
  }

  /** Takes a report back, while none of its drafts is accepted. It stays to be read, and its bytes may be imported again. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @NeedsVersion()
  @TakesIdempotencyKey()
  @RequirePermission('report.withdraw')
  withdraw(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @IdempotencyKey() key: string | null,
    @Body() dto: WithdrawReport,
  ): Promise<ReportDetail> {
    return this.reports.withdraw(reader, id, version, key, dto);
  }
}
