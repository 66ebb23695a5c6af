import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { SecondReaderAbout, SecondReading } from './dto/second-reading.dto';
import { SecondReadingService } from './second-reading.service';

@Controller()
export class SecondReadingController {
  constructor(private readonly readings: SecondReadingService) {}

  /** Whether the office has a second reader, and where the words of an imported report go. */
  @Get('second-reader')
  @RequirePermission('report.import')
  about(): SecondReaderAbout {
    return this.readings.about();
  }

  /** How far the second reading of a report has come, and what it added. */
  @Get('reports/:id/second-reading')
  @RequirePermission('report.read')
  get(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<SecondReading> {
    return this.readings.get(reader, id);
  }

  /** Has a report read by the second reader that never was, or whose reading had failed. Harmless to repeat. */
  @Post('reports/:id/second-reading')
  @HttpCode(200)
  @RequirePermission('report.import')
  ask(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<SecondReading> {
    return this.readings.ask(reader, id);
  }
}
