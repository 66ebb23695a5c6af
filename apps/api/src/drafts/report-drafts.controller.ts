import { Controller, Get, Param, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { PageQuery } from '../platform/http/page.dto';
import { DraftPage } from './dto/draft.dto';
import { DraftsService } from './drafts.service';

@Controller('reports/:id/drafts')
export class ReportDraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /** The drafts of a report, in the order of its text. */
  @Get()
  @RequirePermission('draft.read')
  list(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) reportId: string,
    @Query() query: PageQuery,
  ): Promise<DraftPage> {
    return this.drafts.listOfReport(reader, reportId, query);
  }
}
