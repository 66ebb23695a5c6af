import { Injectable } from '@nestjs/common';
import {
  contextSpan,
  DRAFT_ERRORS,
  type DraftState,
  type ProposedTask,
  proposeTask,
  readDraft,
} from '@duban/supervision';
import { actorOf, type AuditedDeed, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { Database, type Transaction } from '../platform/database';
import { Idempotency, namedRequest } from '../platform/idempotency/idempotency';
import { TasksService } from '../tasks';
import { UnitsService } from '../units';
import { DraftDesk } from './draft-desk';
import { type DraftRecord, DraftsRepository } from './drafts.repository';
import { Draft } from './dto/draft.dto';

type Standing = Pick<DraftRecord, 'state'>;
const stateChange = (before: Standing, after: Standing) => ({
  before: { state: before.state },
  after: { state: after.state },
});

type DecidedState = Exclude<DraftState, 'open'>;

/** What ends a draft's stay on the desk, and what brings it back: draft, task, trail and outbox in one transaction. */
@Injectable()
export class DraftDecisions {
  constructor(
    private readonly database: Database,
    private readonly desk: DraftDesk,
    private readonly repository: DraftsRepository,
    private readonly tasks: TasksService,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** Takes the draft as a task. */
  accept(reader: Reader, id: string, version: number, key: string | null): Promise<Draft> {
    const request = key === null ? null : namedRequest(reader, key, 'draft.accept', [id, version]);
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        const draft = await this.desk.takeOpen(tx, reader, id, version);
        const taskId = await this.propose(tx, draft, reader);
        const decision = { state: 'accepted', decidedById: reader.id, decidedAt: this.clock.now() } as const;
        const after = await this.repository.change(tx, id, decision);
        await this.record(tx, reader, id, {
          action: 'draft.accept',
          facts: { version: after.version, taskId },
          change: stateChange(draft, after),
        });
        return this.desk.showOne(after, tx);
      }),
    );
  }

  /** Puts the draft aside, with the reason. */
  dismiss(reader: Reader, id: string, version: number, reason: string): Promise<Draft> {
    return this.database.transaction(async (tx) => {
      const draft = await this.desk.takeOpen(tx, reader, id, version);
      const decidedAt = this.clock.now();
      const after = await this.repository.change(tx, id, {
        state: 'dismissed',
        dismissReason: reason,
        decidedById: reader.id,
        decidedAt,
      });
      await this.record(tx, reader, id, {
        action: 'draft.dismiss',
        facts: { version: after.version, reason },
        change: stateChange(draft, after),
      });
      return this.desk.showOne(after, tx);
    });
  }

  /** Takes a decision back. An accepted draft's task is removed while it is only proposed; the trail keeps what it held. */
  reopen(reader: Reader, id: string, version: number): Promise<Draft> {
    return this.database.transaction(async (tx) => {
      const draft = await this.desk.takeDecided(tx, reader, id, version);
      const from = draft.state as DecidedState;
      const taskId = from === 'repeated' ? await this.tasks.forgetRepetition(tx, id) : null;
      const removedTask = from === 'accepted' ? await this.tasks.withdraw(tx, id) : null;
      if (from === 'accepted' && removedTask === null) throw DRAFT_ERRORS.task_moved_on();
      const undecided = {
        state: 'open',
        dismissReason: null,
        decidedById: null,
        decidedAt: null,
        reopened: true,
      } as const;
      const after = await this.repository.change(tx, id, undecided);
      await this.record(tx, reader, id, {
        action: 'draft.reopen',
        facts: { version: after.version, from, removedTask, ...(taskId === null ? {} : { taskId }) },
        change: stateChange(draft, after),
      });
      return this.desk.showOne(after, tx);
    });
  }

  private async propose(tx: Transaction, draft: DraftRecord, reader: Reader): Promise<string> {
    const task = await this.withLivingUnits(
      tx,
      proposeTask(readDraft(draft.answer, draft.ownerUnits, draft.correction)),
    );
    const { text, article } = await this.repository.sourceOf(tx, draft);
    const context = contextSpan(text, task.span, article);
    const origin = {
      reportId: draft.reportId,
      articleId: draft.articleId,
      draftId: draft.id,
      context: text.slice(context.start, context.end),
      contextSpan: context,
    };
    return this.tasks.propose(tx, task, origin, reader);
  }

  /** A unit may have ended since the report was read: its one successor answers, or the words stay without a unit. */
  private async withLivingUnits(tx: Transaction, task: ProposedTask): Promise<ProposedTask> {
    const ids = task.parts.flatMap(({ unitId }) => unitId ?? []);
    const answering = await this.units.answeringToday(ids, tx);
    const parts = task.parts.map((part) => ({ ...part, unitId: answering.get(part.unitId ?? '') ?? null }));
    return { ...task, parts };
  }

  private record(tx: Transaction, reader: Reader, id: string, deed: AuditedDeed): Promise<void> {
    return this.audit.record(tx, { actor: actorOf(reader), result: 'done', object: { type: 'draft', id }, ...deed });
  }
}
