import { Injectable } from '@nestjs/common';
import { DRAFT_ERRORS } from '@duban/supervision';
import type { Reader } from '../platform/auth/reader';
import type { Transaction } from '../platform/database';
import { VERSION_ERRORS } from '../platform/errors/request-errors';
import { UnitsService } from '../units';
import { DraftOwnersReader } from './draft-owners';
import { toDraft, unitIdsOf } from './draft-view';
import { type DraftRecord, DraftsRepository } from './drafts.repository';
import { Draft } from './dto/draft.dto';

/** The desk that drafts are taken from, one person at a time, and shown on. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly repository: DraftsRepository,
    private readonly units: UnitsService,
    private readonly owners: DraftOwnersReader,
  ) {}

  /** Takes an open draft into the hand until the transaction ends. Who comes second is told who decided it. */
  async takeOpen(tx: Transaction, { scope }: Reader, id: string, version: number): Promise<DraftRecord> {
    const draft = await this.repository.lock(tx, scope, id);
    if (!draft) throw DRAFT_ERRORS.not_found();
    if (draft.reportWithdrawn) throw DRAFT_ERRORS.report_withdrawn({ reportId: draft.reportId });
    if (draft.state === 'lapsed') throw DRAFT_ERRORS.lapsed();
    if (draft.state !== 'open') {
      const { state, decidedBy, decidedAt } = draft;
      const decision = { state, decidedBy: { name: decidedBy?.name ?? '' }, decidedAt: decidedAt?.toISOString() };
      throw DRAFT_ERRORS.already_decided(decision, `该拟办事项已由${decidedBy?.name ?? '他人'}处理`);
    }
    if (draft.version !== version) throw VERSION_ERRORS.stale({ version: draft.version });
    return draft;
  }

  /** Takes a decided draft into the hand, to open it again. */
  async takeDecided(tx: Transaction, { scope }: Reader, id: string, version: number): Promise<DraftRecord> {
    const draft = await this.repository.lock(tx, scope, id);
    if (!draft) throw DRAFT_ERRORS.not_found();
    if (draft.reportWithdrawn) throw DRAFT_ERRORS.report_withdrawn({ reportId: draft.reportId });
    if (draft.state === 'open') throw DRAFT_ERRORS.already_open();
    if (draft.version !== version) throw VERSION_ERRORS.stale({ version: draft.version });
    return draft;
  }

  /** The drafts as they are shown, with the names of their units and what the directory says of them. */
  async show(records: readonly DraftRecord[]): Promise<Draft[]> {
    const names = await this.units.namesOf(records.flatMap(unitIdsOf));
    const ownersOf = await this.owners.of(records);
    return records.map((record) => toDraft(record, names, ownersOf(record)));
  }

  /** One draft as it is shown; inside a transaction through its own connection. */
  async showOne(record: DraftRecord, tx?: Transaction): Promise<Draft> {
    const names = await this.units.namesOf(unitIdsOf(record), tx);
    const ownersOf = await this.owners.of([record], tx);
    return toDraft(record, names, ownersOf(record));
  }
}
