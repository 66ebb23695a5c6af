/** A line of the trail as it is hashed: every column as text, so that no reading of a number or a date can blur an edit. */
export interface AuditRow {
  id: string;
  /** ISO 8601 in UTC, to the millisecond. */
  at: string;
  actorId: string | null;
  actorAccount: string | null;
  actorRole: string | null;
  action: string;
  result: string;
  objectType: string;
  objectId: string | null;
  ip: string;
  requestId: string | null;
  /** The JSON text that the database gives for its facts. */
  facts: string;
  before: string | null;
  after: string | null;
}

const FIELDS: readonly (keyof AuditRow)[] = [
  'action',
  'actorAccount',
  'actorId',
  'actorRole',
  'after',
  'at',
  'before',
  'facts',
  'id',
  'ip',
  'objectId',
  'objectType',
  'requestId',
  'result',
];

/** The one JSON text of a line (RFC 8785: names in order, no blanks). Two lines have the same only if they are the same. */
export const canonicalRow = (row: AuditRow): string =>
  `{${FIELDS.map((field) => `${JSON.stringify(field)}:${JSON.stringify(row[field])}`).join(',')}}`;
