import { Module } from '@nestjs/common';
import { AddUnitAlias } from './add-alias';
import { UnitsController } from './units.controller';
import { UnitFieldsRepository } from './unit-fields.repository';
import { UnitTreeRepository } from './unit-tree.repository';
import { UnitsRepository } from './units.repository';
import { UnitsService } from './units.service';
import { WriteUnits } from './write-units';

@Module({
  controllers: [UnitsController],
  providers: [UnitsRepository, UnitTreeRepository, UnitFieldsRepository, UnitsService, AddUnitAlias, WriteUnits],
  exports: [UnitsService, UnitsRepository, UnitTreeRepository, UnitFieldsRepository],
})
export class UnitsModule {}
