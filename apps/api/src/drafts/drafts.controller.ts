import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { CorrectDraft } from './dto/correct-draft.dto';
import { DismissDraft } from './dto/dismiss-draft.dto';
import { Draft } from './dto/draft.dto';
import { DraftsService } from './drafts.service';

@Controller('drafts')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /** One draft. */
  @Get(':id')
  @RequirePermission('draft.read')
  get(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<Draft> {
    return this.drafts.get(reader, id);
  }

  /** Corrects an open draft. */
  @Patch(':id')
  @NeedsVersion()
  @RequirePermission('draft.correct')
  correct(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() dto: CorrectDraft,
  ): Promise<Draft> {
    return this.drafts.correct(reader, id, version, dto);
  }

  /** Takes a draft as a task. */
  @Post(':id/accept')
  @HttpCode(200)
  @NeedsVersion()
  @TakesIdempotencyKey()
  @RequirePermission('draft.accept')
  accept(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @IdempotencyKey() key: string | null,
  ): Promise<Draft> {
    return this.drafts.accept(reader, id, version, key);
  }

  /** Puts a draft aside, with the reason. */
  @Post(':id/dismiss')
  @HttpCode(200)
  @NeedsVersion()
  @RequirePermission('draft.dismiss')
  dismiss(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @Body() dto: DismissDraft,
  ): Promise<Draft> {
    return this.drafts.dismiss(reader, id, version, dto);
  }

  /** Takes a decision back, while its task is still proposed. */
  @Post(':id/reopen')
  @HttpCode(200)
  @NeedsVersion()
  @RequirePermission('draft.reopen')
  reopen(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
  ): Promise<Draft> {
    return this.drafts.reopen(reader, id, version);
  }
}
