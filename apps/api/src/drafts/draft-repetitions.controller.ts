import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ExpectedVersion, NeedsVersion } from '../platform/http/expected-version';
import { IdPipe } from '../platform/http/id.pipe';
import { IdempotencyKey, TakesIdempotencyKey } from '../platform/http/idempotency-key';
import { DraftRepetitions } from './draft-repetitions';
import { Draft } from './dto/draft.dto';
import { DraftRepetitionList, RepeatTask } from './dto/draft-repetitions.dto';

@Controller('drafts/:id')
export class DraftRepetitionsController {
  constructor(private readonly repetitions: DraftRepetitions) {}

  /** Up to three open tasks of earlier reports that this draft may say again. Proposed only: a person decides. */
  @Get('repetitions')
  @RequirePermission('draft.read')
  list(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<DraftRepetitionList> {
    return this.repetitions.list(reader, id);
  }

  /** 再次强调: the draft says an open task again; the place is counted with the task. */
  @Post('repeat')
  @HttpCode(200)
  @NeedsVersion()
  @TakesIdempotencyKey()
  @RequirePermission('draft.repeat')
  repeat(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @ExpectedVersion() version: number,
    @IdempotencyKey() key: string | null,
    @Body() { taskId }: RepeatTask,
  ): Promise<Draft> {
    return this.repetitions.repeat(reader, id, version, key, taskId);
  }
}
