import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks';
import { UnitsModule } from '../units';
import { AskedDraftsRepository } from './asked-drafts.repository';
import { DraftRepetitions } from './draft-repetitions';
import { DraftDecisions } from './draft-decisions';
import { DraftDesk } from './draft-desk';
import { DraftOwnersReader } from './draft-owners';
import { DraftRepetitionsController } from './draft-repetitions.controller';
import { DraftsController } from './drafts.controller';
import { DraftsRepository } from './drafts.repository';
import { DraftsService } from './drafts.service';
import { EarlierTasksRepository } from './earlier-tasks.repository';
import { RereadDrafts } from './reread-drafts';
import { RereadDraftsRepository } from './reread-drafts.repository';
import { ReportAnswersService } from './report-answers.service';
import { ReportDraftsController } from './report-drafts.controller';
import { ReportQuestionsController } from './report-questions.controller';
import { ReportQuestionsService } from './report-questions.service';
import { ReportRepetitionsController } from './report-repetitions.controller';

@Module({
  imports: [TasksModule, UnitsModule],
  controllers: [
    DraftsController,
    DraftRepetitionsController,
    ReportDraftsController,
    ReportRepetitionsController,
    ReportQuestionsController,
  ],
  providers: [
    DraftsRepository,
    AskedDraftsRepository,
    DraftDesk,
    DraftOwnersReader,
    EarlierTasksRepository,
    DraftDecisions,
    DraftRepetitions,
    DraftsService,
    ReportQuestionsService,
    ReportAnswersService,
    RereadDrafts,
    RereadDraftsRepository,
  ],
  exports: [DraftsService, RereadDrafts],
})
export class DraftsModule {}
