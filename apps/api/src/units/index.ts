export { IdField, IdList } from './dto/id-field';
export { Unit, UnitRef } from './dto/unit.dto';
export { UNIT_FIELD_LIMITS, UnitName } from './dto/write-unit.dto';
export { type NewUnit, type UnitBranch, UnitTreeRepository } from './unit-tree.repository';
export { type UnitFields, UnitFieldsRepository } from './unit-fields.repository';
export { UnitsModule } from './units.module';
export { UnitsRepository } from './units.repository';
export { UnitsService } from './units.service';
