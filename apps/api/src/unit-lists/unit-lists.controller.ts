import { Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import { AuditedRead } from '../audit';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { UnitListForm, UnitListOutcome } from './dto/unit-list.dto';
import { UnitListsService } from './unit-lists.service';
import { UploadedSheet } from './uploaded-sheet';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('unit-list')
export class UnitListsController {
  constructor(private readonly lists: UnitListsService) {}

  /** The units that live as a table, which can be imported again. */
  @Get()
  @ApiProduces(XLSX)
  @RequirePermission('unit.manage')
  @AuditedRead('unit.export', 'unit')
  async export(): Promise<StreamableFile> {
    const disposition = `attachment; filename="units.xlsx"; filename*=UTF-8''${encodeURIComponent('单位名单.xlsx')}`;
    return new StreamableFile(await this.lists.export(), { type: XLSX, disposition });
  }

  /** What a table would do, with row, column and value of each fault. Writes nothing. */
  @Post('preview')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UnitListForm })
  @RequirePermission('unit.manage')
  preview(@UploadedSheet() bytes: Buffer): Promise<UnitListOutcome> {
    return this.lists.preview(bytes);
  }

  /** Does what a table says: all of it, or nothing where anything is at fault. */
  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UnitListForm })
  @RequirePermission('unit.manage')
  import(@CurrentReader() reader: Reader, @UploadedSheet() bytes: Buffer): Promise<UnitListOutcome> {
    return this.lists.import(reader, bytes);
  }
}
