import { Module } from '@nestjs/common';
import { UnitsModule } from '../units';
import { LedgerRepository } from './ledger.repository';
import { TaskPageRepository } from './task-page.repository';
import { TaskRepetitionsRepository } from './task-repetitions.repository';
import { TasksController } from './tasks.controller';
import { TasksRepository } from './tasks.repository';
import { TasksService } from './tasks.service';
import { UnplacedPartsController } from './unplaced-parts.controller';
import { UnplacedPartsRepository } from './unplaced-parts.repository';
import { UnplacedPartsService } from './unplaced-parts.service';

@Module({
  imports: [UnitsModule],
  controllers: [TasksController, UnplacedPartsController],
  providers: [
    LedgerRepository,
    TaskPageRepository,
    TaskRepetitionsRepository,
    TasksRepository,
    TasksService,
    UnplacedPartsRepository,
    UnplacedPartsService,
  ],
  exports: [TasksService, UnplacedPartsService],
})
export class TasksModule {}
