import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { FilledList, FilledListForm } from './dto/filled-list.dto';
import { FilledListReader } from './filled-list-reader';
import { type UploadedReport, UploadedReportFile } from './uploaded-report';

@Controller('reports/:id/answers')
export class FilledListController {
  constructor(private readonly lists: FilledListReader) {}

  /** The words of a list of questions that came back as a file, to be looked at and then sent as answers. Stores nothing. */
  @Post('words')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: FilledListForm })
  @RequirePermission('draft.correct')
  read(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @UploadedReportFile() file: UploadedReport,
  ): Promise<FilledList> {
    return this.lists.read(reader, id, file);
  }
}
