import { Controller, Get, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { AccuracyService } from './accuracy.service';
import { AccuracyQuery, ExtractionAccuracy } from './dto/accuracy.dto';

@Controller('extraction/accuracy')
export class AccuracyController {
  constructor(private readonly accuracy: AccuracyService) {}

  /** How often what the extraction said is what a person settled, for each field and each kind of document. */
  @Get()
  @RequirePermission('accuracy.read')
  get(@CurrentReader() reader: Reader, @Query() { days }: AccuracyQuery): Promise<ExtractionAccuracy> {
    return this.accuracy.ofLastDays(reader, days);
  }
}
