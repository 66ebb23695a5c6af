import { Module } from '@nestjs/common';
import { UnitChangesModule } from '../unit-changes';
import { UnitsModule } from '../units';
import { UnitListsController } from './unit-lists.controller';
import { UnitListsService } from './unit-lists.service';
import { WriteList } from './write-list';

@Module({
  imports: [UnitsModule, UnitChangesModule],
  controllers: [UnitListsController],
  providers: [UnitListsService, WriteList],
})
export class UnitListsModule {}
