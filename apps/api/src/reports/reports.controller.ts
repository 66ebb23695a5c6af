import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { PageQuery } from '../platform/http/page.dto';
import { ImportFileForm, ImportText } from './dto/import-report.dto';
import { ReportDetail, ReportPage } from './dto/report.dto';
import { ReportsService } from './reports.service';
import { IMPORT_ROUTE, type UploadedReport, UploadedReportFile } from './uploaded-report';

@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Imports a report as pasted text. */
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

  /** Imports a report as a plain text file. */
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

  /** The reports, newest first. */
  @Get()
  @RequirePermission('report.read')
  list(@CurrentReader() reader: Reader, @Query() query: PageQuery): Promise<ReportPage> {
    return this.reports.list(reader, query);
  }

  /** One report with its text and its articles. */
  @Get(':id')
  @RequirePermission('report.read')
  get(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<ReportDetail> {
    return this.reports.get(reader, id);
  }
}
