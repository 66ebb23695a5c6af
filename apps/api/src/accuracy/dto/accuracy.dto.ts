import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Genre } from '@duban/extraction';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export const LABELLED_FIELDS = ['directive', 'title', 'nature', 'owners', 'deadline'] as const;
/** What a person settles: whether it is a directive at all, and its fields. */
export type LabelledField = (typeof LABELLED_FIELDS)[number];

const GENRES = ['meeting', 'inspection', 'measures', 'document', 'minutes', 'photo', 'feature'] as const;

const DAYS = { default: 30, max: 366 } as const;

/** Over which days is counted. */
export class AccuracyQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: DAYS.max, default: DAYS.default })
  @Type(() => Number)
  @IsInt({ message: '天数应为整数' })
  @Min(1, { message: '天数至少为 1' })
  @Max(DAYS.max, { message: `天数最多为 ${DAYS.max}` })
  days: number = DAYS.default;
}

/** How often the extraction's answer is what a person settled. */
export class FieldAccuracy {
  @ApiProperty({ enum: LABELLED_FIELDS })
  field!: LabelledField;
  /** How often the extraction had it right. */
  right!: number;
  /** How often a person settled it: `directive` with every decision, the fields with an acceptance. */
  settled!: number;
}

export class GenreAccuracy {
  @ApiProperty({ enum: GENRES })
  genre!: Genre;
  fields!: FieldAccuracy[];
}

/** The accuracy of the extraction by what persons settled on the review desk. */
export class ExtractionAccuracy {
  /** The first and the last day of decision that is counted, in Asia/Shanghai. */
  @ApiProperty({ format: 'date' })
  since!: string;
  @ApiProperty({ format: 'date' })
  until!: string;
  fields!: FieldAccuracy[];
  /** Kinds of documents of which something was decided. */
  kinds!: GenreAccuracy[];
}
