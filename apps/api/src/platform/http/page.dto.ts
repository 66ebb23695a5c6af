import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IfPresent } from './validation';

export const PAGE_LIMIT = { default: 50, max: 200 } as const;

/** Which page of a list is asked for. */
export class PageQuery {
  /** `nextCursor` of the page before; left out for the first page. */
  @IfPresent()
  @IsString()
  @MaxLength(300)
  @Matches(/^[\w-]+$/u, { message: '翻页标记无效' })
  cursor?: string;

  /** How many items a page holds. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: PAGE_LIMIT.max, default: PAGE_LIMIT.default })
  @Type(() => Number)
  @IsInt({ message: '每页条数应为整数' })
  @Min(1, { message: '每页至少 1 条' })
  @Max(PAGE_LIMIT.max, { message: `每页最多 ${PAGE_LIMIT.max} 条` })
  limit: number = PAGE_LIMIT.default;
}

/** How many items the whole list has. Beyond 10,000 it is said to be more instead of being counted. */
export class Total {
  /** @example 128 */
  count!: number;
  /** False: there are more than `count`. */
  exact!: boolean;
}
