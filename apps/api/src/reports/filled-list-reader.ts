import { Injectable } from '@nestjs/common';
import type { Reader } from '../platform/auth/reader';
import type { FilledList } from './dto/filled-list.dto';
import { REPORT_ERRORS } from './report-errors';
import { ReportIntake } from './report-intake';
import { ReportsRepository } from './reports.repository';
import type { UploadedReport } from './uploaded-report';

/** Reads a list of questions that came back filled in, as the file that the organiser sent: Word, text, what a report may be. */
@Injectable()
export class FilledListReader {
  constructor(
    private readonly repository: ReportsRepository,
    private readonly intake: ReportIntake,
  ) {}

  /** Its words; refused is what would be refused as a report. */
  async read({ scope }: Reader, reportId: string, { bytes, fileName }: UploadedReport): Promise<FilledList> {
    if (!(await this.repository.find(scope, reportId))) throw REPORT_ERRORS.not_found();
    const { text } = await this.intake.makeReadable({ bytes, fileName });
    return { text };
  }
}
