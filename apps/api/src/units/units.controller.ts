import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { AddUnitAlias } from './add-alias';
import { AddAlias } from './dto/add-alias.dto';
import { Unit, UnitPage, UnitQuery } from './dto/unit.dto';
import { UnitsService } from './units.service';

@Controller('units')
export class UnitsController {
  constructor(
    private readonly units: UnitsService,
    private readonly aliases: AddUnitAlias,
  ) {}

  /** The units of the district, by name. */
  @Get()
  @RequirePermission('unit.read')
  list(@Query() query: UnitQuery): Promise<UnitPage> {
    return this.units.list(query);
  }

  /** Gives a unit another name under which texts mention it; refused where any unit bears it already. */
  @Post(':id/aliases')
  @TakesIdempotencyKey()
  @RequirePermission('unit.alias')
  addAlias(
    @CurrentReader() reader: Reader,
    @IdempotencyKey() key: string | null,
    @Param('id', IdPipe) id: string,
    @Body() { alias }: AddAlias,
  ): Promise<Unit> {
    return this.aliases.add(reader, key, id, alias);
  }
}
