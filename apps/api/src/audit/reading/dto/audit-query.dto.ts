import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/page.dto';
import { IfPresent, IsCalendarDate, NotBlank, Trimmed } from '../../../platform/http/validation';
import { AUDIT_RESULTS } from './audit-entry.dto';

/** What the trail is searched by. */
export class AuditQuery extends PageQuery {
  /** The first day, in Asia/Shanghai. */
  @ApiPropertyOptional({ format: 'date' })
  @IfPresent()
  @IsCalendarDate()
  from?: string;

  /** The last day, in Asia/Shanghai, itself included. */
  @ApiPropertyOptional({ format: 'date' })
  @IfPresent()
  @IsCalendarDate()
  to?: string;

  /** The whole name of an account. */
  @IfPresent()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  @NotBlank('请填写账号')
  account?: string;

  /** @example draft.accept */
  @IfPresent()
  @IsString()
  @MaxLength(60)
  @Matches(/^[a-z_]+\.[a-z_]+$/u, { message: '没有这种操作' })
  action?: string;

  /** @example report */
  @IfPresent()
  @IsString()
  @MaxLength(30)
  @Matches(/^[a-z_]+$/u, { message: '没有这种对象' })
  objectType?: string;

  @IfPresent()
  @Trimmed()
  @IsString()
  @MaxLength(60)
  @Matches(/^[\w-]+$/u, { message: '编号无效' })
  objectId?: string;

  @ApiPropertyOptional({ enum: AUDIT_RESULTS })
  @IfPresent()
  @IsIn(AUDIT_RESULTS, { message: '结果应为 done 或 refused' })
  result?: (typeof AUDIT_RESULTS)[number];

  /** The whole address. */
  @IfPresent()
  @Trimmed()
  @IsString()
  @MaxLength(60)
  @Matches(/^[\da-z:.%]+$/iu, { message: '地址无效' })
  ip?: string;
}

/** The filters by the names that they have in the trail's line about the reading. */
export const AUDIT_FILTERS = ['from', 'to', 'account', 'action', 'objectType', 'objectId', 'result', 'ip'] as const;
