import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RequirePermission } from '../../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../../platform/http/expected-version';
import { IdPipe } from '../../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../../platform/http/idempotency-key';
import { ReadingList } from './dto/reading.dto';
import { ApplyRereading, Rereading, RereadingPreview, RereadReport } from './dto/rereading.dto';
import { ReadingsService } from './readings.service';

@Controller('reports/:id')
export class ReadingsController {
  constructor(private readonly readings: ReadingsService) {}

  /** Every reading of a report, the last first. */
  @Get('readings')
  @RequirePermission('report.read')
  list(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<ReadingList> {
    return this.readings.list(reader, id);
  }

  /** What another reading would do, by the rules of today and perhaps with another day. Nothing is changed. */
  @Post('rereadings/preview')
  @HttpCode(200)
  @RequirePermission('report.reread')
  preview(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @Body() dto: RereadReport,
  ): Promise<RereadingPreview> {
    return this.readings.preview(reader, id, dto);
  }

  /** Reads a report again: open drafts follow where nobody has touched them, and what a person decided or corrected stays. */
  @Post('rereadings')
  @HttpCode(200)
  @NeedsVersion()
  @TakesIdempotencyKey()
  @RequirePermission('report.reread')
  reread(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @IdempotencyKey() key: string | null,
    @Body() dto: ApplyRereading,
  ): Promise<Rereading> {
    return this.readings.reread(reader, id, version, key, dto);
  }
}
