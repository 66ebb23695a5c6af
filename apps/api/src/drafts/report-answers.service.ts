import { Injectable } from '@nestjs/common';
import { type UnitMatcher, unitMatcher } from '@duban/directory';
import { type Answer, meaningOf, readAnswers, reportsAskedAbout } from '@duban/papers';
import {
  type CorrectionRequest,
  correctStoredDraft,
  DRAFT_ERRORS,
  type DraftCorrection,
  judgeAnswer,
  readDraft,
  Refusal,
} from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Database, type Transaction } from '../platform/database';
import { UnitsService } from '../units';
import { type AskedDraft, AskedDraftsRepository } from './asked-drafts.repository';
import { DRAFTS_REPORT_ERRORS } from './drafts-errors';
import { correctionChange } from './audited-correction';
import { DraftsRepository } from './drafts.repository';
import { ReportAnswers, type TakenAnswer, TakenAnswers } from './dto/report-answers.dto';

/** As many answers as one list may bring back. */
const MOST_ANSWERS = 4000;

/** The answers to a list of questions, taken over into the drafts that wait. */
@Injectable()
export class ReportAnswersService {
  constructor(
    private readonly database: Database,
    private readonly repository: AskedDraftsRepository,
    private readonly drafts: DraftsRepository,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes the answers over, all in one transaction; a dry run only says what would become of them. */
  async take(
    reader: Reader,
    reportId: string,
    { text, dryRun = false, allowAnother = false }: ReportAnswers,
  ): Promise<TakenAnswers> {
    const report = await this.repository.report(reader.scope, reportId);
    if (!report) throw DRAFTS_REPORT_ERRORS.not_found();
    if (report.withdrawn) throw DRAFT_ERRORS.report_withdrawn({ reportId });
    const answers = readAnswers(text);
    if (answers.length === 0) throw DRAFTS_REPORT_ERRORS.no_answers();
    if (answers.length > MOST_ANSWERS) throw DRAFTS_REPORT_ERRORS.too_many_answers();
    const aboutAnother = reportsAskedAbout(text).find((title) => !isSame(title, report.title)) ?? null;
    if (aboutAnother !== null && !dryRun && !allowAnother) throw answersOfAnother(aboutAnother);
    const matchUnit = unitMatcher(await this.units.allNames());
    const taken = await this.database.transaction(async (tx) => {
      const places = answers.map(({ number }) => number - 1);
      const locked = await this.repository.lockAt(tx, reader.scope, reportId, places);
      // Who withdraws a report waits for its drafts, and the other way round: it may have happened since the first look.
      if (locked.some(({ reportWithdrawn }) => reportWithdrawn)) throw DRAFT_ERRORS.report_withdrawn({ reportId });
      const byNumber = new Map(locked.map((draft) => [draft.index + 1, draft]));
      const results: TakenAnswer[] = [];
      for (const answer of answers) {
        const draft = byNumber.get(answer.number);
        const judged = this.judge(answer, draft, matchUnit);
        if (draft && judged.correction && !dryRun) {
          const after = await this.correct(tx, reader, draft, judged.correction, answer);
          byNumber.set(answer.number, { ...draft, ...after });
        }
        results.push(judged.shown);
      }
      return results;
    });
    const count = taken.filter(({ result }) => result === 'taken').length;
    return { dryRun, taken: count, aboutAnother, answers: taken };
  }

  private judge(answer: Answer, draft: AskedDraft | undefined, matchUnit: UnitMatcher) {
    const meaning = meaningOf(answer, draft?.anchor);
    const judged = judgeAnswer({ text: answer.text, ...meaning }, draft);
    const correction = draft && judged.result === 'taken' ? corrected(draft, judged.request, matchUnit) : undefined;
    const shown: TakenAnswer = {
      code: answer.code,
      field: answer.field,
      text: answer.text,
      draftId: draft?.id ?? null,
      title: draft ? readDraft(draft.answer, draft.ownerUnits, draft.correction).title : null,
      result: judged.result === 'taken' && !correction ? 'unread' : judged.result,
      ...meaning,
    };
    return { shown, correction };
  }

  private async correct(
    tx: Transaction,
    reader: Reader,
    draft: AskedDraft,
    correction: DraftCorrection,
    { field }: Answer,
  ) {
    const fields = [field === 'owner' ? 'owners' : field];
    const after = await this.drafts.change(tx, draft.id, { correction });
    await this.audit.record(tx, {
      actor: actorOf(reader),
      action: 'draft.correct',
      result: 'done',
      object: { type: 'draft', id: draft.id },
      facts: { version: after.version, fields, from: 'answers' },
      change: correctionChange(draft, correction, fields),
    });
    return after;
  }
}

/** Word and mail set other spaces. */
const isSame = (one: string, other: string): boolean => one.replace(/\s+/gu, '') === other.replace(/\s+/gu, '');

const answersOfAnother = (listTitle: string): Refusal =>
  DRAFTS_REPORT_ERRORS.answers_of_another({ listTitle }, `这份清单写明是《${listTitle}》的，不是这份报告的`);

/** The draft's correction after an answer; none where the answer names one unit in roles that exclude each other. */
const corrected = (
  draft: AskedDraft,
  request: CorrectionRequest,
  matchUnit: UnitMatcher,
): DraftCorrection | undefined => {
  try {
    return correctStoredDraft(draft, request, matchUnit);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};
