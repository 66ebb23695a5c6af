import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ANSWER_RESULTS, type AnswerResult } from '@duban/supervision';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { IfPresent, NotBlank } from '../../platform/http/validation';
import { OWNER_ROLES } from '../../tasks';

/** The longest list that is read: some thousand answers. */
const LONGEST_LIST = 500_000;

export class ReportAnswers {
  /** The list of questions as it came back, filled in. Other text around the answers does no harm. */
  @IsString({ message: '请粘贴填好的清单' })
  @NotBlank('请粘贴填好的清单')
  @MaxLength(LONGEST_LIST, { message: '清单过长' })
  text!: string;

  /** Only shows what would become of the answers. */
  @ApiPropertyOptional({ default: false })
  @IfPresent()
  @IsBoolean({ message: 'dryRun 应为 true 或 false' })
  dryRun?: boolean;

  /** Take the answers although the list says that it is about another report. */
  @IfPresent()
  @IsBoolean({ message: 'allowAnother 应为 true 或 false' })
  allowAnother?: boolean;
}

export class OwnerInAnswer {
  name!: string;
  @ApiProperty({ enum: OWNER_ROLES })
  role!: (typeof OWNER_ROLES)[number];
}

/** One answer, and what became of it. */
export class TakenAnswer {
  /** As on the list: `12-1`. */
  code!: string;
  @ApiProperty({ enum: ['owner', 'deadline', 'issuer', 'text'] })
  field!: 'owner' | 'deadline' | 'issuer' | 'text';
  /** What was filled in. */
  text!: string;
  draftId!: string | null;
  title!: string | null;
  @ApiProperty({ enum: ANSWER_RESULTS })
  result!: AnswerResult;
  /** The units that were read; null where none were asked for or none were found. */
  @ApiProperty({ type: [OwnerInAnswer], nullable: true })
  owners!: OwnerInAnswer[] | null;
  @ApiProperty({ format: 'date' })
  due!: string | null;
}

/** Every answer of the list, in its order. */
export class TakenAnswers {
  dryRun!: boolean;
  /** How many were taken over, or would be. */
  taken!: number;
  /** The report that the list says it is about, where that is another one. */
  aboutAnother!: string | null;
  answers!: TakenAnswer[];
}
