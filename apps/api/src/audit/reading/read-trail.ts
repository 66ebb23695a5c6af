import { Injectable } from '@nestjs/common';
import { AUDIT_ERRORS } from '@duban/supervision';
import { personsShownTo } from '../../platform/auth/persons-shown';
import type { Reader } from '../../platform/auth/reader';
import { REQUEST_ERRORS } from '../../platform/errors/request-errors';
import { readCursor, totalOf, writeCursor } from '../../platform/http/page-cursor';
import { AuditEntry, AuditEntryDetail, AuditEntryPage } from './dto/audit-entry.dto';
import { AuditQuery } from './dto/audit-query.dto';
import { EntriesRepository, type EntryRow } from './entries.repository';
import { isLineId } from './line-id.pipe';

const LIST = 'audit entries';
// The last moment that both PostgreSQL and Date know.
const LATEST_MS = 8_640_000_000_000_000;
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < LATEST_MS;

const toEntry = (row: EntryRow): AuditEntry => ({
  id: String(row.id),
  at: row.at.toISOString(),
  who: { id: row.actorId, account: row.actorAccount, roles: row.actorRole?.split(',') ?? [], ip: row.ip },
  action: row.action,
  result: row.result as AuditEntry['result'],
  object: { type: row.objectType, id: row.objectId },
});

/** The auditor's reading of the trail. */
@Injectable()
export class ReadTrail {
  constructor(private readonly repository: EntriesRepository) {}

  async list({ cursor, limit, ...filters }: AuditQuery): Promise<AuditEntryPage> {
    const { from, to } = filters;
    if (from !== undefined && to !== undefined && from > to) {
      throw REQUEST_ERRORS.invalid({ errors: [{ field: 'to', message: '止日早于起日' }] });
    }
    const place = readCursor<[number, string]>(LIST, cursor, [isMoment, isLineId]);
    const after = place && { at: new Date(place[0]), id: BigInt(place[1]) };
    const [rows, counted] = await Promise.all([
      this.repository.page(filters, after, limit),
      this.repository.count(filters),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = last && rows.length > limit ? writeCursor(LIST, last.at.getTime(), String(last.id)) : null;
    return { items: shown.map(toEntry), nextCursor, total: totalOf(counted) };
  }

  /** One line, with residents masked in what was written down; who did it stays who it was. */
  async get(reader: Reader, id: string): Promise<AuditEntryDetail> {
    const row = await this.repository.find(BigInt(id));
    if (!row) throw AUDIT_ERRORS.entry_not_found();
    const { facts, before, after } = row;
    const written = { facts, before, after } as Pick<AuditEntryDetail, 'facts' | 'before' | 'after'>;
    const seal = await this.repository.sealOf(row.id);
    return { ...toEntry(row), requestId: row.requestId, ...personsShownTo(reader, written), seal };
  }
}
