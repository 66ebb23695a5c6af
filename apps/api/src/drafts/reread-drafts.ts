import { Injectable } from '@nestjs/common';
import { unitMatcher } from '@duban/directory';
import type { Directive } from '@duban/extraction';
import { type FoundDirective, keepSeen, planRereading, type RereadPlan } from '@duban/supervision';
import type { Reader } from '../platform/auth/reader';
import type { Transaction } from '../platform/database';
import { UnitsService } from '../units';
import { DraftsRepository } from './drafts.repository';
import { RereadItem } from './dto/reread-item.dto';
import { RereadDraftsRepository, type RereadRecord } from './reread-drafts.repository';
import { rereadUnitIds, toRereadItem } from './reread-view';

/** A directive of another reading, and the article in which it stands. */
export interface ReadDirective {
  answer: Directive;
  articleId: string;
}

/** What another reading would do to the drafts of a report. */
export interface ReportRereading extends RereadPlan<RereadRecord> {
  reportId: string;
  nextIndex: number;
}

/** Who had the report read again, when, and the reading that was stored of it. */
export interface StoredReading {
  readingId: string;
  by: Reader;
  at: Date;
}

/** The review desk where a report is read again: what would become of its drafts, and then does. */
@Injectable()
export class RereadDrafts {
  constructor(
    private readonly repository: RereadDraftsRepository,
    private readonly drafts: DraftsRepository,
    private readonly units: UnitsService,
  ) {}

  /** What would become of the drafts; inside a transaction, whose caller holds the report, what will. */
  async plan(
    { scope }: Reader,
    reportId: string,
    read: readonly ReadDirective[],
    tx?: Transaction,
  ): Promise<ReportRereading> {
    const matchUnit = unitMatcher(await this.units.allNames(tx));
    const { rules, otherKeys, nextIndex } = await this.repository.ofReport(scope, reportId, tx);
    const found = read.map(({ answer, articleId }): FoundDirective => {
      return { answer, articleId, ownerUnits: answer.owners.map(({ name }) => matchUnit(name)) };
    });
    return { ...planRereading(rules, found, otherKeys), reportId, nextIndex };
  }

  /** Does what was planned. Whoever calls holds the report, so that nobody has decided a draft meanwhile. */
  async apply(tx: Transaction, plan: ReportRereading, { readingId, by, at }: StoredReading): Promise<void> {
    const { reportId, nextIndex, newcomers, answers, lapsing } = plan;
    await this.repository.answer(
      tx,
      readingId,
      answers.map(({ draft: { id, answer, correction, seen }, found }) => ({
        id,
        ...found,
        seen: keepSeen(seen, answer, correction),
      })),
    );
    const lapsed = lapsing.map(({ id }) => id);
    if (lapsed.length > 0) await this.repository.lapse(tx, lapsed, by.id, at);
    await this.drafts.create(
      tx,
      newcomers.map(({ answer, ownerUnits, articleId }, nth) => {
        const index = nextIndex + nth;
        return { reportId, articleId, index, origin: 'rules', readingId, answer, ownerUnits: [...ownerUnits] };
      }),
    );
  }

  /** The first so many of what would become of the drafts, as they are shown. */
  async show({ items }: ReportRereading, most: number): Promise<RereadItem[]> {
    const shown = items.slice(0, most);
    const names = await this.units.namesOf(shown.flatMap(rereadUnitIds));
    return shown.map((item) => toRereadItem(item, names));
  }
}
