import { Module } from '@nestjs/common';
import { LedgerRepository } from './ledger.repository';
import { TaskPageRepository } from './task-page.repository';
import { TaskRepetitionsRepository } from './task-repetitions.repository';
import { TasksController } from './tasks.controller';
import { TasksRepository } from './tasks.repository';
import { TasksService } from './tasks.service';

@Module({
  controllers: [TasksController],
  providers: [LedgerRepository, TaskPageRepository, TaskRepetitionsRepository, TasksRepository, TasksService],
  exports: [TasksService],
})
export class TasksModule {}
