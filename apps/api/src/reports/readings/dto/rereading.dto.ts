import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { RereadItem } from '../../../drafts';
import { IfPresent, IsCalendarDate } from '../../../platform/http/validation';
import { DATE_SOURCES, Reading, ReadingCounts } from './reading.dto';

/** What is asked of another reading. */
export class RereadReport {
  /** The day on which the report was published or issued, put right. Left out: as before. */
  @ApiPropertyOptional({ format: 'date' })
  @IfPresent()
  @IsCalendarDate()
  date?: string;
}

/** Another reading, as it was looked at before. */
export class ApplyRereading extends RereadReport {
  /** `preview` of what was looked at: where another thing would be done by now, it is refused. Left out: done unseen. */
  @IfPresent()
  @IsString({ message: '应为预览给出的标识' })
  @MaxLength(64, { message: '应为预览给出的标识' })
  preview?: string;
}

export class RereadCounts extends ReadingCounts {
  /** Drafts that are read as before. */
  unchanged!: number;
}

/** What another reading would do. Nothing of it is done. */
export class RereadingPreview {
  /** Of the report: for `If-Match`. */
  version!: number;
  /** Of what is told here: for `preview`. */
  preview!: string;
  /** Whether there is anything to be done, be it only that the day or the version of the rules is another. */
  differs!: boolean;
  @ApiProperty({ format: 'date' })
  date!: string | null;
  @ApiProperty({ enum: DATE_SOURCES })
  dateSource!: (typeof DATE_SOURCES)[number];
  rules!: string;
  counts!: RereadCounts;
  /** In the order of the text; the first 1000. */
  items!: RereadItem[];
}

/** What another reading did. */
export class Rereading {
  /** Of the report, as it is now. */
  version!: number;
  /** False where the report reads as before, and nothing was done. */
  differs!: boolean;
  /** The reading that counts now. */
  reading!: Reading;
}
