import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { TaskDetail } from './dto/task-detail.dto';
import { TaskQuery } from './dto/task-query.dto';
import { TaskPage } from './dto/task-summary.dto';
import { TasksService } from './tasks.service';

const JSON_TEXT = 'application/json; charset=utf-8';

@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  /** The ledger, page by page. PostgreSQL builds the JSON; it is passed on as it is. */
  @Get()
  @Header('content-type', JSON_TEXT)
  @ApiOkResponse({ type: TaskPage })
  @RequirePermission('task.read')
  list(@CurrentReader() reader: Reader, @Query() query: TaskQuery): Promise<string> {
    return this.tasks.list(reader, query);
  }

  /** One task with its source sentence in context. */
  @Get(':id')
  @Header('content-type', JSON_TEXT)
  @ApiOkResponse({ type: TaskDetail })
  @RequirePermission('task.read')
  async get(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { json, version } = await this.tasks.get(reader, id);
    reply.header('etag', `"${version}"`);
    return json;
  }
}
