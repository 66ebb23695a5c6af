import { Injectable } from '@nestjs/common';
import { listQuestions, type QuestionList, questionsAsDocx, questionsAsText } from '@duban/papers';
import { readDraft } from '@duban/supervision';
import type { Reader } from '../platform/auth/reader';
import { type AskedDraft, AskedDraftsRepository } from './asked-drafts.repository';
import { DRAFTS_REPORT_ERRORS } from './drafts-errors';

/** As many drafts as a list asks about. Nobody fills in more, and a Word file of them is made in a second. */
const LONGEST_LIST = 2000;

/** 待明确清单: what the open drafts of a report leave open, for whoever held the meeting. */
@Injectable()
export class ReportQuestionsService {
  constructor(private readonly repository: AskedDraftsRepository) {}

  async asText(reader: Reader, reportId: string): Promise<string> {
    return questionsAsText(await this.list(reader, reportId));
  }

  async asDocx(reader: Reader, reportId: string): Promise<Uint8Array> {
    return questionsAsDocx(await this.list(reader, reportId));
  }

  private async list({ scope }: Reader, reportId: string): Promise<QuestionList> {
    const report = await this.repository.report(scope, reportId);
    if (!report) throw DRAFTS_REPORT_ERRORS.not_found();
    const drafts = await this.repository.open(scope, reportId, LONGEST_LIST + 1);
    if (drafts.length > LONGEST_LIST) throw DRAFTS_REPORT_ERRORS.too_many_questions();
    return listQuestions({ title: report.title, date: report.date }, drafts.map(asked));
  }
}

const asked = ({ index, headline, answer, ownerUnits, correction }: AskedDraft) => ({
  number: index + 1,
  headline,
  directive: readDraft(answer, ownerUnits, correction),
});
