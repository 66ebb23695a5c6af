import { Controller, Get, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { UnitPage, UnitQuery } from './dto/unit.dto';
import { UnitsService } from './units.service';

@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  /** The units of the district, by name. */
  @Get()
  @RequirePermission('unit.read')
  list(@Query() query: UnitQuery): Promise<UnitPage> {
    return this.units.list(query);
  }
}
