import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { AskUnitChange, UnitBearingList, UnitByNameQuery, UnitChange, UnitChangeList } from './dto/unit-change.dto';
import { UnitChangesService } from './unit-changes.service';

@Controller()
export class UnitChangesController {
  constructor(private readonly changes: UnitChangesService) {}

  /** What happened to a unit, and what is planned: its names, its places, who took over. */
  @Get('units/:id/changes')
  @RequirePermission('unit.read')
  list(@Param('id', IdPipe) id: string): Promise<UnitChangeList> {
    return this.changes.list(id);
  }

  /** Renames, moves, merges, splits or abolishes a unit from a day on. */
  @Post('units/:id/changes')
  @NeedsVersion()
  @TakesIdempotencyKey()
  @RequirePermission('unit.manage')
  ask(
    @CurrentReader() reader: Reader,
    @IdempotencyKey() key: string | null,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() dto: AskUnitChange,
  ): Promise<UnitChange> {
    return this.changes.ask(reader, key, id, version, dto);
  }

  /** Takes back a change that has not taken effect yet. */
  @Post('unit-changes/:id/cancel')
  @HttpCode(200)
  @RequirePermission('unit.manage')
  cancel(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<UnitChange> {
    return this.changes.cancel(reader, id);
  }

  /** Who bore a name on a day, and who answers for it today. */
  @Get('unit-names')
  @RequirePermission('unit.read')
  byName(@Query() query: UnitByNameQuery): Promise<UnitBearingList> {
    return this.changes.byName(query);
  }
}
