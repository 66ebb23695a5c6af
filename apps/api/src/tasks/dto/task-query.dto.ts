import { ApiPropertyOptional } from '@nestjs/swagger';
import { TASK_STATES, type TaskState } from '@duban/supervision';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IfPresent } from '../../platform/http/validation';
import { DIRECTIVE_NATURES } from './evidence.dto';

export const TASK_SORTS = ['deadline', 'created'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

/** Which part of the ledger is asked for, and in which order. */
export class TaskQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TASK_STATES })
  @IfPresent()
  @IsIn(TASK_STATES, { message: '没有这种状态' })
  state?: TaskState;

  /** Tasks in which this unit or one below it has a part. */
  @IfPresent()
  @IsUUID('all', { message: '单位编号无效' })
  unitId?: string;

  @IfPresent()
  @IsUUID('all', { message: '报告编号无效' })
  reportId?: string;

  @ApiPropertyOptional({ enum: DIRECTIVE_NATURES })
  @IfPresent()
  @IsIn(DIRECTIVE_NATURES, { message: '没有这种性质' })
  nature?: (typeof DIRECTIVE_NATURES)[number];

  /** Part of the title, of the sentence or of an owner's name. */
  @IfPresent()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** By deadline, undated last; or newest first. */
  @ApiPropertyOptional({ enum: TASK_SORTS, default: 'deadline' })
  @IfPresent()
  @IsIn(TASK_SORTS, { message: '排序应为 deadline 或 created' })
  sort?: TaskSort;
}
