import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { AddUnitAlias } from './add-alias';
import { AddAlias } from './dto/add-alias.dto';
import { Unit, UnitPage, UnitQuery } from './dto/unit.dto';
import { CreateUnit, EditUnit } from './dto/write-unit.dto';
import { UnitsService } from './units.service';
import { WriteUnits } from './write-units';

@Controller('units')
export class UnitsController {
  constructor(
    private readonly units: UnitsService,
    private readonly aliases: AddUnitAlias,
    private readonly writing: WriteUnits,
  ) {}

  /** The units of the district, by name; those that live, unless asked otherwise. */
  @Get()
  @RequirePermission('unit.read')
  list(@Query() query: UnitQuery): Promise<UnitPage> {
    return this.units.list(query);
  }

  /** One unit, also one that has ended. */
  @Get(':id')
  @RequirePermission('unit.read')
  get(@Param('id', IdPipe) id: string): Promise<Unit> {
    return this.units.get(id);
  }

  /** Sets up a unit below another. */
  @Post()
  @TakesIdempotencyKey()
  @RequirePermission('unit.manage')
  create(
    @CurrentReader() reader: Reader,
    @IdempotencyKey() key: string | null,
    @Body() dto: CreateUnit,
  ): Promise<Unit> {
    return this.writing.create(reader, key, dto);
  }

  /** Puts right what does not depend on a date: kind, code, aliases, duties, contact. */
  @Patch(':id')
  @NeedsVersion()
  @RequirePermission('unit.manage')
  edit(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() dto: EditUnit,
  ): Promise<Unit> {
    return this.writing.edit(reader, id, version, dto);
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
