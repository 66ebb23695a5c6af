import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { AuditedRead } from '../audit';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { ReportAnswers, TakenAnswers } from './dto/report-answers.dto';
import { ReportAnswersService } from './report-answers.service';
import { ReportQuestionsService } from './report-questions.service';

const TEXT = 'text/plain; charset=utf-8';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The name under which a browser saves the list. */
const savedAs = (ending: string): string =>
  `attachment; filename="questions.${ending}"; filename*=UTF-8''${encodeURIComponent('待明确事项清单')}.${ending}`;

@Controller('reports/:id')
export class ReportQuestionsController {
  constructor(
    private readonly questions: ReportQuestionsService,
    private readonly answers: ReportAnswersService,
  ) {}

  /** What the open drafts leave open, as plain text to be filled in. */
  @Get('questions.txt')
  @ApiProduces('text/plain')
  @RequirePermission('draft.read')
  @AuditedRead('report.export_questions', 'report')
  async asText(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const text = await this.questions.asText(reader, id);
    return new StreamableFile(Buffer.from(text), { type: TEXT, disposition: savedAs('txt') });
  }

  /** What the open drafts leave open, as a Word file to be filled in. */
  @Get('questions.docx')
  @ApiProduces(WORD)
  @RequirePermission('draft.read')
  @AuditedRead('report.export_questions', 'report')
  async asDocx(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.questions.asDocx(reader, id), { type: WORD, disposition: savedAs('docx') });
  }

  /** Takes the answers of a list that came back over into the open drafts. What a person set before stays. */
  @Post('answers')
  @HttpCode(200)
  @RequirePermission('draft.correct')
  take(
    @CurrentReader() reader: Reader,
    @Param('id', IdPipe) id: string,
    @Body() dto: ReportAnswers,
  ): Promise<TakenAnswers> {
    return this.answers.take(reader, id, dto);
  }
}
