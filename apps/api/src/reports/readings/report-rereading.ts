import { Injectable } from '@nestjs/common';
import type { CalendarDate, ParsedReport } from '@duban/extraction';
import type { RereadOutcome } from '@duban/supervision';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { actorOf, AuditTrail } from '../../audit';
import { RereadDrafts, type ReportRereading as DraftsRereading } from '../../drafts';
import type { Reader } from '../../platform/auth/reader';
import { Clock } from '../../platform/clock/clock';
import { Database, newId, type Transaction } from '../../platform/database';
import { VERSION_ERRORS } from '../../platform/errors/request-errors';
import { Idempotency, namedRequest } from '../../platform/idempotency/idempotency';
import { UnitsService } from '../../units';
import { ReportParser } from '../parsing/report-parser';
import { REPORT_ERRORS } from '../report-errors';
import { ReportsRepository } from '../reports.repository';
import type { RereadCounts } from './dto/rereading.dto';
import { type PlacedArticle, placeArticles } from './place-articles';
import { type ReadReport, ReadingsRepository } from './readings.repository';
import { RULES_VERSION } from './rules-version';

/** A report as it was read again, beside what it was before. */
interface AnotherReading {
  report: ReadReport;
  parsed: ParsedReport;
  articles: PlacedArticle[];
  drafts: DraftsRereading;
  counts: RereadCounts;
  /** Whether there is anything to be done. */
  differs: boolean;
  /** The same where the same would be done. */
  fingerprint: string;
}

/** 重新识别: reads a report again by the rules of today, with its day put right where it was wrong. */
@Injectable()
export class ReportRereading {
  constructor(
    private readonly database: Database,
    private readonly repository: ReadingsRepository,
    private readonly reports: ReportsRepository,
    private readonly drafts: RereadDrafts,
    private readonly parser: ReportParser,
    private readonly units: UnitsService,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** What another reading would do. */
  async preview(reader: Reader, id: string, date: CalendarDate | undefined): Promise<AnotherReading> {
    const report = await this.standing(reader, id);
    return this.compare(reader, id, report, await this.read(report, date));
  }

  /** Does it, all or nothing; `seen`: the fingerprint of what was looked at before. Gives whether there was anything to do. */
  async apply(
    reader: Reader,
    id: string,
    version: number,
    key: string | null,
    { date, preview: seen }: { date?: CalendarDate; preview?: string },
  ): Promise<{ differs: boolean }> {
    const request = key === null ? null : namedRequest(reader, key, 'report.reread', [id, version, date, seen]);
    const before = await this.idempotency.before<{ differs: boolean }>(request);
    if (before) return before;
    const unlocked = await this.standing(reader, id);
    const parsed = await this.read(unlocked, date);
    return this.database.transaction((tx) =>
      this.idempotency.once(tx, request, async () => {
        await this.reports.lock(tx, reader.scope, id);
        const report = await this.standing(reader, id, tx);
        if (report.version !== version) throw VERSION_ERRORS.stale({ version: report.version });
        const reading = await this.compare(reader, id, report, parsed, tx);
        if (seen !== undefined && seen !== reading.fingerprint) throw REPORT_ERRORS.preview_stale();
        if (reading.differs) await this.store(tx, reader, id, reading);
        return { differs: reading.differs };
      }),
    );
  }

  private async standing({ scope }: Reader, id: string, tx?: Transaction): Promise<ReadReport> {
    const report = await this.repository.report(scope, id, tx);
    if (!report) throw REPORT_ERRORS.not_found();
    const { withdrawnAt, withdrawnByName } = report;
    if (withdrawnAt) {
      const by = withdrawnByName ?? '';
      const withdrawal = { withdrawnBy: { name: by }, withdrawnAt: withdrawnAt.toISOString() };
      throw REPORT_ERRORS.already_withdrawn(withdrawal, `这份报告已由${by}撤回，不能再识别`);
    }
    return report;
  }

  /** Reads the stored text. A day that a person gave stands until a person gives another; one of the text is looked for again. */
  private async read({ text, sha256, date, dateSource }: ReadReport, given?: CalendarDate): Promise<ParsedReport> {
    const units = await this.units.allNames();
    const day = given ?? (dateSource === 'given' ? date : null);
    return this.parser.parse(text, {
      sha256,
      units: units.map(({ name, aliases }) => ({ name, aliases: [...aliases] })),
      ...(day !== null && { date: day }),
    });
  }

  private async compare(
    reader: Reader,
    id: string,
    report: ReadReport,
    parsed: ParsedReport,
    tx?: Transaction,
  ): Promise<AnotherReading> {
    const articles = placeArticles(parsed.articles, await this.repository.articles(id, tx), newId);
    const read = articles.flatMap(({ id: articleId, directives }) =>
      directives.map((answer) => ({ articleId, answer })),
    );
    const drafts = await this.drafts.plan(reader, id, read, tx);
    const sameReport = isDeepStrictEqual(
      [
        parsed.report.date ?? null,
        parsed.report.dateSource,
        RULES_VERSION,
        articles.map((one) => one.id),
        parsed.dropped,
      ],
      [report.date, report.dateSource, report.rules, report.articleIds, report.dropped],
    );
    const differs = !sameReport || [drafts.newcomers, drafts.answers, drafts.lapsing].some(({ length }) => length > 0);
    return {
      report,
      parsed,
      articles,
      drafts,
      differs,
      counts: countsOf(drafts),
      fingerprint: fingerprintOf(parsed, drafts),
    };
  }

  private async store(
    tx: Transaction,
    reader: Reader,
    reportId: string,
    { report, parsed, articles, drafts, counts }: AnotherReading,
  ): Promise<void> {
    const { added, changed, gone, kept } = counts;
    const at = this.clock.now();
    const reading = {
      reportId,
      index: report.readingIndex + 1,
      at,
      byId: reader.id,
      date: parsed.report.date ?? null,
      dateSource: parsed.report.dateSource,
      rules: RULES_VERSION,
      articleIds: articles.map(({ id }) => id),
      dropped: parsed.dropped,
      ...{ added, changed, gone, kept },
    };
    await this.repository.createArticles(tx, reportId, articles);
    const readingId = await this.repository.create(tx, reading);
    await this.repository.count(tx, reading);
    await this.drafts.apply(tx, drafts, { readingId, by: reader, at });
    const { index, rules, date } = reading;
    await this.audit.record(tx, {
      actor: actorOf(reader),
      action: 'report.reread',
      result: 'done',
      object: { type: 'report', id: reportId },
      facts: { version: report.version + 1, reading: index, rules, date, added, changed, gone, kept },
      change: { before: { date: report.date, reading: report.readingIndex }, after: { date, reading: index } },
    });
  }
}

const countsOf = ({ items, unchanged }: DraftsRereading): RereadCounts => {
  const count = (wanted: RereadOutcome): number => items.filter(({ outcome }) => outcome === wanted).length;
  return { added: count('added'), changed: count('changed'), gone: count('gone'), kept: count('kept'), unchanged };
};

/** Of what a person is shown: the ids of articles that are still to be written are new each time. */
const fingerprintOf = ({ report }: ParsedReport, { items, unchanged }: DraftsRereading): string => {
  const shown = items.map(({ outcome, why, fields, draft, found }) => {
    const before = draft && [draft.id, draft.state, draft.correction, draft.answer];
    return [outcome, why, fields, before, found && [found.answer, found.ownerUnits]];
  });
  const told = [RULES_VERSION, report.date ?? null, report.dateSource, unchanged, shown];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, FINGERPRINT);
};

const FINGERPRINT = 32;
