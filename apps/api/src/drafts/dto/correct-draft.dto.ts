import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  IfPresent,
  IfPresentAndNotNull,
  IsCalendarDate,
  NestedList,
  NestedObject,
  NotBlank,
  Trimmed,
} from '../../platform/http/validation';
import { DIRECTIVE_NATURES, OWNER_ROLES, Span } from '../../tasks';

export class OwnerCorrection {
  @Trimmed()
  @IsString({ message: '责任单位名称应为文字' })
  @NotBlank('请填写责任单位名称')
  @MaxLength(200, { message: '责任单位名称过长' })
  name!: string;

  @ApiProperty({ enum: OWNER_ROLES })
  @IsIn(OWNER_ROLES, { message: '责任应为牵头、共同或配合' })
  role!: (typeof OWNER_ROLES)[number];

  /** Left out: the unit that bears exactly this name. `null`: no unit. */
  @IfPresentAndNotNull()
  @IsUUID('all', { message: '单位编号无效' })
  unitId?: string | null;

  /** Where the text names it; left out where it does not. */
  @IfPresentAndNotNull()
  @NestedObject(() => Span, '位置应为起止两个数')
  span?: Span | null;
}

export class DeadlineCorrection {
  @ApiProperty({ format: 'date' })
  @IsCalendarDate()
  due!: string;
}

/** What a person changes on an open draft. What is left out stays as it is. */
export class CorrectDraft {
  @IfPresent()
  @Trimmed()
  @IsString({ message: '标题应为文字' })
  @NotBlank('标题不能为空')
  @MaxLength(200, { message: '标题最多 200 字' })
  title?: string;

  @ApiPropertyOptional({ enum: DIRECTIVE_NATURES })
  @IfPresent()
  @IsIn(DIRECTIVE_NATURES, { message: '没有这种性质' })
  nature?: (typeof DIRECTIVE_NATURES)[number];

  /** The whole new list. An owner of the old list keeps its evidence; a suggestion that stays is thereby confirmed. */
  @IfPresent()
  @ApiPropertyOptional({ maxItems: 100 })
  @NestedList(() => OwnerCorrection, 100, '责任单位应为列表')
  owners?: OwnerCorrection[];

  /** `null` says that there is no deadline. */
  @IfPresentAndNotNull()
  @NestedObject(() => DeadlineCorrection, '时限应写明日期')
  deadline?: DeadlineCorrection | null;
}
