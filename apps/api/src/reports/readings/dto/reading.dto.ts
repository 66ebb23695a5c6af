import { ApiProperty } from '@nestjs/swagger';
import { AccountRef } from '../../../accounts';

export const DATE_SOURCES = ['given', 'text', 'unknown'] as const;

/** How many drafts a reading put on the desk, answered anew, took off it, and left because of what a person had done. */
export class ReadingCounts {
  added!: number;
  changed!: number;
  gone!: number;
  kept!: number;
}

/** 识别: one reading of a report by the rules. */
export class Reading extends ReadingCounts {
  /** From 1, that of the import. */
  index!: number;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  by!: AccountRef;
  /** The report's day as this reading took it. */
  @ApiProperty({ format: 'date' })
  date!: string | null;
  @ApiProperty({ enum: DATE_SOURCES })
  dateSource!: (typeof DATE_SOURCES)[number];
  /** The version of the rules; null for readings of the time before it was kept. */
  rules!: string | null;
}

export class ReadingList {
  /** The last first. */
  items!: Reading[];
  /** The version of the rules that read reports now. */
  rules!: string;
}
