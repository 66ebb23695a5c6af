import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks';
import { UnitsModule } from '../units';
import { DraftDecisions } from './draft-decisions';
import { DraftDesk } from './draft-desk';
import { DraftsController } from './drafts.controller';
import { DraftsRepository } from './drafts.repository';
import { DraftsService } from './drafts.service';
import { ReportDraftsController } from './report-drafts.controller';

@Module({
  imports: [TasksModule, UnitsModule],
  controllers: [DraftsController, ReportDraftsController],
  providers: [DraftsRepository, DraftDesk, DraftDecisions, DraftsService],
  exports: [DraftsService],
})
export class DraftsModule {}
