import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks';
import { UnitsModule } from '../units';
import { CarryOutChanges } from './carry-out-changes';
import { UnitChangesController } from './unit-changes.controller';
import { UnitChangesRepository } from './unit-changes.repository';
import { UnitChangesService } from './unit-changes.service';

@Module({
  imports: [UnitsModule, TasksModule],
  controllers: [UnitChangesController],
  providers: [CarryOutChanges, UnitChangesRepository, UnitChangesService],
  exports: [CarryOutChanges, UnitChangesRepository, UnitChangesService],
})
export class UnitChangesModule {}
