import { ApiProperty } from '@nestjs/swagger';
import { Total } from '../../../platform/http/page.dto';

export const AUDIT_RESULTS = ['done', 'refused'] as const;

/** Who did it: nobody's account where the clock or a command did. */
export class AuditWho {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id!: string | null;
  /** The account's name as it was, or what somebody typed at sign-in. */
  account!: string | null;
  /** The roles that it held at that moment. */
  roles!: string[];
  /** The address; `job` and `command` where no request did it. */
  ip!: string;
}

/** What it was done to. */
export class AuditObject {
  /** @example report */
  type!: string;
  id!: string | null;
}

/** 操作记录: one line of the trail. */
export class AuditEntry {
  /** Counts up; a later line has a higher one. */
  id!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  who!: AuditWho;
  /** @example draft.accept */
  action!: string;
  @ApiProperty({ enum: AUDIT_RESULTS })
  result!: (typeof AUDIT_RESULTS)[number];
  object!: AuditObject;
}

const FACTS = { type: 'object', additionalProperties: true } as const;

/** One line, whole. Names and numbers of residents are masked. */
export class AuditEntryDetail extends AuditEntry {
  requestId!: string | null;
  @ApiProperty(FACTS)
  facts!: Record<string, unknown>;
  /** The fields that were changed, as they had been; null where nothing had a before. */
  @ApiProperty({ ...FACTS, nullable: true })
  before!: Record<string, unknown> | null;
  @ApiProperty({ ...FACTS, nullable: true })
  after!: Record<string, unknown> | null;
  /** The number of its seal in the chain; null while it waits for the next sealing. */
  @ApiProperty({ type: 'integer', nullable: true })
  seal!: number | null;
}

export class AuditEntryPage {
  items!: AuditEntry[];
  nextCursor!: string | null;
  total!: Total;
}
