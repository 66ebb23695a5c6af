import { Module } from '@nestjs/common';
import { AddUnitAlias } from './add-alias';
import { UnitsController } from './units.controller';
import { UnitsRepository } from './units.repository';
import { UnitsService } from './units.service';

@Module({
  controllers: [UnitsController],
  providers: [UnitsRepository, UnitsService, AddUnitAlias],
  exports: [UnitsService, UnitsRepository],
})
export class UnitsModule {}
