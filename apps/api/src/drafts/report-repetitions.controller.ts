import { Controller, Get, Param, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { PageQuery } from '../platform/http/page.dto';
import { DraftRepetitions } from './draft-repetitions';
import { RepeatingDraftPage } from './dto/draft-repetitions.dto';

@Controller('reports/:id/repetitions')
export class ReportRepetitionsController {
  constructor(private readonly repetitions: DraftRepetitions) {}

  /** The open drafts of a report that may say open tasks of earlier reports again, each with those tasks. */
  @Get()
  @RequirePermission('draft.read')
  list(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) reportId: string,
    @Query() query: PageQuery,
  ): Promise<RepeatingDraftPage> {
    return this.repetitions.listOfReport(reader, reportId, query);
  }
}
