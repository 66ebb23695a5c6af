import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RequirePermission } from '../../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../../platform/auth/reader';
import { AuditedRead } from '../audited-read';
import { AuditEntryDetail, AuditEntryPage } from './dto/audit-entry.dto';
import { AUDIT_FILTERS, AuditQuery } from './dto/audit-query.dto';
import { AuditState } from './dto/audit-verification.dto';
import { LineIdPipe } from './line-id.pipe';
import { ReadTrail } from './read-trail';
import { TrailState } from './trail-state';

/** For the auditor: to read and to have verified. Nothing here changes or removes a line. */
@Controller()
export class AuditController {
  constructor(
    private readonly trail: ReadTrail,
    private readonly state: TrailState,
  ) {}

  /** The lines of the trail, newest first. */
  @Get('audit-entries')
  @AuditedRead('audit.list', 'audit', AUDIT_FILTERS)
  @RequirePermission('audit.read')
  list(@Query() query: AuditQuery): Promise<AuditEntryPage> {
    return this.trail.list(query);
  }

  /** One line with its facts, and what it changed. */
  @Get('audit-entries/:id')
  @AuditedRead('audit.read', 'audit')
  @RequirePermission('audit.read')
  get(@CurrentReader() reader: Reader, @Param('id', LineIdPipe) id: string): Promise<AuditEntryDetail> {
    return this.trail.get(reader, id);
  }

  /** Whether the trail was found whole, and where its heads were told. */
  @Get('audit-verification')
  @RequirePermission('audit.read')
  verification(): Promise<AuditState> {
    return this.state.get();
  }

  /** Has the trail verified as soon as a process is free. Harmless to repeat. */
  @Post('audit-verification')
  @HttpCode(202)
  @RequirePermission('audit.verify')
  verify(@CurrentReader() reader: Reader): Promise<AuditState> {
    return this.state.ask(reader);
  }
}
