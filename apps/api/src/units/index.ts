export { UnitRef } from './dto/unit.dto';
export { UnitsModule } from './units.module';
export { type UnitBranch, UnitsRepository } from './units.repository';
export { UnitsService } from './units.service';
