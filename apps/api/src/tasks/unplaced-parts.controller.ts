import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { PlacedPart, PlacePart, UnplacedPartPage, UnplacedPartQuery } from './dto/unplaced-part.dto';
import { UnplacedPartsService } from './unplaced-parts.service';

@Controller('unplaced-parts')
export class UnplacedPartsController {
  constructor(private readonly parts: UnplacedPartsService) {}

  /** Shares of open tasks whose unit has ended, or that name a unit which nobody knows. */
  @Get()
  @RequirePermission('part.place')
  list(@CurrentReader() reader: Reader, @Query() query: UnplacedPartQuery): Promise<UnplacedPartPage> {
    return this.parts.list(reader, query);
  }

  /** Gives one of them to a unit; the version is that of its task. */
  @Post(':id/unit')
  @HttpCode(200)
  @NeedsVersion()
  @RequirePermission('part.place')
  place(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() { unitId }: PlacePart,
  ): Promise<PlacedPart> {
    return this.parts.place(reader, id, version, unitId);
  }
}
