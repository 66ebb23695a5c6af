import { ApiProperty } from '@nestjs/swagger';
import { HEAD_PLACES, type HeadPlace } from '../../chain/head-places';

export const VERIFICATION_ORIGINS = ['schedule', 'person', 'command'] as const;

/** 核验: what one verification of the chain found. */
export class AuditVerification {
  @ApiProperty({ format: 'date-time' })
  at!: string;
  /** By the clock, because an auditor asked, or by `duban audit verify`. */
  @ApiProperty({ enum: VERIFICATION_ORIGINS })
  origin!: (typeof VERIFICATION_ORIGINS)[number];
  whole!: boolean;
  /** The last seal that it looked at. */
  @ApiProperty({ type: 'integer' })
  upToSeq!: number;
  /** How many seals it looked at. */
  @ApiProperty({ type: 'integer' })
  sealed!: number;
  /** How many heads from outside the database agreed. */
  @ApiProperty({ type: 'integer' })
  headsAgreed!: number;
  @ApiProperty({ type: 'integer' })
  faultCount!: number;
  /** The first 50, each in one sentence. */
  faults!: string[];
  @ApiProperty({ type: 'integer' })
  ms!: number;
}

/** 链头: the last head that a place outside the database was told, and the last that did not get there since. */
export class ToldHead {
  @ApiProperty({ enum: HEAD_PLACES })
  place!: HeadPlace;
  @ApiProperty({ type: 'integer', nullable: true })
  seq!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at!: string | null;
  failure!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  failedAt!: string | null;
}

/** How the trail stands. */
export class AuditState {
  /** Null before the first verification. */
  last!: AuditVerification | null;
  /** Since when every verification has found it whole; null where the last one did not. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  wholeSince!: string | null;
  /** When a verification was asked for that is not done yet. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  askedAt!: string | null;
  /** The places that are set; none: a cut tail or a chain that was rewritten would not be noticed. */
  heads!: ToldHead[];
}
