import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IfPresent } from '../../platform/http/validation';

export const REPORT_STATES = ['standing', 'withdrawn', 'all'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Which reports are asked for. */
export class ReportQuery extends PageQuery {
  /** Those that stand, those that were withdrawn, or both. */
  @ApiPropertyOptional({ enum: REPORT_STATES, default: 'standing' })
  @IfPresent()
  @IsIn(REPORT_STATES, { message: '状态应为 standing、withdrawn 或 all' })
  state?: ReportState;
}
