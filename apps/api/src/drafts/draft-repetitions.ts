import { Injectable } from '@nestjs/common';
import {
  DRAFT_ERRORS,
  type DraftReading,
  findRepetitions,
  readDraft,
  type RepeatedTask,
  type SaidDirective,
} from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { REQUEST_ERRORS } from '../platform/errors/request-errors';
import { PageQuery } from '../platform/http/page.dto';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { type RepeatableTask, TasksService } from '../tasks';
import { AskedDraftsRepository } from './asked-drafts.repository';
import { DraftDesk } from './draft-desk';
import { placeAfter, readPlace } from './draft-place';
import { type DraftRecord, DraftsRepository } from './drafts.repository';
import { DRAFTS_REPORT_ERRORS } from './drafts-errors';
import { Draft } from './dto/draft.dto';
import { DraftRepetition, DraftRepetitionList, RepeatingDraft, RepeatingDraftPage } from './dto/draft-repetitions.dto';

const readingOf = ({ answer, ownerUnits, correction }: DraftRecord): DraftReading =>
  readDraft(answer, ownerUnits, correction);

const toSaid = ({ title, text, owners, issuer, deadline }: DraftReading): SaidDirective => ({
  title,
  text,
  owners: owners.filter(({ suggested }) => !suggested),
  issuer: issuer ?? null,
  due: deadline?.due ?? null,
});

/** A heading names no work of its own. */
const mayRepeat = (record: DraftRecord): boolean =>
  record.state === 'open' && !record.reportWithdrawn && readingOf(record).nature !== 'heading';

const toRepetition = ({ task, score, likelihood, why }: RepeatedTask<RepeatableTask>): DraftRepetition => {
  const { id: taskId, title, text, owners, due, reportTitle, day, times } = task;
  const names = owners.map(({ name }) => name);
  return { taskId, title, text, owners: names, due, reportTitle, day, times, score, likelihood, why };
};

/** 再次强调: which open tasks a draft may say again, and a person's word that it does. */
@Injectable()
export class DraftRepetitions {
  constructor(
    private readonly database: Database,
    private readonly desk: DraftDesk,
    private readonly repository: DraftsRepository,
    private readonly asked: AskedDraftsRepository,
    private readonly tasks: TasksService,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Up to three open tasks, for an open draft that names work; none for any other. */
  async list(reader: Reader, id: string): Promise<DraftRepetitionList> {
    const draft = await this.repository.find(reader.scope, id);
    if (!draft) throw DRAFT_ERRORS.not_found();
    const [found] = await this.propose(reader, draft.reportId, [draft]);
    return { items: found?.items ?? [] };
  }

  /** The same for the open drafts of a report, page by page: only those are told that may say a task again. */
  async listOfReport(reader: Reader, reportId: string, { cursor, limit }: PageQuery): Promise<RepeatingDraftPage> {
    const list = `repetitions in ${reportId}`;
    const after = readPlace(list, cursor);
    if (!(await this.asked.report(reader.scope, reportId))) throw DRAFTS_REPORT_ERRORS.not_found();
    const records = await this.repository.openOfReport(reader.scope, reportId, limit + 1, after);
    const looked = records.slice(0, limit);
    const last = looked.at(-1);
    return {
      items: await this.propose(reader, reportId, looked),
      nextCursor: last && records.length > limit ? placeAfter(list, last) : null,
    };
  }

  /** Decides that the draft says an open task again: no second task is made, the place is counted. */
  repeat(reader: Reader, id: string, version: number, key: string | null, taskId: string): Promise<Draft> {
    const request = key === null ? null : namedRequest(reader, key, 'draft.repeat', [id, version, taskId]);
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const draft = await this.desk.takeOpen(tx, reader, id, version);
        const { reportId, articleId } = draft;
        const { text, span, deadline } = readingOf(draft);
        const place = { taskId, draftId: id, reportId, articleId, span, text, due: deadline?.due ?? null };
        if (!(await this.tasks.sayAgain(tx, reader, place))) {
          const errors = [{ field: 'taskId', message: '没有这个在办的督办事项' }];
          throw REQUEST_ERRORS.invalid({ errors }, '没有这个在办的督办事项，可能刚被撤销采纳');
        }
        const decision = { state: 'repeated', decidedById: reader.id, decidedAt: this.clock.now() } as const;
        const after = await this.repository.change(tx, id, decision);
        await this.audit.record(tx, {
          actor: actorOf(reader),
          action: 'draft.repeat',
          result: 'done',
          object: { type: 'draft', id },
          facts: { version: after.version, taskId },
          change: { before: { state: draft.state }, after: { state: after.state } },
        });
        return this.desk.showOne(after, tx);
      }),
    );
  }

  private async propose(reader: Reader, reportId: string, records: readonly DraftRecord[]): Promise<RepeatingDraft[]> {
    const asked = records.filter(mayRepeat).map((record) => ({ draftId: record.id, reading: readingOf(record) }));
    const titles = asked.map(({ reading }) => reading.title);
    const candidates = await this.tasks.mayRepeat(reader, titles, reportId);
    return asked
      .map(({ draftId, reading }, at) => ({
        draftId,
        items: findRepetitions(toSaid(reading), candidates[at] ?? []).map(toRepetition),
      }))
      .filter(({ items }) => items.length > 0);
  }
}
