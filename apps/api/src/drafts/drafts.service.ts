import { Injectable } from '@nestjs/common';
import { unitMatcher } from '@duban/directory';
import type { Span } from '@duban/extraction';
import { correctStoredDraft, DRAFT_ERRORS } from '@duban/supervision';
import { actorOf, AuditTrail } from '../audit';
import type { Reader } from '../platform/auth/reader';
import { Database, type Transaction } from '../platform/database';
import { totalOf } from '../platform/http/page-cursor';
import { PageQuery } from '../platform/http/page.dto';
import { UnitsService } from '../units';
import { correctionChange } from './audited-correction';
import { checkCorrection } from './check-correction';
import { DraftDecisions } from './draft-decisions';
import { DraftDesk } from './draft-desk';
import { placeAfter, readPlace } from './draft-place';
import { DRAFTS_REPORT_ERRORS } from './drafts-errors';
import { DraftsRepository, type NewDraft } from './drafts.repository';
import { CorrectDraft } from './dto/correct-draft.dto';
import { DismissDraft } from './dto/dismiss-draft.dto';
import { Draft, DraftPage } from './dto/draft.dto';

/** The review desk. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly repository: DraftsRepository,
    private readonly desk: DraftDesk,
    private readonly decisions: DraftDecisions,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
  ) {}

  async get({ scope }: Reader, id: string): Promise<Draft> {
    const draft = await this.repository.find(scope, id);
    if (!draft) throw DRAFT_ERRORS.not_found();
    return this.desk.showOne(draft);
  }

  /** The drafts of a report, in the order of its text. */
  async listOfReport({ scope }: Reader, reportId: string, { cursor, limit }: PageQuery): Promise<DraftPage> {
    const list = `drafts of ${reportId}`;
    const after = readPlace(list, cursor);
    const records = await this.repository.pageOfReport(scope, reportId, after, limit);
    if (!records) throw DRAFTS_REPORT_ERRORS.not_found();
    const shown = records.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.desk.show(shown),
      nextCursor: last && records.length > limit ? placeAfter(list, last) : null,
      total: totalOf(await this.repository.countOfReport(scope, reportId)),
    };
  }

  /** Where the drafts of a locked report stand, and the number of the next one. */
  taken(tx: Transaction, reportId: string): Promise<{ spans: Span[]; next: number }> {
    return this.repository.taken(tx, reportId);
  }

  /** Puts directives on the desk, in the transaction of whoever found them. */
  putOnDesk(tx: Transaction, drafts: readonly NewDraft[]): Promise<void> {
    return this.repository.create(tx, drafts);
  }

  /** Lays a person's correction beside the extraction's answer. */
  async correct(reader: Reader, id: string, version: number, dto: CorrectDraft): Promise<Draft> {
    const units = await this.units.allNames();
    return this.database.transaction(async (tx) => {
      const draft = await this.desk.takeOpen(tx, reader, id, version);
      checkCorrection(dto, await this.repository.textLength(tx, draft), new Set(units.map((unit) => unit.id)));
      const correction = correctStoredDraft(draft, dto, unitMatcher(units));
      const after = await this.repository.change(tx, id, { correction });
      await this.audit.record(tx, {
        actor: actorOf(reader),
        action: 'draft.correct',
        result: 'done',
        object: { type: 'draft', id },
        facts: { version: after.version, fields: Object.keys(dto) },
        change: correctionChange(draft, correction, Object.keys(dto)),
      });
      return this.desk.showOne(after, tx);
    });
  }

  accept(reader: Reader, id: string, version: number, key: string | null): Promise<Draft> {
    return this.decisions.accept(reader, id, version, key);
  }

  dismiss(reader: Reader, id: string, version: number, { reason }: DismissDraft): Promise<Draft> {
    return this.decisions.dismiss(reader, id, version, reason);
  }

  reopen(reader: Reader, id: string, version: number): Promise<Draft> {
    return this.decisions.reopen(reader, id, version);
  }
}
